import { canHold } from '../../../server/engine/feel/can-hold.js';
import { compileFormula } from '../../../server/engine/feel/compile-formula.js';
import type { Scope } from '../../../server/engine/feel/feel-type.js';
import { randomSource } from '../../support/random-source.js';

const scope: Scope = [
  { name: 'x', type: 'number', places: 1, slot: 0 },
  { name: 'y', type: 'number', places: 1, slot: 1 },
];

test.each([
  'x > 3 and x < 3',
  'x > 3 and x <= 3',
  'x >= 3.01 and x <= 3',
  '5 < x and x < 2',
  'x between 4 and 3',
  '(x in [1..3]) and x > 3',
  'x in (3..3]',
  '(x in > 5) and (x in < 5)',
  'x > 1 and (y > 2 and x < 0)',
  '(x > 3 and x < 1) or (y = 2 and y = 3)',
  'x = 1 and (x = 2 or x > 5)',
  '1 > 2',
  '-1 > x and x >= -0.5',
])('contradicts itself: %s', (source) => expect(canHold(source, scope)).toBe(false));

test.each([
  'x > 3',
  'x >= 3 and x <= 3',
  'x > 3 or x < 1',
  'x != 3',
  'x > 3 and y < 3',
  'x > 3 and not(x > 3)',
  'x + 1 > 3 and x < 0',
  '(x in (> 5, < 3)) and x < 2',
  '(x in (1, 2, 3)) and x > 9',
  'if x > 1 then y > 2 else y > 3',
  'x > y and x < y',
  '2 > 1',
])('is not known to: %s', (source) => expect(canHold(source, scope)).toBe(true));

/** Comparisons with whole numbers: all halves from -1 to 6 are every case there is. */
const halves = Array.from({ length: 15 }, (_, step) => BigInt(step * 5 - 10));

test('says so exactly where the evaluator finds no case, over random conditions', () => {
  const random = randomSource(41);
  const leaf = (): string => {
    const name = random.pick(['x', 'y']);
    const [from, to] = [random.below(6), random.below(6)];
    return random.pick([
      () => `${name} ${random.pick(['<', '<=', '>', '>=', '='])} ${from}`,
      () => `${from} ${random.pick(['<', '<=', '>', '>=', '='])} ${name}`,
      () => `${name} between ${from} and ${to}`,
      () => `(${name} in ${random.pick(['[', '('])}${from}..${to}${random.pick([']', ')'])})`,
      () => `(${name} in ${random.pick(['<', '<=', '>', '>='])} ${from})`,
    ])();
  };
  const tree = (depth: number): string =>
    depth === 0 || random.below(4) === 0 ? leaf() : `(${tree(depth - 1)} ${random.pick(['and', 'and', 'or'])} ${tree(depth - 1)})`;
  const counts = { never: 0, ever: 0 };
  for (let round = 0; round < 3000; round += 1) {
    const source = tree(3);
    const compilation = compileFormula(source, scope, 'boolean');
    if (!compilation.ok) throw new Error(`${source}: ${JSON.stringify(compilation.diagnostics)}`);
    const { condition } = compilation.formula;
    const holds = halves.some((x) => halves.some((y) => condition?.([x, y]) === true));
    if (canHold(source, scope) !== holds) throw new Error(`${source}: the evaluator says ${holds}`);
    counts[holds ? 'ever' : 'never'] += 1;
  }
  expect(counts.never).toBeGreaterThan(200);
  expect(counts.ever).toBeGreaterThan(200);
});
