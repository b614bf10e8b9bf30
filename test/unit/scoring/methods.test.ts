import { describe, expect, test } from '@jest/globals';
import type { Method } from '../../../server/engine/documents/method.js';
import type { IndicatorDocument } from '../../../server/engine/documents/rubric.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import type { Score } from '../../../server/engine/scoring/scorecard.js';
import { inputsOf, singleIndicator, yearly } from '../../support/rubric-builder.js';

function scoreOf(method: Method, values: { x?: string | null; y?: string | null }, changes: Partial<IndicatorDocument> = {}): Score {
  const rubric = singleIndicator(method, changes);
  const draft = scoreAgency(rubric, inputsOf({ facts: yearly({ x: values.x ?? null, y: values.y ?? null }) }));
  return draft.scores[0] as Score;
}

const pointsOf = (method: Method, x: string | null, y: string | null = null, changes: Partial<IndicatorDocument> = {}): number | null =>
  scoreOf(method, { x, y }, changes).points;

const band = (from: string | null, points: string) => ({ from, points });
const bands = (mode: 'STEP' | 'INTERPOLATED' | 'MARGINAL', ...list: { from: string | null; points: string }[]): Method => ({
  kind: 'BANDS',
  value: 'x',
  mode,
  bands: list,
});

describe('linear', () => {
  const rising: Method = { kind: 'LINEAR', value: 'x', floor: '60', target: '90' };
  const falling: Method = { kind: 'LINEAR', value: 'x', floor: '30', target: '0' };
  const stretched: Method = { ...rising, stretch: { at: '100', points: '2' } };

  test.each([
    ['below the floor', rising, '59.9999', 0],
    ['at the floor', rising, '60', 0],
    ['just above the floor, rounded half away from zero', rising, '60.015', 100],
    ['just above the floor, rounded down', rising, '60.0149', 0],
    ['between', rising, '75', 50_000],
    ['a third, rounded', rising, '70', 33_300],
    ['just below the target', rising, '89.9', 99_700],
    ['at the target', rising, '90', 100_000],
    ['above the target', rising, '120', 100_000],
    ['negative', rising, '-5', 0],
    ['lower is better: at the target', falling, '0', 100_000],
    ['lower is better: below the target', falling, '-1', 100_000],
    ['lower is better: between', falling, '12', 60_000],
    ['lower is better: at the floor', falling, '30', 0],
    ['lower is better: beyond the floor', falling, '31', 0],
    ['stretch: at the target', stretched, '90', 100_000],
    ['stretch: half of it', stretched, '95', 110_000],
    ['stretch: all of it', stretched, '100', 120_000],
    ['stretch: never more', stretched, '101', 120_000],
  ])('%s', (_, method, x, points) => {
    expect(pointsOf(method, x)).toBe(points);
  });

  test('a stretch of a lower-is-better line lies on the other side', () => {
    const method: Method = { ...falling, target: '10', stretch: { at: '0', points: '1' } };
    expect([pointsOf(method, '10'), pointsOf(method, '5'), pointsOf(method, '0'), pointsOf(method, '-1')]).toEqual([
      100_000, 105_000, 110_000, 110_000,
    ]);
  });

  test('the places of the indicator decide the one rounding', () => {
    expect([2, 3, 4].map((places) => pointsOf(rising, '70', null, { places }))).toEqual([33_300, 33_330, 33_333]);
  });
});

describe('bands', () => {
  const step = bands('STEP', band(null, '2'), band('60', '6'), band('80', '10'));
  const interpolated = bands('INTERPOLATED', band(null, '0'), band('60', '4'), band('80', '8'), band('90', '10'));
  const marginal = bands('MARGINAL', band(null, '1'), band('4', '0.5'), band('8', '0.25'));

  test.each([
    ['step: below the first edge', step, '59.9999', 20_000],
    ['step: at an edge, closed left', step, '60', 60_000],
    ['step: open right', step, '79.9999', 60_000],
    ['step: at the last edge', step, '80', 100_000],
    ['step: far above', step, '100000', 100_000],
    ['step: far below', step, '-100000', 20_000],
    ['interpolated: below the first edge', interpolated, '59.9999', 0],
    ['interpolated: at an edge', interpolated, '60', 40_000],
    ['interpolated: between edges', interpolated, '70', 60_000],
    ['interpolated: at the next edge', interpolated, '80', 80_000],
    ['interpolated: the last line', interpolated, '85', 90_000],
    ['interpolated: from the last edge on', interpolated, '95', 100_000],
    ['marginal: negative', marginal, '-3', 0],
    ['marginal: nothing', marginal, '0', 0],
    ['marginal: in the first band', marginal, '3', 30_000],
    ['marginal: at an edge', marginal, '4', 40_000],
    ['marginal: in the second band', marginal, '6', 50_000],
    ['marginal: in the last band', marginal, '10', 65_000],
    ['marginal: cut at full marks', marginal, '24', 100_000],
    ['marginal: and not beyond', marginal, '400', 100_000],
  ])('%s', (_, method, x, points) => {
    expect(pointsOf(method, x)).toBe(points);
  });
});

