import { nameIn } from '../formats/name.js';
import { useLanguage, useSay } from '../i18n/use-say.js';
import type { Grant } from '../providers/session.js';

/** A grant in words: for whom, and as what. */
export const useGrantWords = (): ((grant: Grant) => { readonly place: string; readonly role: string }) => {
  const say = useSay();
  const language = useLanguage();
  return (grant) => ({
    place: grant.agency
      ? nameIn(language, grant.agency.nameZh, grant.agency.nameEn)
      : nameIn(language, grant.jurisdictionNameZh, grant.jurisdictionNameEn),
    role: say(`frame.role.${grant.role}`),
  });
};
