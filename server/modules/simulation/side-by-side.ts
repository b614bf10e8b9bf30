import { fromScaled } from '../../core/decimal.js';
import type { Language } from '../../core/language.js';
import type { ExplainedIndicator } from '../../engine/simulation/explain-agency.js';
import type { ToldExplanation } from './explain-task.js';
import type { SimulatedExplanation, SimulatedIndicator } from './simulated-explanation.payloads.js';

const decimalOf = (scaled: number | null | undefined): string | null =>
  scaled === null || scaled === undefined ? null : fromScaled(BigInt(scaled));

const rowOf = (before: ExplainedIndicator | undefined, after: ExplainedIndicator | undefined, language: Language): SimulatedIndicator => {
  const either = (after ?? before) as ExplainedIndicator;
  const isSame = before?.status === after?.status && before?.points === after?.points && before?.fullMarks === after?.fullMarks;
  return {
    ...{ indicator: either.indicator, name: either.name[language], isChanged: !isSame },
    ...{ statusBefore: before?.status ?? null, statusAfter: after?.status ?? null },
    ...{ pointsBefore: decimalOf(before?.points), pointsAfter: decimalOf(after?.points) },
    ...{ fullMarksBefore: decimalOf(before?.fullMarks), fullMarksAfter: decimalOf(after?.fullMarks) },
    ...{ sentencesBefore: before?.sentences ?? [], sentencesAfter: after?.sentences ?? [] },
  };
};

const shiftOf = ({ pointsBefore, pointsAfter }: SimulatedIndicator): number =>
  Math.abs(Number(pointsAfter ?? 0) - Number(pointsBefore ?? 0));

/** Rows by the code of the indicator: those that changed first, the greatest difference at the top. */
export function besideOneAnother({ before, after, better, worse }: ToldExplanation, language: Language): SimulatedExplanation {
  const former = new Map(before.indicators.map((each) => [each.indicator, each]));
  const kept = new Set(after.indicators.map(({ indicator }) => indicator));
  const rows = [
    ...after.indicators.map((each) => rowOf(former.get(each.indicator), each, language)),
    ...before.indicators.filter(({ indicator }) => !kept.has(indicator)).map((each) => rowOf(each, undefined, language)),
  ];
  const changed = rows.filter(({ isChanged }) => isChanged).sort((left, right) => shiftOf(right) - shiftOf(left));
  return {
    ...{ totalBefore: decimalOf(before.total), totalAfter: decimalOf(after.total) },
    ...{ gradeBefore: before.grade, gradeAfter: after.grade, rankBefore: before.rank, rankAfter: after.rank },
    gradeSentences: after.gradeSentences,
    indicators: [...changed, ...rows.filter(({ isChanged }) => !isChanged)],
    ...{ better, worse },
  };
}
