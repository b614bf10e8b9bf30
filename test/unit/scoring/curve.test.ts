import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { constantNode } from '../../../server/engine/exact/number-node.js';
import { rationalOf } from '../../../server/engine/exact/rational.js';
import { type Curve, curveNode, pieceIndex } from '../../../server/engine/scoring/curve.js';
import { bandsCurve } from '../../../server/engine/scoring/methods/bands.js';
import { bonusCurve } from '../../../server/engine/scoring/methods/bonus.js';
import { deductionCurve } from '../../../server/engine/scoring/methods/deduction.js';
import { linearCurve } from '../../../server/engine/scoring/methods/linear.js';

/** The curve at numerator / denominator, as a fraction in lowest terms. */
function at(curve: Curve, numerator: bigint, denominator = 1n): readonly [bigint, bigint] {
  const rational = rationalOf(curveNode(constantNode(numerator, denominator), curve), []);
  return [rational?.numerator ?? 0n, rational?.denominator ?? 0n];
}

const decimal = (scaled: number): string => `${Math.trunc(scaled / 100)}.${String(Math.abs(scaled) % 100).padStart(2, '0')}`;
const edges = fc
  .uniqueArray(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 8 })
  .map((list) => [...list].sort((left, right) => left - right));
const value = fc.integer({ min: -1_000, max: 30_000 });

describe('curves', () => {
  test('step bands cover every value exactly once: the last edge not above it decides', () => {
    fc.assert(
      fc.property(edges, value, (list, x) => {
        const bands = [{ from: null, points: '0' }, ...list.map((edge, index) => ({ from: decimal(edge), points: String(index + 1) }))];
        const curve = bandsCurve({ kind: 'BANDS', value: 'x', mode: 'STEP', bands }, 1_000_000n);
        expect(at(curve, BigInt(x), 100n)[0]).toBe(BigInt(list.filter((edge) => edge <= x).length));
        expect(pieceIndex(curve, constantNode(BigInt(x), 100n))).toBe(list.filter((edge) => edge <= x).length);
      }),
    );
  });

  test('at an edge the band above begins, just below it the band below still holds, however small the distance', () => {
    const bands = [
      { from: null, points: '1' },
      { from: '0.3333', points: '2' },
    ];
    const curve = bandsCurve({ kind: 'BANDS', value: 'x', mode: 'STEP', bands }, 100_000n);
    expect(at(curve, 3333n, 10_000n)).toEqual([2n, 1n]);
    expect(at(curve, 3333n * 10n ** 40n - 1n, 10n ** 44n)).toEqual([1n, 1n]);
    expect(at(curve, 1n, 3n)).toEqual([2n, 1n]);
  });

  test('interpolated bands meet the points of every edge, and lie between them in between', () => {
    fc.assert(
      fc.property(edges, value, (list, x) => {
        const bands = [{ from: null, points: '0' }, ...list.map((edge, index) => ({ from: decimal(edge), points: String(index + 1) }))];
        const curve = bandsCurve({ kind: 'BANDS', value: 'x', mode: 'INTERPOLATED', bands }, 1_000_000n);
        for (const [index, edge] of list.entries()) expect(at(curve, BigInt(edge), 100n)).toEqual([BigInt(index + 1), 1n]);
        const below = list.filter((edge) => edge <= x).length;
        const [numerator, denominator] = at(curve, BigInt(x), 100n);
        expect(numerator >= BigInt(below) * denominator).toBe(true);
        expect(numerator <= BigInt(Math.max(below, Math.min(below + 1, list.length))) * denominator).toBe(true);
      }),
    );
  });

  test('marginal bands add up what lies in each band', () => {
    fc.assert(
      fc.property(edges, value, (list, x) => {
        const rates = [3, ...list.map((_, index) => (index * 7) % 5)];
        const bands = rates.map((rate, index) => ({ from: index === 0 ? null : decimal(list[index - 1] as number), points: String(rate) }));
        const full = 500_0000n;
        const curve = bandsCurve({ kind: 'BANDS', value: 'x', mode: 'MARGINAL', bands }, full);
        const bounds = [0, ...list, Number.POSITIVE_INFINITY];
        const sum = rates.reduce(
          (total, rate, index) => total + rate * Math.max(0, Math.min(x, bounds[index + 1] as number) - (bounds[index] as number)),
          0,
        );
        const [numerator, denominator] = at(curve, BigInt(x), 100n);
        expect(numerator * 100n).toBe(BigInt(Math.min(sum, 50_000)) * denominator);
      }),
    );
  });

  test('lines never leave their ends and never turn', () => {
    const pair = fc
      .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))
      .filter(([floor, target]) => floor !== target);
    fc.assert(
      fc.property(pair, fc.integer({ min: -2_000, max: 2_000 }), ([floor, target], x) => {
        const curve = linearCurve({ kind: 'LINEAR', value: 'x', floor: String(floor), target: String(target) }, 30_000n);
        const [numerator, denominator] = at(curve, BigInt(x));
        expect(numerator >= 0n && numerator <= 3n * denominator).toBe(true);
        const [next, nextDenominator] = at(curve, BigInt(x + 1));
        expect((next * denominator - numerator * nextDenominator) * BigInt(Math.sign(target - floor)) >= 0n).toBe(true);
        expect(at(curve, BigInt(floor))).toEqual([0n, 1n]);
        expect(at(curve, BigInt(target))).toEqual([3n, 1n]);
      }),
    );
  });

  test('deduction and bonus agree with min and max written out', () => {
    const hundredth = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(hundredth, hundredth, fc.integer({ min: -5, max: 40 }), (each, cap, events) => {
        const full = 1_000;
        const count = Math.max(0, events);
        const lost = Math.min(cap, each * count);
        const deduction = deductionCurve(
          { kind: 'DEDUCTION', events: 'x', perEvent: decimal(each), cap: decimal(cap), floor: '2' },
          100_000n,
        );
        expect(at(deduction, BigInt(events))[0] * 100n).toBe(BigInt(Math.max(200, full - lost)) * at(deduction, BigInt(events))[1]);
        const bonus = bonusCurve({ kind: 'BONUS', events: 'x', base: '3', perEvent: decimal(each), cap: decimal(cap) }, 100_000n);
        expect(at(bonus, BigInt(events))[0] * 100n).toBe(BigInt(Math.min(full, 300 + lost)) * at(bonus, BigInt(events))[1]);
      }),
    );
  });
});
