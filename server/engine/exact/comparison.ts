import { align, denominatorOf } from './alignment.js';
import type { Condition, NumberNode, Slots } from './number-node.js';

export const comparisonOperators = ['<', '<=', '>', '>=', '=', '!='] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

/** Whether the operator holds when left is below, equal to, above right. */
const outcomes: Record<ComparisonOperator, readonly [boolean, boolean, boolean]> = {
  '<': [true, false, false],
  '<=': [true, true, false],
  '>': [false, false, true],
  '>=': [false, true, true],
  '=': [false, true, false],
  '!=': [true, false, true],
};

/** Negative, zero or positive; null when one of the operands is null. */
export function difference(left: NumberNode, right: NumberNode): (slots: Slots) => bigint | null {
  const alignment = align(left, right);
  return (slots) => {
    const first = left.evaluate(slots);
    if (first === null) return null;
    const firstDenominator = denominatorOf(left);
    const second = right.evaluate(slots);
    if (second === null) return null;
    return first * alignment.left * denominatorOf(right) - second * alignment.right * firstDenominator;
  };
}

/** Exact, without tolerance. Order with null is unknown; `=` and `!=` know null: null = null is true. */
export function compare(operator: ComparisonOperator, left: NumberNode, right: NumberNode): Condition {
  const [isBelow, isEqual, isAbove] = outcomes[operator];
  if (operator === '=' || operator === '!=') return equality(left, right, operator === '=');
  const differ = difference(left, right);
  return (slots) => {
    const found = differ(slots);
    if (found === null) return null;
    return found < 0n ? isBelow : found > 0n ? isAbove : isEqual;
  };
}

function equality(left: NumberNode, right: NumberNode, isWanted: boolean): Condition {
  const alignment = align(left, right);
  return (slots) => {
    const first = left.evaluate(slots);
    const firstDenominator = denominatorOf(left);
    const second = right.evaluate(slots);
    if (first === null || second === null) return (first === second) === isWanted;
    return (first * alignment.left * denominatorOf(right) === second * alignment.right * firstDenominator) === isWanted;
  };
}
