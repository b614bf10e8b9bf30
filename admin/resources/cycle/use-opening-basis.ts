import { day } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Fact } from '../../parts/Facts.js';
import { type Cycle, indicatorsOf } from './cycle-shape.js';

/** What a cycle will be worked out by, from when to when. */
export const useOpeningBasis = (cycle: Cycle): readonly Fact[] => {
  const say = useSay();
  const language = useLanguage();
  return [
    { label: say('opening.rubric'), value: say('opening.rubricOf', { version: cycle.rubric.version, count: indicatorsOf(cycle).length }) },
    { label: say('opening.policy'), value: say('cycle.version', { version: cycle.gradingPolicy.version }) },
    { label: say('cycle.days'), value: say('cycle.dayRange', { from: day(cycle.startsOn, language), to: day(cycle.endsOn, language) }) },
    { label: say('cycleForm.dataThrough'), value: day(cycle.dataThrough, language) },
    { label: say('cycleForm.marksDueOn'), value: cycle.marksDueOn ? day(cycle.marksDueOn, language) : say('opening.noMarksDue') },
  ];
};
