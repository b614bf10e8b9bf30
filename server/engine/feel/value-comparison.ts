import { type ComparisonOperator, compare } from '../exact/comparison.js';
import type { Condition, SlotValue } from '../exact/number-node.js';
import type { CheckContext } from './check-context.js';
import { evaluateOf, nodeOf, type Term } from './term.js';
import { operatorProblem, sharedUnit } from './type-problem.js';

const isEquality = (operator: ComparisonOperator): boolean => operator === '=' || operator === '!=';

/** Compares two terms of one type; null goes with all. Reports and is unknown where they cannot be compared. */
export function compareTerms(operator: ComparisonOperator, left: Term, right: Term, context: CheckContext): Condition {
  const type = left.meaning.type === 'null' ? right.meaning.type : left.meaning.type;
  const isOneType = left.meaning.type === right.meaning.type || left.meaning.type === 'null' || right.meaning.type === 'null';
  if (!isOneType || (type === 'boolean' && !isEquality(operator))) {
    context.report(operatorProblem(operator, left, right));
    return () => null;
  }
  if (type === 'number') {
    sharedUnit([left, right], { from: left.from, to: right.to }, context);
    return compare(operator, nodeOf(left.meaning), nodeOf(right.meaning));
  }
  const first = evaluateOf(left.meaning);
  const second = evaluateOf(right.meaning);
  if (operator === '=') return (slots) => first(slots) === second(slots);
  if (operator === '!=') return (slots) => first(slots) !== second(slots);
  const holds = orders[operator];
  return (slots) => {
    const leftValue = first(slots);
    const rightValue = second(slots);
    return leftValue === null || rightValue === null ? null : holds(leftValue, rightValue);
  };
}

const orders: Readonly<Record<'<' | '<=' | '>' | '>=', (left: NonNullable<SlotValue>, right: NonNullable<SlotValue>) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};
