import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RubricDocument } from '../../../server/engine/documents/rubric.js';
import { reason } from '../../../server/engine/scoring/reason.js';
import { type RolledUp, rollUp } from '../../../server/engine/scoring/roll-up.js';
import type { Score, ScoreStatus } from '../../../server/engine/scoring/scorecard.js';
import { compiledRubric, indicator, rubricOf } from '../../support/rubric-builder.js';

type Setting = RubricDocument['notApplicable'];
const settings: readonly Setting[] = ['REDISTRIBUTE_IN_ITEM', 'REDISTRIBUTE_IN_RUBRIC', 'FULL_MARKS', 'DROP'];
const levels = {
  kind: 'LEVELS',
  levels: ['H', 'L'].map((code) => ({ code, name: { zh: code }, descriptor: { zh: code }, points: '0' })),
} as const;

/** Two categories: A with items A1 (three indicators) and A2 (one), B with item B1 (two). */
function rubricWith(notApplicable: Setting, places = 2) {
  const make = (code: string) => indicator(code, { ...levels, levels: [...levels.levels] });
  const item = (code: string, ...codes: string[]) => ({ code, name: { zh: code }, indicators: codes.map(make) });
  const categories = [
    { code: 'A', name: { zh: 'A' }, items: [item('A1', 'I1', 'I2', 'I3'), item('A2', 'I4')] },
    { code: 'B', name: { zh: 'B' }, items: [item('B1', 'I5', 'I6')] },
  ];
  return compiledRubric(rubricOf([], { notApplicable, places, categories }));
}

/** Points and full marks in points; a status in place of points where there are none. */
const score = ([points, fullMarks]: readonly [number | ScoreStatus, number], index: number): Score => ({
  indicator: `I${index + 1}`,
  status: typeof points === 'number' ? 'SCORED' : points,
  points: typeof points === 'number' ? Math.round(points * 10_000) : null,
  fullMarks: fullMarks * 10_000,
  reason: reason('SCORED'),
});

const roll = (setting: Setting, cells: readonly (readonly [number | ScoreStatus, number])[], places = 2): RolledUp =>
  rollUp(rubricWith(setting, places), cells.map(score));
const shown = (rolled: RolledUp) => ({
  items: rolled.items.map((item) => [item.points, item.fullMarks]),
  categories: rolled.categories.map((category) => [category.points, category.fullMarks]),
  total: rolled.total,
});

const plain = [
  [8, 10],
  [6, 10],
  [10, 20],
  [5, 10],
  [20, 30],
  [10, 20],
] as const;
const partly = [
  [8, 10],
  ['NOT_APPLICABLE', 10],
  [10, 20],
  [5, 10],
  [20, 30],
  [10, 20],
] as const;

describe('levels', () => {
  test.each(settings)('%s changes nothing when everything applies and is scored', (setting) => {
    expect(shown(roll(setting, plain))).toEqual({
      items: [
        [240_000, 400_000],
        [50_000, 100_000],
        [300_000, 500_000],
      ],
      categories: [
        [290_000, 500_000],
        [300_000, 500_000],
      ],
      total: 590_000,
    });
  });

  test.each<[Setting, number, number, number]>([
    // 18 of 30 in an item of 40: 24
    ['REDISTRIBUTE_IN_ITEM', 240_000, 400_000, 590_000],
    // (18 + 5 + 30) of 90
    ['REDISTRIBUTE_IN_RUBRIC', 180_000, 300_000, 588_900],
    // 10 more given
    ['FULL_MARKS', 280_000, 400_000, 630_000],
    // the 10 are lost
    ['DROP', 180_000, 400_000, 530_000],
  ])('%s, where one indicator does not apply', (setting, points, fullMarks, total) => {
    const rolled = roll(setting, partly);
    expect(rolled.items[0]).toMatchObject({ points, fullMarks, scored: 2, applicable: 2 });
    expect(rolled.total).toBe(total);
  });

  test.each(settings)('%s: what is excluded, held or missing leaves points and divisor', (setting) => {
    for (const status of ['EXCLUDED', 'HELD', 'MISSING'] as const) {
      const rolled = roll(setting, [
        [8, 10],
        [6, 10],
        [10, 20],
        [status, 10],
        [20, 30],
        [10, 20],
      ]);
      expect(rolled.items[1]).toEqual({ code: 'A2', points: null, fullMarks: 0, scored: 0, applicable: 1 });
      expect(rolled.total).toBe(600_000);
      expect(rolled.completeness).toEqual({ scored: 5, applicable: 6, share: 8333, isComplete: status === 'EXCLUDED' });
    }
  });

  test('an item is rounded once, and its published points feed the total', () => {
    const cells = [
      [1, 3],
      ['NOT_APPLICABLE', 4],
      ['NOT_APPLICABLE', 3],
      ['EXCLUDED', 10],
      ['EXCLUDED', 1],
      ['EXCLUDED', 1],
    ] as const;
    // 10 x 1 / 3 = 3.333… -> 3.33; 100 x 3.33 / 10 = 33.3
    expect(roll('REDISTRIBUTE_IN_ITEM', cells)).toMatchObject({ items: [{ points: 33_300 }, {}, {}], total: 333_000 });
    expect(roll('REDISTRIBUTE_IN_ITEM', cells, 0)).toMatchObject({ items: [{ points: 30_000 }, {}, {}], total: 300_000 });
  });

  test('half is rounded away from zero, below zero too', () => {
    const none = ['EXCLUDED', 1] as const;
    expect(roll('REDISTRIBUTE_IN_RUBRIC', [[-0.005, 10], none, none, none, none, none]).items[0]?.points).toBe(-100);
    expect(roll('REDISTRIBUTE_IN_RUBRIC', [[0.005, 10], none, none, none, none, none]).items[0]?.points).toBe(100);
  });

  test('nothing scored gives no total, not zero', () => {
    const nothing = plain.map(() => ['HELD', 10] as const);
    expect(roll('DROP', nothing)).toMatchObject({ total: null, completeness: { scored: 0, applicable: 6, share: 0, isComplete: false } });
    const outside = plain.map(() => ['NOT_APPLICABLE', 10] as const);
    for (const setting of settings) expect(roll(setting, outside).total).toBeNull();
  });
});

