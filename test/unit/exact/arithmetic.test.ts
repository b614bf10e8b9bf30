import { absolute, add, negate, subtract } from '../../../server/engine/exact/arithmetic.js';
import { BoundsError } from '../../../server/engine/exact/bounds.js';
import { choose, coalesce } from '../../../server/engine/exact/choice.js';
import { type ComparisonOperator, compare } from '../../../server/engine/exact/comparison.js';
import { maximum, mean, minimum, sum } from '../../../server/engine/exact/extremes.js';
import { median } from '../../../server/engine/exact/median.js';
import { constantNode, decimalNode, type NumberNode, nullNode, type Slots, slotNode } from '../../../server/engine/exact/number-node.js';
import { divide, multiply, power } from '../../../server/engine/exact/product.js';
import { rationalOf } from '../../../server/engine/exact/rational.js';
import { ceiling, floor, modulo } from '../../../server/engine/exact/whole.js';

const a = slotNode(0, 0);
const b = slotNode(1, 2);
const c = slotNode(2, 4);
const shown = (node: NumberNode, slots: Slots = []): string | null => {
  const value = rationalOf(node, slots);
  return value === null ? null : `${value.numerator}/${value.denominator}`;
};

const cases: [string, NumberNode, Slots, string | null][] = [
  ['adds over different places', add(a, c), [1n, null, 25n], '401/400'],
  ['subtracts a quotient', subtract(divide(a, b), c), [1n, 300n, 3333n], '1/30000'],
  ['adds quotients of one divisor without growing', add(divide(a, b), divide(a, b)), [1n, 300n], '2/3'],
  ['keeps a third a third', multiply(divide(decimalNode('1'), decimalNode('3')), decimalNode('3')), [], '1/1'],
  ['multiplies two quotients', multiply(divide(a, b), divide(b, c)), [6n, 200n, 15000n], '4/1'],
  ['moves the sign of a divisor to the numerator', divide(a, b), [1n, -300n], '-1/3'],
  ['divides negatives to a positive', divide(negate(a), b), [1n, -300n], '1/3'],
  ['has no value over zero', divide(a, b), [1n, 0n], null],
  ['has no value over a constant zero', divide(a, decimalNode('0.0')), [1n], null],
  ['divides by a negative constant', divide(a, decimalNode('-0.4')), [1n], '-5/2'],
  ['multiplies by zero', multiply(c, decimalNode('0')), [null, null, 7n], '0/1'],
  ['raises to a power', power(b, 3), [null, 150n], '27/8'],
  ['raises to a negative power', power(divide(a, b), -2), [2n, 300n], '9/4'],
  ['has no value for zero to a negative power', power(a, -1), [0n], null],
  ['takes the power zero as one', power(a, 0), [0n], '1/1'],
  ['takes magnitudes', absolute(divide(a, b)), [-1n, 300n], '1/3'],
  ['is missing when an operand is missing', add(a, b), [1n, null], null],
  ['is missing when the slot is not there', add(a, b), [1n], null],
  ['floors below zero', floor(divide(a, b)), [-7n, 200n], '-4/1'],
  ['raises the ceiling below zero', ceiling(divide(a, b)), [-7n, 200n], '-3/1'],
  ['floors a whole negative to itself', floor(b), [null, -300n], '-3/1'],
  ['takes the modulo of a negative', modulo(a, decimalNode('3')), [-7n], '2/1'],
  ['gives modulo the sign of the divisor', modulo(a, b), [7n, -300n], '-2/1'],
  ['takes the modulo of quotients', modulo(divide(a, b), divide(a, c)), [1n, 200n, 30000n], '1/6'],
  ['has no modulo of zero', modulo(a, b), [7n, 0n], null],
  ['takes the least of three', minimum(divide(a, b), c, decimalNode('0.3333')), [1n, 300n, 3334n], '3333/10000'],
  ['takes the greatest of three', maximum(divide(a, b), c, decimalNode('0.3333')), [1n, 300n, 3333n], '1/3'],
  ['has no least with one missing', minimum(a, b), [1n, null], null],
  ['sums', sum(a, b, c), [1n, 100n, 10000n], '3/1'],
  ['has no sum of nothing', sum(), [], null],
  ['takes the mean over the number of operands', mean(a, b, c), [1n, 100n, 20000n], '4/3'],
  ['takes the median of an odd number', median(a, b, c), [10n, 900n, 10000n], '9/1'],
  ['takes the median of an even number', median(a, b, c, decimalNode('3')), [10n, 900n, 10000n], '6/1'],
  ['takes the median of quotients', median(divide(a, b), c), [1n, 300n, 5000n], '5/12'],
  ['falls back to the next operand', coalesce(divide(a, b), c), [1n, 0n, 5000n], '1/2'],
  ['keeps the first known operand', coalesce(divide(a, b), c), [1n, 300n, 5000n], '1/3'],
  ['has nothing to fall back to', coalesce(nullNode, a), [null], null],
];