describe('deduction and bonus', () => {
  const plain: Method = { kind: 'DEDUCTION', events: 'x', perEvent: '1.5', floor: '0' };
  const capped: Method = { ...plain, cap: '4' };
  const negative: Method = { ...plain, floor: '-2' };
  const bonus: Method = { kind: 'BONUS', events: 'x', base: '6', perEvent: '0.5' };

  test.each([
    ['no event', plain, '0', 100_000],
    ['one event', plain, '1', 85_000],
    ['half an event', plain, '0.5', 92_500],
    ['a negative count is no event', plain, '-2', 100_000],
    ['down to the floor', plain, '7', 0],
    ['just above the floor', plain, '6', 10_000],
    ['the cap stops it', capped, '3', 60_000],
    ['just before the cap', capped, '2', 70_000],
    ['a floor below zero gives negative points', negative, '8', -20_000],
    ['and stops there', negative, '100', -20_000],
    ['bonus: the base', bonus, '0', 60_000],
    ['bonus: each event', bonus, '3', 75_000],
    ['bonus: at full marks', bonus, '8', 100_000],
    ['bonus: never above', bonus, '9', 100_000],
    ['bonus: a cap of its own', { ...bonus, cap: '1' } as Method, '8', 70_000],
    ['bonus: a negative count adds nothing', bonus, '-1', 60_000],
  ])('%s', (_, method, x, points) => {
    expect(pointsOf(method, x)).toBe(points);
  });

  test('negative points round half away from zero', () => {
    const method: Method = { kind: 'DEDUCTION', events: 'x', perEvent: '10.005', floor: '-5' };
    expect(pointsOf(method, '1')).toBe(-100);
  });
});

describe('ratio, formula, veto', () => {
  const ratio: Method = { kind: 'RATIO', achieved: 'x', target: 'y' };
  const formula: Method = { kind: 'FORMULA', points: 'fullMarks * x / 4 - 1' };
  const veto: Method = { kind: 'VETO', condition: 'x > 0 or y > 2', effect: { kind: 'TOTAL', total: '59' } };

  test.each([
    ['ratio: nothing achieved', ratio, { x: '0', y: '12' }, 0],
    ['ratio: part', ratio, { x: '10', y: '12' }, 83_300],
    ['ratio: all', ratio, { x: '12', y: '12' }, 100_000],
    ['ratio: more than all', ratio, { x: '13', y: '12' }, 100_000],
    ['ratio: negative', ratio, { x: '-1', y: '12' }, 0],
    ['formula: cut at 0', formula, { x: '0', y: null }, 0],
    ['formula: in between', formula, { x: '2', y: null }, 40_000],
    ['formula: cut at full marks', formula, { x: '5', y: null }, 100_000],
    ['veto: does not hold', veto, { x: '0', y: '2' }, 100_000],
    ['veto: holds', veto, { x: '1', y: '0' }, 0],
    ['veto: holds whatever is missing', veto, { x: '1', y: null }, 0],
  ])('%s', (_, method, values, points) => {
    expect(scoreOf(method, values).points).toBe(points);
  });

  test('a target of 0 gives no value, which is not 0 points', () => {
    expect(scoreOf(ratio, { x: '5', y: '0' })).toMatchObject({ status: 'EXCLUDED', points: null, reason: { code: 'NO_VALUE' } });
    expect(scoreOf(ratio, { x: '5', y: '0' }, { missing: 'HOLD' })).toMatchObject({ status: 'HELD', reason: { code: 'NO_VALUE' } });
  });

  test('a veto whose condition is unknown stays open', () => {
    expect(scoreOf(veto, { x: '0', y: null }, { missing: 'HOLD' })).toMatchObject({ status: 'HELD', points: null });
  });

  test('1.75 x 10 / 12 is 1.4583…, published as 1.46', () => {
    expect(pointsOf(ratio, '10', '12', { fullMarks: '1.75' })).toBe(14_600);
  });

  test('a tie that decimals lose is kept: 0.75 of 100 x 5 / 96 at four places', () => {
    const method: Method = { kind: 'FORMULA', points: '0.75 * (100 * x / y)' };
    expect(pointsOf(method, '5', '96', { places: 4 })).toBe(39_063);
  });
});

test.each<[string, Method]>([
  ['linear', { kind: 'LINEAR', value: 'x', floor: '0', target: '1' }],
  ['bands', bands('STEP', band(null, '0'), band('1', '1'))],
  ['deduction', { kind: 'DEDUCTION', events: 'x', perEvent: '1', floor: '0' }],
  ['bonus', { kind: 'BONUS', events: 'x', base: '0', perEvent: '1' }],
  ['ratio', { kind: 'RATIO', achieved: 'x', target: 'y' }],
  ['formula', { kind: 'FORMULA', points: 'x' }],
  ['rank', { kind: 'RANK', value: 'x', order: 'HIGHER_IS_BETTER', ties: 'DENSE', best: '10', worst: '0' }],
  ['veto', { kind: 'VETO', condition: 'x > 0', effect: { kind: 'TOTAL', total: '0' } }],
])('%s: a missing datum is never zero', (_, method) => {
  const score = scoreOf(method, { x: null, y: '3' });
  expect(score).toMatchObject({ status: 'EXCLUDED', points: null, reason: { code: 'NO_DATUM' } });
});
