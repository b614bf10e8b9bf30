import { useGetList } from 'react-admin';
import { nameIn } from '../../formats/name.js';
import type { Language } from '../../i18n/language.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { conditionsOf } from './profile-cells.js';
import type { Profile } from './rubric-shape.js';

interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Names of the codes; none where they are all there are. */
const labels = (entries: readonly Named[] | undefined, codes: readonly string[], language: Language): string[] =>
  codes.length === entries?.length
    ? []
    : codes.map((code) => {
        const entry = entries?.find((candidate) => candidate.code === code);
        return entry ? nameIn(language, entry.name, entry.nameEn) : code;
      });

/** For whom a profile holds, in words. */
export const useConditionWords = (): ((profile: Profile) => string) => {
  const say = useSay();
  const language = useLanguage();
  const { data: sectors } = useGetList<Named>('sectors');
  const { data: levels } = useGetList<Named>('administrativeLevels');
  const { data: alliances } = useGetList<Named>('alliances', { pagination: { page: 1, perPage: 200 } });
  return (profile) => {
    const conditions = conditionsOf(profile);
    const joined = (entries: readonly Named[] | undefined, codes: readonly string[]) =>
      labels(entries, codes, language).join(say('parts.listComma'));
    const sector = joined(sectors, conditions.sectors) || say('rubric.everySector');
    const level = joined(levels, conditions.levels) || say('rubric.everyLevel');
    return [sector, level, joined(alliances, conditions.alliances)].filter(Boolean).join(say('parts.comma'));
  };
};