describe('exact arithmetic', () => {
  test.each(cases)('%s', (_title, node, slots, expected) => {
    expect(shown(node, slots)).toBe(expected);
  });

  test('a condition that divides does not disturb the branch that does not', () => {
    const isHalfOrMore = compare('>=', divide(a, b), decimalNode('0.5'));
    const node = choose(isHalfOrMore, add(a, divide(a, b)), c);
    expect(shown(node, [1n, 300n, 5000n])).toBe('1/2');
    expect(shown(node, [1n, 200n, 5000n])).toBe('3/2');
    expect(shown(node, [null, 200n, 5000n])).toBe('1/2');
  });

  test('an expression of constants is one constant in lowest terms', () => {
    const node = divide(add(decimalNode('0.25'), decimalNode('.5')), subtract(decimalNode('2'), decimalNode('5.')));
    expect([node.constant, node.scale, node.isDynamic]).toEqual([-1n, 4n, false]);
  });

  test('refuses text that is not a decimal', () => {
    for (const text of ['', '-', '.', '1e3', '0x1', ' 1', '1.2.3']) expect(() => decimalNode(text)).toThrow(RangeError);
  });
});

describe('exact comparison', () => {
  const third = divide(a, b);
  test.each<[ComparisonOperator, bigint, boolean]>([
    ['<', 3333n, false],
    ['<', 3334n, true],
    ['<=', 3333n, false],
    ['>', 3333n, true],
    ['>=', 3334n, false],
    ['=', 3333n, false],
    ['!=', 3333n, true],
  ])('1/3 %s %s/10000 is %s', (operator, right, expected) => {
    expect(compare(operator, third, c)([1n, 300n, right])).toBe(expected);
  });

  test('equals exactly, through two different quotients', () => {
    expect(compare('=', third, divide(c, b))([1n, 300n, 10000n])).toBe(true);
    expect(compare('<=', third, divide(c, b))([1n, 300n, 10000n])).toBe(true);
    expect(compare('>', third, divide(c, b))([1n, 300n, 10000n])).toBe(false);
  });

  test('does not know the order of what is missing, and knows that missing equals missing', () => {
    for (const operator of ['<', '<=', '>', '>='] as const) expect(compare(operator, a, c)([null, null, 1n])).toBeNull();
    expect(compare('=', a, c)([null, null, null])).toBe(true);
    expect(compare('=', a, c)([1n, null, null])).toBe(false);
    expect(compare('!=', a, c)([1n, null, null])).toBe(true);
  });
});

describe('bounds', () => {
  const quotient = (): NumberNode => divide(a, add(a, decimalNode('1')));
  const chain = (length: number): NumberNode => Array.from({ length }, quotient).reduce((left, right) => add(left, right));

  test('sixty quotients are taken, sixty-five divisions refused', () => {
    expect(chain(60).divisions).toBe(60);
    expect(() => chain(65)).toThrow(BoundsError);
  });

  test('numbers beyond 4,096 bits are refused while building, before they are computed', () => {
    expect(power(a, 64).bits).toBe(4096);
    expect(() => power(a, 65)).toThrow(BoundsError);
    expect(() => power(decimalNode('2'), 1_000_000_000)).toThrow(BoundsError);
    expect(() => decimalNode('9'.repeat(4000))).toThrow(BoundsError);
    expect(constantNode(2n ** 4000n).bits).toBe(4001);
  });
});
