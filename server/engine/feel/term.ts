import { type Condition, type NumberNode, nullNode, type Slots, type SlotValue } from '../exact/number-node.js';
import type { DeclarableType } from './feel-type.js';

export type ValueType = Exclude<DeclarableType, 'number'>;
export type Evaluate = (slots: Slots) => SlotValue;

export interface NumberMeaning {
  readonly type: 'number';
  readonly node: NumberNode;
  /** absent: none, or not known */
  readonly unit?: string;
}
export interface ValueMeaning {
  readonly type: ValueType;
  readonly evaluate: Evaluate;
}
export interface NullMeaning {
  readonly type: 'null';
}
/** What a piece of source was found to mean. */
export type Meaning = NumberMeaning | ValueMeaning | NullMeaning;

export type TermKind = 'literal' | 'name' | 'operator' | 'comparison' | 'test' | 'logic' | 'if' | 'call' | 'property';

/** A checked piece of source; the tree of terms is what a trace walks. */
export interface Term {
  readonly kind: TermKind;
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly operands: readonly Term[];
  /** of the declaration that is read */
  readonly name?: string;
  /** which operand of an `if` gives its value: 1 or 2 */
  readonly taken?: (slots: Slots) => number;
}

/** A term without its place in the source. */
export type Finding = Omit<Term, 'from' | 'to'>;

export const nothing: NullMeaning = { type: 'null' };

export const numberMeaning = (node: NumberNode, unit?: string): NumberMeaning => ({
  type: 'number',
  node,
  ...(unit === undefined ? {} : { unit }),
});

export const booleanMeaning = (evaluate: Condition): ValueMeaning => ({ type: 'boolean', evaluate });

/** The node of a number, or one that is always null. */
export const nodeOf = (meaning: Meaning): NumberNode => (meaning.type === 'number' ? meaning.node : nullNode);

/** The closure of anything but a number; null for the null literal. */
export const evaluateOf = (meaning: Meaning): Evaluate => ('evaluate' in meaning ? meaning.evaluate : () => null);

export const conditionOf = (meaning: Meaning): Condition => evaluateOf(meaning) as Condition;

/** The constant whole number that a term is, or null. */
export function wholeConstant({ meaning }: Term): number | null {
  if (meaning.type !== 'number' || meaning.node.constant === undefined || meaning.node.scale !== 1n) return null;
  const value = Number(meaning.node.constant);
  return Number.isSafeInteger(value) ? value : null;
}
