import type { RubricDocument } from '../documents/rubric.js';
import { roundDivide } from '../exact/rounding.js';
import type { CompiledItem, CompiledRubric } from './compiled-rubric.js';
import type { Completeness, LevelResult, Score } from './scorecard.js';

export interface RolledUp {
  readonly items: readonly LevelResult[];
  readonly categories: readonly LevelResult[];
  readonly total: number | null;
  readonly completeness: Completeness;
}

/** What the scores of one item add up to; points and full marks at 10^-4. */
interface ItemSums {
  points: number;
  scoredFull: number;
  notApplicableFull: number;
  nominalFull: number;
  scored: number;
  applicable: number;
}

function sumsOf(scores: readonly Score[], { first, end }: CompiledItem): ItemSums {
  const sums: ItemSums = { points: 0, scoredFull: 0, notApplicableFull: 0, nominalFull: 0, scored: 0, applicable: 0 };
  for (let index = first; index < end; index += 1) {
    const { status, points, fullMarks } = scores[index] as Score;
    sums.nominalFull += fullMarks;
    if (status === 'NOT_APPLICABLE') sums.notApplicableFull += fullMarks;
    else sums.applicable += 1;
    if (points === null) continue;
    sums.points += points;
    sums.scoredFull += fullMarks;
    sums.scored += 1;
  }
  return sums;
}

type Setting = RubricDocument['notApplicable'];

/** Points and full marks of an item before rounding, as a fraction: `numerator / denominator` of `full`. */
function itemFraction(sums: ItemSums, setting: Setting): { numerator: number; denominator: number; full: number } {
  const withNotApplicable = sums.scoredFull + sums.notApplicableFull;
  switch (setting) {
    case 'REDISTRIBUTE_IN_ITEM':
      return { numerator: sums.nominalFull * sums.points, denominator: sums.scoredFull, full: sums.scored === 0 ? 0 : sums.nominalFull };
    case 'REDISTRIBUTE_IN_RUBRIC':
      return { numerator: sums.points, denominator: 1, full: sums.scoredFull };
    case 'FULL_MARKS':
      return { numerator: sums.points + sums.notApplicableFull, denominator: 1, full: withNotApplicable };
    case 'DROP':
      return { numerator: sums.points, denominator: 1, full: withNotApplicable };
  }
}

/** Half away from zero to a multiple of `step`, which is 10^-places at 10^-4. */
const published = (numerator: number, denominator: number, step: number): number => roundDivide(numerator, denominator * step) * step;

function itemResult(code: string, sums: ItemSums, setting: Setting, step: number): LevelResult {
  const { numerator, denominator, full } = itemFraction(sums, setting);
  const points = full === 0 ? null : published(numerator, denominator, step);
  return { code, points, fullMarks: full, scored: sums.scored, applicable: sums.applicable };
}

/** A level above: published points are added as they are. */
function sumOf(code: string, parts: readonly LevelResult[]): LevelResult {
  let [points, fullMarks, scored, applicable] = [0, 0, 0, 0];
  for (const part of parts) {
    points += part.points ?? 0;
    fullMarks += part.fullMarks;
    scored += part.scored;
    applicable += part.applicable;
  }
  return { code, points: parts.every((part) => part.points === null) ? null : points, fullMarks, scored, applicable };
}

const hundred = 100;

/**
 * Indicator points -> item -> category -> total of 100, in whole numbers. One rounding per published value: the item's points
 * and the total; a category is the sum of its items' published points. An item in which nothing counts drops out of the total.
 */
export function rollUp(rubric: CompiledRubric, scores: readonly Score[]): RolledUp {
  const step = 10 ** (4 - rubric.document.places);
  const setting = rubric.document.notApplicable;
  const items = rubric.items.map((item) => itemResult(item.code, sumsOf(scores, item), setting, step));
  const categories = rubric.categories.map((category) =>
    sumOf(
      category.code,
      category.items.map((index) => items[index] as LevelResult),
    ),
  );
  const { points, fullMarks, scored, applicable } = sumOf('', categories);
  const total = points === null || scored === 0 ? null : published(points * hundred * 10_000, fullMarks, step);
  const share = applicable === 0 ? 0 : roundDivide(scored * 10_000, applicable);
  const isComplete = scores.every((score) => score.status !== 'HELD' && score.status !== 'MISSING');
  return { items, categories, total, completeness: { scored, applicable, share, isComplete } };
}
