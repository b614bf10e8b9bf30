import type { RandomSource } from '../../support/random-source.js';
import { binary, type Comparison, compared, type Expression, line, literal, slot, steps, when } from './expression.js';
import type { Row } from './random-expression.js';

/** An expression with rows that lead to a tie, to an edge, to an equality, or to the next value at either side of one. */
export interface Trap {
  readonly name: string;
  readonly expression: Expression;
  readonly row: () => Row;
}

const [a, b, c, d] = [slot(0), slot(1), slot(2), slot(3)] as [Expression, Expression, Expression, Expression];
const over = (left: Expression, right: Expression): Expression => binary('/', left, right);
const percent = over(binary('*', literal('100'), a), b);
const one = 10000n;

/** The integer nearest to upper / lower, moved by none or one step. */
function near(random: RandomSource, upper: bigint, lower: bigint): bigint {
  const nearest = (2n * upper + (upper < 0n ? -lower : lower)) / (2n * lower);
  return nearest + BigInt(random.below(3) - 1);
}

/** An odd number of halves of 10^-places: a rounding edge between 0 and 50, as halves. */
const halves = (random: RandomSource, places: number): bigint => BigInt(2 * random.below(50 * 10 ** places) + 1);

const signed = (random: RandomSource, value: bigint): bigint => (random.below(3) === 0 ? -value : value);

/** `edges` are those of `places`; every trap has constants of its own. */
export function traps(random: RandomSource, places: number): Trap[] {
  const under = 2n * 10n ** BigInt(places);
  const full = random.pick(['100', '7', '2.5', '3.3']);
  const operator = random.pick<Comparison>(['<', '<=', '>', '>=', '=', '!=']);
  const band = random.pick([40n, 60n, 75n, 90n]);
  const factor = BigInt(1 + random.below(9));
  const third = literal(random.pick(['3', '7', '9', '0.3', '1.1']));
  return [
    { name: 'percentage on a tie', expression: percent, row: () => onTie(random, 100n, under, places) },
    {
      name: 'factor and quotient on a tie',
      expression: binary('*', literal(`0.${factor}`), over(a, b)),
      row: () => scaledTie(random, factor, under, places),
    },
    { name: 'product over product', expression: over(binary('*', a, b), binary('*', c, d)), row: () => productRow(random, under, places) },
    {
      name: 'there and back',
      expression: binary('*', over(binary('*', over(a, b), c), c), b),
      row: () => [signed(random, near(random, halves(random, places) * one, under)), random.positive(30), random.positive(30)],
    },
    {
      name: 'neighbouring fractions',
      expression: when(compared(over(a, b), operator, over(c, d)), literal('1'), literal('0')),
      row: () => neighbours(random),
    },
    {
      name: 'thirds of a whole',
      expression: when(
        compared(binary('+', binary('+', over(a, b), over(c, b)), over(binary('-', binary('-', b, a), c), b)), operator, literal('1')),
        literal('100'),
        literal('0'),
      ),
      row: () => [random.positive(20), random.positive(30), random.positive(20)],
    },
    {
      name: 'divided by a constant',
      expression: binary('-', binary('*', over(a, third), b), c),
      row: () => [signed(random, random.positive(22)), random.positive(22), random.positive(24)],
    },
    {
      name: 'floor and ceiling',
      expression: binary('+', { kind: 'floor', operand: percent }, { kind: 'ceiling', operand: over(binary('*', literal('100'), c), d) }),
      row: () => wholes(random),
    },
    { name: 'growth', expression: binary('*', over(binary('-', a, b), b), literal('100')), row: () => growth(random, under, places) },
    {
      name: 'rounded, then multiplied',
      expression: binary('*', { kind: random.pick(['round', 'even'] as const), operand: over(a, b), places: 3 }, c),
      row: () => [...onTie(random, 1n, 2000n, 3).slice(0, 2), random.positive(20)],
    },
    {
      name: 'a line at its edges',
      expression: line(percent, ['60', random.pick(['90', '63', '97.77']), full]),
      row: () => atPercent(random, random.pick([60n, 63n, 90n])),
    },
    {
      name: 'bands at their edges',
      expression: steps(percent, ['40', '60', '75', '90'], ['0', '40', '60', '80', '100']),
      row: () => atPercent(random, band),
    },
    {
      name: 'falling bands below zero',
      expression: steps(percent, ['-90', '-60', '-40'], ['-10', '-5', '-2.5', '0']),
      row: () => atPercent(random, -random.pick([40n, 60n, 90n])),
    },
    { name: 'modulo of a multiple', expression: binary('modulo', a, over(b, c)), row: () => multiples(random) },
    {
      name: 'middle of quotients',
      expression: { kind: random.pick(['median', 'mean'] as const), operands: [over(a, b), over(c, d), literal('0.5')] },
      row: () => neighbours(random),
    },
    {
      name: 'the lesser of equals',
      expression: binary(random.pick(['min', 'max'] as const), over(a, b), over(c, d)),
      row: () => neighbours(random),
    },
  ];
}

/** factor * a / b at an odd number of halves. */
function onTie(random: RandomSource, factor: bigint, under: bigint, places: number): bigint[] {
  const divisor = random.below(2) === 0 ? random.positive(34) : random.pick([2n, 3n, 4n, 8n, 16n, 25n, 96n, 125n]) * one * under;
  return [signed(random, near(random, halves(random, places) * divisor, under * factor)), signed(random, divisor)];
}

function scaledTie(random: RandomSource, factor: bigint, under: bigint, places: number): bigint[] {
  const divisor = random.pick([96n, 48n, 3n, 7n, 64n]) * one * factor;
  return [signed(random, near(random, halves(random, places) * divisor * 10n, under * factor)), divisor];
}

function productRow(random: RandomSource, under: bigint, places: number): bigint[] {
  const [multiplier, first, second] = [random.positive(20), random.positive(30), random.positive(30)];
  return [signed(random, near(random, halves(random, places) * first * second, under * multiplier)), multiplier, first, second];
}

/** a/b and c/d equal, or a hair apart. */
function neighbours(random: RandomSource): bigint[] {
  const [left, right, upper, lower] = [random.positive(10), random.positive(10), random.positive(26), random.positive(26)];
  const sign = random.pick([1n, -1n]);
  return [upper * left * sign, lower * left, (upper * right + BigInt(random.below(3) - 1)) * sign, lower * right];
}

function wholes(random: RandomSource): bigint[] {
  const [first, second, share] = [random.positive(36), random.positive(36), BigInt(random.below(200) - 100)];
  return [near(random, share * first, 100n), first, near(random, share * second, 100n), second];
}

function growth(random: RandomSource, under: bigint, places: number): bigint[] {
  const before = random.positive(40);
  return [before + signed(random, near(random, halves(random, places) * before, under * 100n)), before];
}

function atPercent(random: RandomSource, share: bigint): bigint[] {
  const whole = random.positive(40);
  return [near(random, share * whole, 100n), whole];
}

function multiples(random: RandomSource): bigint[] {
  const [upper, lower, times] = [random.positive(20), random.positive(12), random.positive(10)];
  return [near(random, signed(random, times * upper * one), lower), signed(random, upper), lower];
}
