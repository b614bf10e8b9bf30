import type { RandomSource } from '../../support/random-source.js';
import {
  type BinaryKind,
  binary,
  type Comparison,
  compared,
  type Expression,
  line,
  literal,
  slot,
  slotNames,
  steps,
  type Truth,
  when,
} from './expression.js';

const numbers = ['0', '1', '2', '3', '7', '10', '100', '0.5', '0.3', '0.1', '1.25', '33.3333', '0.0001', '60', '90', '99.9999'];
const kinds = [
  '+',
  '+',
  '-',
  '-',
  '*',
  '*',
  '/',
  '/',
  '/',
  'extreme',
  'one',
  'round',
  'if',
  'many',
  'modulo',
  'coalesce',
  'power',
  'steps',
] as const;
const comparisons: readonly Comparison[] = ['<', '<=', '>', '>=', '=', '!='];

export function randomExpression(random: RandomSource, depth: number): Expression {
  if (depth <= 0) return random.fraction() < 0.7 ? slot(random.below(slotNames.length)) : literal(random.pick(numbers));
  const part = (less = 1): Expression => randomExpression(random, depth - less);
  const kind = random.pick(kinds);
  switch (kind) {
    case 'extreme':
      return binary(random.pick<BinaryKind>(['min', 'max']), part(), part());
    case 'one':
      return { kind: random.pick(['absolute', 'floor', 'ceiling', 'negate'] as const), operand: part() };
    case 'round':
      return { kind: random.pick(['round', 'even'] as const), operand: part(), places: random.below(5) };
    case 'if':
      return when(randomTruth(random, depth - 1), part(), part());
    case 'many':
      return {
        kind: random.pick(['sum', 'mean', 'median'] as const),
        operands: Array.from({ length: 1 + random.below(4) }, () => part(2)),
      };
    case 'power':
      return { kind: 'power', operand: part(2), exponent: random.below(5) - 2 };
    case 'steps':
      return steps(part(2), ['1', '10', '60.5', '90'], ['0', '33.3333', '60', '80.25', '100']);
    default:
      return binary(kind, part(), part(2));
  }
}

function randomTruth(random: RandomSource, depth: number): Truth {
  if (depth > 1 && random.below(6) === 0)
    return { kind: random.pick(['and', 'or'] as const), left: randomTruth(random, depth - 1), right: randomTruth(random, depth - 1) };
  return compared(randomExpression(random, depth - 1), random.pick(comparisons), randomExpression(random, depth - 1));
}

/** What indicators do with a value: a line, steps, a ratio, or nothing but limits. */
export function asPoints(random: RandomSource, value: Expression): Expression {
  const full = random.pick(['100', '10', '3', '2.5']);
  switch (random.below(5)) {
    case 0:
      return line(value, [random.pick(['0', '40', '60']), random.pick(['90', '100', '85.5']), full]);
    case 1:
      return steps(value, ['40', '60', '75', '90'], ['0', '40', '60', '80', '100']);
    case 2:
      return binary('*', literal(full), binary('min', literal('1'), binary('/', value, literal(random.pick(['90', '3', '7'])))));
    default:
      return value;
  }
}

export type Row = readonly (bigint | null)[];

const spread = (random: RandomSource, limit: number, places: number): bigint =>
  BigInt(random.below(limit * 10 ** places)) * 10n ** BigInt(4 - places);

const styles: readonly ((random: RandomSource, places: number) => bigint)[] = [
  (random, places) => spread(random, 120, places),
  (random, places) => spread(random, 100_000_000, Math.min(places, 2)),
  (random, places) => spread(random, 200, places) * random.pick([1n, -1n]),
  (random) => random.pick([0n, 1n, 2n, 4n, 5n, 8n, 10n, 20n, 25n, 40n, 50n, 80n, 100n, 200n]) * 10000n,
  (random) => BigInt(1 + random.below(9)) * 10000n,
];

/** Rows of one style, at the declared places of each slot; some with gaps. */
export function randomRows(random: RandomSource, places: readonly number[], count: number): Row[] {
  const style = random.pick(styles);
  const gaps = random.below(5) === 0 ? 0.05 : 0;
  return Array.from({ length: count }, () => places.map((each) => (random.fraction() < gaps ? null : style(random, each))));
}
