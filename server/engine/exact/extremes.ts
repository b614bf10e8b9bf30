import { align, denominatorOf, eitherOf } from './alignment.js';
import { add } from './arithmetic.js';
import { constantNode, folded, type NumberNode, nullNode, numberNode, runtime } from './number-node.js';
import { divide } from './product.js';

/** The smallest operand; null when one is null or there is none. */
export const minimum = (...operands: readonly NumberNode[]): NumberNode => reduced(operands, (left, right) => lesser(left, right, true));

/** The largest operand; null when one is null or there is none. */
export const maximum = (...operands: readonly NumberNode[]): NumberNode => reduced(operands, (left, right) => lesser(left, right, false));

/** Null when an operand is null or there is none. */
export const sum = (...operands: readonly NumberNode[]): NumberNode => reduced(operands, add);

/** Null when an operand is null or there is none. */
export const mean = (...operands: readonly NumberNode[]): NumberNode =>
  operands.length === 0 ? nullNode : divide(sum(...operands), constantNode(BigInt(operands.length)));

function reduced(operands: readonly NumberNode[], join: (left: NumberNode, right: NumberNode) => NumberNode): NumberNode {
  const [first, ...others] = operands;
  return first === undefined ? nullNode : others.reduce(join, first);
}

/** On a tie the second is returned: equal values, so it cannot show in digits. */
function lesser(left: NumberNode, right: NumberNode, isMinimum: boolean): NumberNode {
  const alignment = align(left, right);
  const node = numberNode({
    ...eitherOf(left, right, alignment),
    evaluate: (slots) => {
      const first = left.evaluate(slots);
      if (first === null) return null;
      const firstDenominator = denominatorOf(left);
      const second = right.evaluate(slots);
      if (second === null) return null;
      const secondDenominator = denominatorOf(right);
      const firstNumerator = first * alignment.left;
      const secondNumerator = second * alignment.right;
      const isFirst = firstNumerator * secondDenominator < secondNumerator * firstDenominator === isMinimum;
      if (alignment.isDynamic) runtime.denominator = isFirst ? firstDenominator : secondDenominator;
      return isFirst ? firstNumerator : secondNumerator;
    },
  });
  return folded(node, [left, right]);
}
