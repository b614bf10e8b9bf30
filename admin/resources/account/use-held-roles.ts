import { day } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Role } from '../../providers/session.js';

interface Held {
  readonly role: string;
  readonly validTo?: string | null;
  readonly agency?: { readonly name: string; readonly nameEn?: string | null } | null;
}

/** Grants in words: role, the agency it acts for, and its last day where it has one. */
export const useHeldRoles = (): ((held: Held) => string) => {
  const say = useSay();
  const language = useLanguage();
  return ({ role, agency, validTo }) => {
    const words = say(`frame.role.${role as Role}`);
    const scoped = agency ? say('grant.roleFor', { role: words, agency: nameIn(language, agency.name, agency.nameEn) }) : words;
    return validTo ? say('grant.roleUntil', { role: scoped, day: day(validTo, language) }) : scoped;
  };
};
