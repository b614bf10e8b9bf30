import { scoreOfUnits, toUnits } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Scorecard } from './scorecard-shape.js';

/** What stands between this grade and the next better one: points, or the reason that holds the grade down. */
export const useGradeNote = (card: Scorecard): string => {
  const say = useSay();
  const language = useLanguage();
  if (card.gradeReason) return nameIn(language, card.gradeReason, card.gradeReasonEn);
  const bands = card.cycle.gradingPolicy.bands.nodes.toSorted((a, b) => a.position - b.position);
  const better = bands[bands.findIndex(({ grade }) => grade === card.grade) - 1];
  if (!better?.fromTotal || card.total === null) return card.grade === bands[0]?.grade ? say('scorecard.best') : '–';
  return say('scorecard.toBetter', {
    grade: nameIn(language, better.name, better.nameEn),
    points: scoreOfUnits(toUnits(better.fromTotal) - toUnits(card.total)),
  });
};
