import { evaluate } from 'feelin';
import type { SlotValue } from '../../../server/engine/exact/number-node.js';
import { compileFormula } from '../../../server/engine/feel/compile-formula.js';
import type { Scope } from '../../../server/engine/feel/feel-type.js';
import type { FeelValue } from '../../../server/engine/feel/value-text.js';
import { type RandomSource, randomSource } from '../../support/random-source.js';

/** Other seeds: `FEEL_SEED=42 npm test -- feelin-differential` */
const seed = Number(process.env['FEEL_SEED'] ?? 3007);

const scope: Scope = [
  { name: 'a', type: 'number', places: 2, slot: 0 },
  { name: '完成数', type: 'number', places: 2, slot: 1 },
  { name: '应办 总数', type: 'number', places: 2, slot: 2 },
  { name: 'isLate', type: 'boolean', slot: 3 },
  { name: '已整改', type: 'boolean', slot: 4 },
  { name: 'kind', type: 'string', slot: 5 },
  { name: '说明', type: 'string', slot: 6 },
];

/**
 * Quarters, halves and wholes, multiplied, added and cut: doubles hold all of these exactly, so the two must agree to the digit,
 * and no comparison is decided by an error of theirs. Division is by 2, 4 and 8 only. Bounds of `between` are in order: feelin puts
 * them so, FEEL does not.
 */
function number(random: RandomSource, depth: number): string {
  if (depth <= 0) return random.pick(['a', 'a', '完成数', '应办 总数', '0', '1', '2', '0.5', '0.25', '7.75', '10', 'null']);
  const part = (): string => number(random, depth - 1);
  return random.pick([
    () => `(${part()} ${random.pick(['+', '-', '*'])} ${part()})`,
    () => `(${part()} / ${random.pick(['2', '4', '-8'])})`,
    () => `-(${part()})`,
    () => `${random.pick(['min', 'max', 'sum', 'median'])}(${part()}, ${part()})`,
    () => `${random.pick(['min', 'max'])}([${part()}, ${part()}, ${part()}])`,
    () => `${random.pick(['abs', 'floor', 'ceiling'])}(${part()})`,
    () => `${random.pick(['round half up', 'round half down', 'round up', 'round down', 'decimal'])}(${part()}, 0)`,
    () => `(if ${truth(random, depth - 1)} then ${part()} else ${part()})`,
    () => `string length(${text(random, depth - 1)})`,
    () => `(${part()} ** 2)`,
  ])();
}

function truth(random: RandomSource, depth: number): string {
  if (depth <= 0) return random.pick(['isLate', '已整改', 'true', 'false', 'isLate']);
  const value = (): string => number(random, depth - 1);
  return random.pick([
    () => `(${value()} ${random.pick(['<', '<=', '>', '>=', '=', '!='])} ${value()})`,
    () => `(${text(random, depth - 1)} ${random.pick(['=', '!=', '<', '>='])} ${text(random, depth - 1)})`,
    () => `(${truth(random, depth - 1)} ${random.pick(['and', 'or'])} ${truth(random, depth - 1)})`,
    () => `not(${truth(random, depth - 1)})`,
    () => `(${value()} between ${random.pick(['0 and 5', '0.25 and 0.5', '-3 and 7.75'])})`,
    () => `(a in ${random.pick(['[0..5]', '(0..5)', '[1..7.75)', '(<1, >=2)', '(0, 0.5, 10)', '<= 3'])})`,
    () => `(kind in ("内控", "督办"))`,
    () => `${random.pick(['contains', 'starts with', 'ends with'])}(${text(random, depth - 1)}, ${text(random, 0)})`,
    () => `(${random.pick(['a', 'kind', 'isLate'])} ${random.pick(['=', '!='])} null)`,
  ])();
}

function text(random: RandomSource, depth: number): string {
  if (depth <= 0) return random.pick(['kind', '说明', '"内控"', '""', '"x\\ny"']);
  const part = (): string => text(random, depth - 1);
  return random.pick([
    () => `(${part()} + ${part()})`,
    () => `${random.pick(['upper case', 'lower case'])}(${part()})`,
    () => `substring(${part()} + "ab", ${random.pick(['1', '2', '-1', '-2, 1'])})`,
    () => `${random.pick(['substring before', 'substring after'])}(${part()}, "控")`,
    () => `(if ${truth(random, depth - 1)} then ${part()} else ${part()})`,
  ])();
}

interface Inputs {
  readonly slots: SlotValue[];
  readonly context: Readonly<Record<string, unknown>>;
}

function inputs(random: RandomSource): Inputs {
  const slots = scope.map(({ type }): SlotValue => {
    if (random.below(8) === 0) return null;
    if (type === 'number') return BigInt(random.below(80) - 20) * 25n;
    return type === 'boolean' ? random.below(2) === 0 : random.pick(['内控', '督办', 'Abc', '', '已办结，未反馈']);
  });
  const seen = (value: SlotValue): unknown => (typeof value === 'bigint' ? Number(value) / 100 : value);
  return { slots, context: Object.fromEntries(scope.map(({ name }, index) => [name, seen(slots[index] as SlotValue)])) };
}

const asDouble = (value: FeelValue): unknown =>
  typeof value === 'object' && value !== null ? Number(value.numerator) / Number(value.denominator) : value;

interface Round {
  readonly source: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Both values of an expression for several inputs; none when it is beyond the limits of size. */
function rounds(source: string, random: RandomSource): Round[] {
  const compilation = compileFormula(source, scope);
  if (!compilation.ok) {
    if (compilation.diagnostics.every(({ code, severity }) => severity === 'warning' || /^TOO_/.test(code))) return [];
    throw new Error(`${source}: ${compilation.diagnostics.map(({ code }) => code).join()}`);
  }
  return Array.from({ length: 3 }, () => {
    const { slots, context } = inputs(random);
    return { source, ours: asDouble(compilation.formula.evaluate(slots)), theirs: evaluate(source, context).value };
  });
}

const wrong = (all: readonly Round[]): Round[] => all.filter(({ ours, theirs }) => ours !== theirs && !(ours === 0 && theirs === 0));

describe(`beside feelin (seed ${seed})`, () => {
  test.each([
    ['numbers', number, 900],
    ['conditions', truth, 900],
    ['texts', text, 400],
  ] as const)('%s without rounding errors agree exactly', (_name, generate, count) => {
    const random = randomSource(seed);
    const all = Array.from({ length: count }, () => rounds(generate(random, 1 + random.below(4)), random)).flat();
    expect(wrong(all).slice(0, 5)).toEqual([]);
    expect(new Set(all.map(({ source }) => source)).size).toBeGreaterThan(count / 3);
    expect(all.filter(({ ours }) => ours !== null).length).toBeGreaterThan(all.length / 3);
  });

  test('quotients agree but for the rounding errors of doubles', () => {
    const random = randomSource(seed + 1);
    const quotient = (): string => `${number(random, 2)} / ${number(random, 2)} - ${number(random, 1)} / (完成数 + 3)`;
    const all = Array.from({ length: 500 }, () => rounds(quotient(), random)).flat();
    const isFar = ({ ours, theirs }: Round): boolean => {
      if (typeof ours !== 'number' || typeof theirs !== 'number') return ours !== theirs;
      return Math.abs(ours - theirs) > 1e-9 * Math.max(1, Math.abs(ours), Math.abs(theirs));
    };
    expect(all.filter(isFar).slice(0, 5)).toEqual([]);
    expect(all.filter(({ ours }) => typeof ours === 'number').length).toBeGreaterThan(500);
  });
});
