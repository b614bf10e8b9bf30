import { day } from '../../formats/date.js';
import { today } from '../../formats/working-days.js';
import type { PublicationPreviewQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Fact } from '../../parts/Facts.js';
import type { Cycle } from './cycle-shape.js';

type Preview = PublicationPreviewQuery['publicationPreview'];

const dayMs = 86_400_000;
/** The first day of a notice is today. */
const lastDay = (days: number): string => new Date(Date.parse(`${today()}T00:00:00Z`) + (days - 1) * dayMs).toISOString().slice(0, 10);

/** Who will see what, in sentences. */
export const usePublicationFacts = (cycle: Cycle, preview: Preview | undefined, noticeDays: number): readonly Fact[] => {
  const say = useSay();
  const language = useLanguage();
  if (!preview) return [];
  const isCounted = Number.isInteger(noticeDays) && noticeDays > 0 && noticeDays < 366;
  const notice = isCounted ? say('publication.noticeTo', { from: day(today(), language), to: day(lastDay(noticeDays), language) }) : '–';
  const gaps = cycle.gapsReason
    ? say('publication.gapsWith', { count: preview.incompleteCount, reason: cycle.gapsReason })
    : say('publication.noGaps');
  return [
    { label: say('publication.own'), value: say('publication.ownTold', { count: preview.agencyCount }) },
    { label: say('publication.others'), value: say('publication.othersTold') },
    { label: say('publication.ranks'), value: say(preview.isRankPublished ? 'publication.ranksTold' : 'publication.ranksKept') },
    { label: say('publication.gaps'), value: gaps },
    { label: say('publication.notice'), value: notice },
    { label: say('publication.confirmedBy'), value: preview.confirmedBy ?? '–' },
  ];
};