/** A second way: exact fractions over BigInt, written from the definition. */
function naiveTotal(setting: Setting, scores: readonly Score[]): number | null {
  const half = (n: bigint, d: bigint): bigint => (n < 0n ? -((-2n * n + d) / (2n * d)) : (2n * n + d) / (2n * d));
  const items = [scores.slice(0, 3), scores.slice(3, 4), scores.slice(4, 6)].map((list) => {
    const sum = (pick: (entry: Score) => boolean, value: (entry: Score) => number) =>
      list.filter(pick).reduce((all, entry) => all + BigInt(value(entry)), 0n);
    const isScored = (entry: Score) => entry.status === 'SCORED';
    const isOutside = (entry: Score) => entry.status === 'NOT_APPLICABLE';
    const [points, scored, outside] = [
      sum(isScored, (entry) => entry.points ?? 0),
      sum(isScored, (entry) => entry.fullMarks),
      sum(isOutside, (entry) => entry.fullMarks),
    ];
    const nominal = sum(
      () => true,
      (entry) => entry.fullMarks,
    );
    if (setting === 'REDISTRIBUTE_IN_ITEM') return scored === 0n ? [0n, 0n] : [half(nominal * points, scored * 100n) * 100n, nominal];
    if (setting === 'REDISTRIBUTE_IN_RUBRIC') return scored === 0n ? [0n, 0n] : [half(points, 100n) * 100n, scored];
    return [half(points + (setting === 'FULL_MARKS' ? outside : 0n), 100n) * 100n, scored + outside];
  }) as [bigint, bigint][];
  if (!scores.some((entry) => entry.status === 'SCORED')) return null;
  const [points, full] = items.reduce(([p, f], [q, g]) => [p + q, f + g], [0n, 0n]);
  return Number(half(1_000_000n * points, full * 100n) * 100n);
}

test('totals agree with a second way of adding them up', () => {
  const cell = fc.record({
    status: fc.constantFrom('SCORED', 'SCORED', 'SCORED', 'NOT_APPLICABLE', 'EXCLUDED', 'HELD' as const),
    full: fc.integer({ min: 1, max: 400 }),
    share: fc.integer({ min: -200, max: 10_000 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...settings), fc.array(cell, { minLength: 6, maxLength: 6 }), (setting, cells) => {
      const scores = cells.map(({ status, full, share }, index): Score => {
        const fullMarks = full * 2_500;
        const points = status === 'SCORED' ? Math.round((fullMarks * share) / 10_000 / 100) * 100 : null;
        return { indicator: `I${index + 1}`, status, points, fullMarks, reason: reason('SCORED') };
      });
      const total = rollUp(rubricWith(setting), scores).total;
      expect(total === 0 ? 0 : total).toBe(naiveTotal(setting, scores));
    }),
    { numRuns: 300 },
  );
});
