import { say } from '../../core/language.js';
import type { Condition, NumberNode, Slots } from '../exact/number-node.js';
import { type Diagnostic, problem } from './diagnostic.js';
import { type FeelType, typeName } from './feel-type.js';
import { conditionOf, type Term } from './term.js';
import { type TraceNode, traceTerm } from './trace.js';
import { type FeelValue, feelValue } from './value-text.js';

/** A checked formula. `node` is there for a number, `condition` for a yes-or-no value; `reads` are the names it reads, each once. */
export interface Formula {
  readonly type: FeelType;
  readonly node?: NumberNode;
  readonly condition?: Condition;
  readonly reads: readonly string[];
  readonly evaluate: (slots: Slots) => FeelValue;
  readonly trace: (slots: Slots) => TraceNode;
}

/** Warnings come with a formula, too. */
export type Compilation =
  | { readonly ok: true; readonly formula: Formula; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function formulaOf(term: Term, source: string): Formula {
  const { meaning } = term;
  return {
    type: meaning.type,
    ...(meaning.type === 'number' ? { node: meaning.node } : {}),
    ...(meaning.type === 'boolean' ? { condition: conditionOf(meaning) } : {}),
    reads: [...new Set(namesIn(term))],
    evaluate: (slots) => feelValue(meaning, slots),
    trace: (slots) => traceTerm(term, source, slots),
  };
}

const namesIn = (term: Term): string[] => [
  ...(term.kind === 'name' && term.name !== undefined ? [term.name] : []),
  ...term.operands.flatMap(namesIn),
];

/** The diagnostic of a formula whose result is of another type than its place needs. */
export function resultProblem(found: FeelType, expected: FeelType, length: number): Diagnostic {
  const [actual, wanted] = [typeName(found), typeName(expected)];
  return problem(
    'RESULT_TYPE',
    { from: 0, to: length },
    say(`结果应是${wanted.zh}，却是${actual.zh}。`, `The result should be ${wanted.en}, it is ${actual.en}.`),
  );
}
