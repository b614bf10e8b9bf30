import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Module, SourceTextModule } from 'node:vm';
import { transformSync } from '@swc/core';
import type * as Arithmetic from '../../../server/engine/exact/arithmetic.js';
import type * as Choice from '../../../server/engine/exact/choice.js';
import type * as Compare from '../../../server/engine/exact/comparison.js';
import type * as Extremes from '../../../server/engine/exact/extremes.js';
import type * as Middle from '../../../server/engine/exact/median.js';
import type * as Nodes from '../../../server/engine/exact/number-node.js';
import type * as Product from '../../../server/engine/exact/product.js';
import type * as Publish from '../../../server/engine/exact/publish.js';
import type * as Whole from '../../../server/engine/exact/whole.js';
import type { Expression, Truth } from './expression.js';

const folder = join(import.meta.dirname, '../../../server/engine/exact');

/** A change of one source: each text must stand in it exactly once. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly changes: readonly (readonly [string, string])[];
}

export type Engine = typeof Arithmetic &
  typeof Choice &
  typeof Compare &
  typeof Extremes &
  typeof Middle &
  typeof Nodes &
  typeof Product &
  typeof Publish &
  typeof Whole;

const entries = ['arithmetic', 'choice', 'comparison', 'extremes', 'median', 'number-node', 'product', 'publish', 'whole'];

function mutated(source: string, mutation: Mutation): string {
  return mutation.changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`${mutation.name}: “${from}” does not stand exactly once in ${mutation.file}`);
    return text.replace(from, () => to);
  }, source);
}

/** A second copy of the exact arithmetic, built from its sources in memory, with a mutation or without. */
export async function buildEngine(mutation?: Mutation): Promise<Engine> {
  const modules = new Map<string, Module>();
  for (const file of readdirSync(folder)) {
    const source = readFileSync(join(folder, file), 'utf8');
    const text = mutation?.file === file ? mutated(source, mutation) : source;
    const { code } = transformSync(text, {
      filename: file,
      swcrc: false,
      module: { type: 'es6' },
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    });
    modules.set(`./${file.replace('.ts', '.js')}`, new SourceTextModule(code, { identifier: `${mutation?.name ?? 'unchanged'}/${file}` }));
  }
  const find = (specifier: string): Module => {
    const found = modules.get(specifier);
    if (found === undefined) throw new Error(`the exact arithmetic imports ${specifier}, which is not beside it`);
    return found;
  };
  for (const module of modules.values()) if (module.status === 'unlinked') await module.link(find);
  for (const module of modules.values()) await module.evaluate();
  return Object.assign({}, ...entries.map((entry) => find(`./${entry}.js`).namespace)) as Engine;
}

/** The node of an expression over slots at 10^-4, out of the engine's own constructors. */
export function nodeOf(engine: Engine, expression: Expression): Nodes.NumberNode {
  const walk = (part: Expression): Nodes.NumberNode => nodeOf(engine, part);
  switch (expression.kind) {
    case 'literal':
      return engine.decimalNode(expression.text);
    case 'slot':
      return engine.slotNode(expression.index, 4);
    case 'if':
      return engine.choose(conditionOf(engine, expression.condition), walk(expression.then), walk(expression.otherwise));
    case 'sum':
    case 'mean':
    case 'median':
      return engine[expression.kind](...expression.operands.map(walk));
    case 'power':
      return engine.power(walk(expression.operand), expression.exponent);
    case 'round':
    case 'even':
      return engine.round(walk(expression.operand), expression.places, expression.kind === 'round' ? 'HALF_UP' : 'HALF_EVEN');
    case 'negate':
    case 'absolute':
    case 'floor':
    case 'ceiling':
      return engine[expression.kind](walk(expression.operand));
    default:
      return engine[binaryNames[expression.kind]](walk(expression.left), walk(expression.right));
  }
}

const binaryNames = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  min: 'minimum',
  max: 'maximum',
  modulo: 'modulo',
  coalesce: 'coalesce',
} as const;

function conditionOf(engine: Engine, truth: Truth): Nodes.Condition {
  if (truth.kind === 'compare') return engine.compare(truth.operator, nodeOf(engine, truth.left), nodeOf(engine, truth.right));
  const [left, right] = [conditionOf(engine, truth.left), conditionOf(engine, truth.right)];
  const deciding = truth.kind === 'or';
  return (slots) => {
    const values = [left(slots), right(slots)];
    if (values.includes(deciding)) return deciding;
    return values.includes(null) ? null : !deciding;
  };
}
