import { day } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Role } from '../../providers/session.js';

interface Named {
  readonly name: string;
  readonly nameEn?: string | null;
  readonly code: string;
}

interface Phrases {
  readonly role: (role: string) => string;
  readonly who: (account: Named | null | undefined) => string;
  readonly scope: (agency: Pick<Named, 'name' | 'nameEn'> | null | undefined) => string;
  readonly days: (from: string, to: string | null | undefined) => string;
}

/** What a grant says, in words. */
export const useGrantPhrases = (): Phrases => {
  const say = useSay();
  const language = useLanguage();
  return {
    role: (role) => say(`frame.role.${role as Role}`),
    who: (account) => (account ? say('grant.who', { name: nameIn(language, account.name, account.nameEn), code: account.code }) : '–'),
    scope: (agency) => (agency ? nameIn(language, agency.name, agency.nameEn) : say('grant.wholeJurisdiction')),
    days: (from, to) =>
      to ? say('grant.fromTo', { from: day(from, language), to: day(to, language) }) : say('grant.fromOn', { from: day(from, language) }),
  };
};
