import type { NumberNode } from '../../../server/engine/exact/number-node.js';
import { publish } from '../../../server/engine/exact/publish.js';
import { compileFormula } from '../../../server/engine/feel/compile-formula.js';
import type { Scope } from '../../../server/engine/feel/feel-type.js';
import { randomSource } from '../../support/random-source.js';
import { traps } from './adversarial.js';
import { type Expression, slotNames, written } from './expression.js';
import { asPoints, type Row, randomExpression, randomRows } from './random-expression.js';
import { referencePublished } from './reference.js';

/** Other seeds: `EXACT_SEED=42 npm test -- exact-digits` */
const seed = Number(process.env['EXACT_SEED'] ?? 20261);
const million = 1_000_000;

function scopeAt(places: readonly number[]): Scope {
  return slotNames.map((name, index) => ({ name, type: 'number', places: places[index] as number, slot: index }));
}

const beyondBounds: readonly string[] = ['TOO_LARGE', 'TOO_MANY_PARTS', 'TOO_DEEP', 'TOO_LONG'];

/** The node of a formula written as text; null when it is beyond the bounds, which is not what is tested here. */
function nodeOf(expression: Expression, places: readonly number[]): NumberNode | null {
  const compilation = compileFormula(written(expression), scopeAt(places), 'number');
  if (compilation.ok) return compilation.formula.node ?? null;
  const codes = compilation.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (codes.every((code) => beyondBounds.includes(code))) return null;
  throw new Error(`${written(expression)}: ${codes.join()}`);
}

interface Trial {
  readonly expression: Expression;
  readonly node: NumberNode;
  readonly slotPlaces: readonly number[];
  readonly places: number;
}

const rowSlots = (row: Row, slotPlaces: readonly number[]): Row =>
  row.map((value, index) => (value === null ? null : value / 10n ** BigInt(4 - (slotPlaces[index] as number))));

/** Rows at 10^-4 whose published value differs from the reference, at most three of them. */
function differences({ expression, node, slotPlaces, places }: Trial, rows: readonly Row[]): string[] {
  const found: string[] = [];
  for (const row of rows) {
    const actual = publish(node, rowSlots(row, slotPlaces), places);
    const expected = referencePublished(expression, row, places);
    if (actual !== expected && found.length < 3)
      found.push(`${written(expression)} over ${row.join()} is ${expected}, published ${actual}`);
  }
  return found;
}

test(`a million random results have the digits of the reference (seed ${seed})`, () => {
  const random = randomSource(seed);
  const perExpression = 500;
  let results = 0;
  let expressions = 0;
  let valued = 0;
  while (results < million) {
    const slotPlaces = slotNames.map(() => random.below(5));
    const expression = asPoints(random, randomExpression(random, 1 + random.below(4)));
    const node = nodeOf(expression, slotPlaces);
    if (node === null) continue;
    const rows = randomRows(random, slotPlaces, perExpression);
    const trial = { expression, node, slotPlaces, places: 2 + random.below(3) };
    expect(differences(trial, rows)).toEqual([]);
    valued += rows.some((row) => publish(node, rowSlots(row, slotPlaces), 2) !== null) ? 1 : 0;
    results += rows.length;
    expressions++;
  }
  expect(expressions).toBeGreaterThanOrEqual(1000);
  // the greater part of the expressions has values at all
  expect(valued).toBeGreaterThan(expressions * 0.9);
});

test(`a million adversarial results have the digits of the reference (seed ${seed})`, () => {
  const random = randomSource(seed + 1);
  const slotPlaces = slotNames.map(() => 4);
  const perExpression = 500;
  let results = 0;
  const texts = new Set<string>();
  while (results < million) {
    const places = 2 + random.below(3);
    for (const { expression, row } of traps(random, places)) {
      const node = nodeOf(expression, slotPlaces) as NumberNode;
      const rows = Array.from({ length: perExpression }, row);
      expect(differences({ expression, node, slotPlaces, places }, rows)).toEqual([]);
      texts.add(written(expression));
      results += rows.length;
    }
  }
  expect(texts.size).toBeGreaterThan(50);
});
