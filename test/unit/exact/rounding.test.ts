import { decimalNode, slotNode } from '../../../server/engine/exact/number-node.js';
import { divide } from '../../../server/engine/exact/product.js';
import { isPublishable, outOfRange, publish } from '../../../server/engine/exact/publish.js';
import { toDecimalText } from '../../../server/engine/exact/rational.js';
import { type RoundingMode, roundDivide, roundHalfUp, roundQuotient } from '../../../server/engine/exact/rounding.js';

const modes: RoundingMode[] = ['HALF_UP', 'HALF_DOWN', 'HALF_EVEN', 'UP', 'DOWN', 'FLOOR', 'CEILING'];

// columns in the order of `modes`; quarters show below, at and above a tie
const quarters: [bigint, bigint, number[]][] = [
  [10n, 4n, [3, 2, 2, 3, 2, 2, 3]],
  [14n, 4n, [4, 3, 4, 4, 3, 3, 4]],
  [9n, 4n, [2, 2, 2, 3, 2, 2, 3]],
  [11n, 4n, [3, 3, 3, 3, 2, 2, 3]],
  [8n, 4n, [2, 2, 2, 2, 2, 2, 2]],
  [0n, 4n, [0, 0, 0, 0, 0, 0, 0]],
  [-8n, 4n, [-2, -2, -2, -2, -2, -2, -2]],
  [-10n, 4n, [-3, -2, -2, -3, -2, -3, -2]],
  [-14n, 4n, [-4, -3, -4, -4, -3, -4, -3]],
  [-9n, 4n, [-2, -2, -2, -3, -2, -3, -2]],
  [-11n, 4n, [-3, -3, -3, -3, -2, -3, -2]],
  [-1n, 4n, [0, 0, 0, -1, 0, -1, 0]],
];

describe('rounding a quotient', () => {
  test.each(quarters)('%s / %s in every mode', (numerator, denominator, expected) => {
    expect(modes.map((mode) => Number(roundQuotient(numerator, denominator, mode)))).toEqual(expected);
  });

  test.each<[number, number, number]>([
    [5, 2, 3],
    [-5, 2, -3],
    [4, 3, 1],
    [-4, 3, -1],
    [0, 7, 0],
    [1, 3, 0],
    [-1, 3, 0],
    [1, 2, 1],
    [Number.MAX_SAFE_INTEGER, 1, Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER, 2, 4503599627370496],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1],
    [72_000_000_000_000, 7_200_000, 10_000_000],
  ])('roundDivide(%s, %s) is %s', (numerator, denominator, expected) => {
    expect(roundDivide(numerator, denominator)).toBe(expected);
    expect(Number(roundHalfUp(BigInt(numerator), BigInt(denominator)))).toBe(expected);
  });

  test('whole numbers that a double cannot hold, fractions and divisors of 0 are refused', () => {
    for (const [numerator, denominator] of [
      [2 ** 53, 3],
      [1, 2 ** 53],
      [0.5, 1],
      [1, 0],
      [1, -1],
      [Number.NaN, 1],
    ] as const) {
      expect(() => roundDivide(numerator, denominator)).toThrow(RangeError);
    }
  });
});

describe('publishing', () => {
  const quotient = divide(slotNode(0, 0), slotNode(1, 0));
  test.each<[string, bigint | null, bigint, number, bigint | null | string]>([
    ['at a tie away from zero', 1n, 8n, 2, 13n],
    ['at a tie below zero away from zero', -1n, 8n, 2, -13n],
    ['below a tie', 1249n, 10000n, 2, 12n],
    ['thirds', 2n, 3n, 4, 6667n],
    ['nothing over zero', 1n, 0n, 2, null],
    ['nothing for what is missing', null, 1n, 2, null],
    ['the largest that is exact above', 2n ** 53n - 1n, 1n, 0, outOfRange],
    ['the largest that the store holds', 922337203685477n, 1n, 0, 922337203685477n],
    ['one more than the store holds', 922337203685478n, 1n, 0, outOfRange],
    ['at four places, 2^53 - 1 of them', 2n ** 53n - 1n, 10000n, 4, 2n ** 53n - 1n],
    ['at four places, 2^53 of them', 2n ** 53n, 10000n, 4, outOfRange],
    ['below zero out of range', -(2n ** 53n), 10000n, 4, outOfRange],
  ])('%s', (_title, ...[upper, lower, places, expected]) => {
    expect(publish(quotient, [upper, lower], places)).toBe(expected);
  });

  test.each([0, 1, 2, 3, 4])('at %s places what may be published ends where doubles or the 64-bit store do, on both sides', (places) => {
    const unit = 10n ** BigInt(4 - places);
    const fits = (size: bigint): boolean => size < 2n ** 53n && size * unit < 2n ** 63n;
    const last = [2n ** 53n - 1n, (2n ** 63n - 1n) / unit].reduce((least, edge) => (edge < least ? edge : least));
    for (const size of [0n, 1n, last - 1n, last, last + 1n, 2n ** 53n, 2n ** 63n, 2n ** 80n]) {
      expect([size, isPublishable(size, places), isPublishable(-size, places)]).toEqual([size, fits(size), fits(size)]);
    }
    expect([isPublishable(last, places), isPublishable(last + 1n, places)]).toEqual([true, false]);
  });

  test('a value between two calls is not disturbed by the other', () => {
    const other = decimalNode('2.5');
    expect([publish(quotient, [1n, 3n], 2), publish(other, [], 0), publish(quotient, [1n, 3n], 2)]).toEqual([33n, 3n, 33n]);
  });
});

describe('a rational as text', () => {
  test.each<[bigint, bigint, string]>([
    [1n, 8n, '0.125'],
    [-1n, 8n, '-0.125'],
    [5n, 1n, '5'],
    [-5n, 1n, '-5'],
    [0n, 1n, '0'],
    [1n, 3n, `0.${'3'.repeat(34)}…`],
    [-200n, 3n, `-66.${'6'.repeat(32)}…`],
    [1n, 3000n, `0.000${'3'.repeat(34)}…`],
    [10n ** 40n, 3n, `${'3'.repeat(40)}…`],
    [1n, 10000n, '0.0001'],
    [10n ** 20n + 1n, 10n, '10000000000000000000.1'],
  ])('%s / %s reads %s', (numerator, denominator, expected) => {
    expect(toDecimalText({ numerator, denominator })).toBe(expected);
  });
});
