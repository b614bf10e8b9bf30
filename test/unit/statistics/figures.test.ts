import fc from 'fast-check';
import { figuresOf, shareOf } from '../../../server/engine/statistics/figures.js';

test.each([
  ['all', 150_000n, 150_000n, 1_000_000],
  ['none', 0n, 150_000n, 0],
  ['a third, cut below', 1n, 3n, 333_333],
  ['two thirds, raised', 2n, 3n, 666_667],
  ['a tie, away from zero', 1n, 2_000_000n, 1],
  ['below a tie', 999_999n, 2_000_000_000_000n, 0],
  ['more than full marks', 165_000n, 150_000n, 1_100_000],
])('a share of %s', (_what, points, fullMarks, share) => {
  expect(shareOf(points, fullMarks)).toBe(share);
});

test.each([
  ['one value', [812_345], { mean: 812_300, median: 812_300, lowerQuartile: 812_300, upperQuartile: 812_300 }],
  ['a mean on a tie goes away from zero', [100, 200], { mean: 200, median: 200, lowerQuartile: 100, upperQuartile: 200 }],
  ['odd', [500_000, 100_000, 300_000], { mean: 300_000, median: 300_000, lowerQuartile: 200_000, upperQuartile: 400_000 }],
  [
    'even, out of order',
    [400_000, 100_000, 300_000, 200_000],
    { mean: 250_000, median: 250_000, lowerQuartile: 175_000, upperQuartile: 325_000 },
  ],
  ['thirds', [0, 0, 1_000_000], { mean: 333_300, median: 0, lowerQuartile: 0, upperQuartile: 500_000 }],
])('%s', (_what, shares, figures) => {
  expect(figuresOf(shares)).toEqual(figures);
});

/** Half away from zero to a hundred, by whole numbers alone. */
const rounded = (numerator: bigint, denominator: bigint): bigint =>
  ((2n * numerator + denominator * 100n) / (2n * denominator * 100n)) * 100n;

/** The quantile as the definition says: the value at position (n - 1) q / 4 of the sorted list, straight between neighbours. */
function quantile(sorted: readonly bigint[], quarters: bigint): bigint {
  const way = BigInt(sorted.length - 1) * quarters;
  const lower = sorted[Number(way / 4n)] as bigint;
  const upper = sorted[Math.min(Number(way / 4n) + 1, sorted.length - 1)] as bigint;
  return rounded(4n * lower + (way % 4n) * (upper - lower), 4n);
}

test('every figure equals that of exact rationals, in any order of the shares', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 1_500_000 }), fc.constantFrom(50, 150, 333_350)), { minLength: 1, maxLength: 60 }),
      (shares) => {
        const sorted = shares.map(BigInt).sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
        const sum = sorted.reduce((total, share) => total + share, 0n);
        const expected = {
          mean: rounded(sum, BigInt(sorted.length)),
          median: quantile(sorted, 2n),
          lowerQuartile: quantile(sorted, 1n),
          upperQuartile: quantile(sorted, 3n),
        };
        expect(figuresOf(shares)).toEqual(Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, Number(value)])));
        expect(figuresOf([...shares].reverse())).toEqual(figuresOf(shares));
      },
    ),
    { numRuns: 2000 },
  );
});
