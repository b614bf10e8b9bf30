import { align, eitherOf } from './alignment.js';
import { type Condition, type NumberNode, nullNode, numberNode, runtime } from './number-node.js';

/** `consequent` where the condition is true, `alternative` where it is false or unknown. */
export function choose(condition: Condition, consequent: NumberNode, alternative: NumberNode): NumberNode {
  const alignment = align(consequent, alternative);
  const { isDynamic } = alignment;
  return numberNode({
    ...eitherOf(consequent, alternative, alignment),
    evaluate: (slots) => {
      const isConsequent = condition(slots) === true;
      const branch = isConsequent ? consequent : alternative;
      const value = branch.evaluate(slots);
      if (value === null) return null;
      if (isDynamic && !branch.isDynamic) runtime.denominator = 1n;
      return value * (isConsequent ? alignment.left : alignment.right);
    },
  });
}

/** The first operand that is not null. */
export function coalesce(...operands: readonly NumberNode[]): NumberNode {
  const [first = nullNode, ...others] = operands;
  return others.reduce(firstKnown, first);
}

function firstKnown(left: NumberNode, right: NumberNode): NumberNode {
  const alignment = align(left, right);
  const { isDynamic } = alignment;
  return numberNode({
    ...eitherOf(left, right, alignment),
    evaluate: (slots) => {
      const value = left.evaluate(slots);
      if (value !== null) {
        if (isDynamic && !left.isDynamic) runtime.denominator = 1n;
        return value * alignment.left;
      }
      const other = right.evaluate(slots);
      if (other === null) return null;
      if (isDynamic && !right.isDynamic) runtime.denominator = 1n;
      return other * alignment.right;
    },
  });
}
