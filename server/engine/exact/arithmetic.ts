import { align, denominatorOf, eitherOf } from './alignment.js';
import { growth, magnitude } from './integer.js';
import { folded, type NumberNode, numberNode, runtime } from './number-node.js';

export function negate(operand: NumberNode): NumberNode {
  const { evaluate } = operand;
  const node = numberNode({
    ...operand,
    constant: undefined,
    evaluate: (slots) => {
      const value = evaluate(slots);
      return value === null ? null : -value;
    },
  });
  return folded(node, [operand]);
}

export function absolute(operand: NumberNode): NumberNode {
  const { evaluate } = operand;
  const node = numberNode({
    ...operand,
    constant: undefined,
    evaluate: (slots) => {
      const value = evaluate(slots);
      return value === null ? null : magnitude(value);
    },
  });
  return folded(node, [operand]);
}

export function add(left: NumberNode, right: NumberNode): NumberNode {
  return folded(left.isDynamic || right.isDynamic ? dynamicSum(left, right, 1n) : staticSum(left, right, 1n), [left, right]);
}

export function subtract(left: NumberNode, right: NumberNode): NumberNode {
  return folded(left.isDynamic || right.isDynamic ? dynamicSum(left, right, -1n) : staticSum(left, right, -1n), [left, right]);
}

function staticSum(left: NumberNode, right: NumberNode, sign: bigint): NumberNode {
  const alignment = align(left, right);
  const leftFactor = alignment.left;
  const rightFactor = alignment.right * sign;
  const either = eitherOf(left, right, alignment);
  return numberNode({
    ...either,
    bits: either.bits + 1,
    evaluate: (slots) => {
      const augend = left.evaluate(slots);
      if (augend === null) return null;
      const addend = right.evaluate(slots);
      return addend === null ? null : augend * leftFactor + addend * rightFactor;
    },
  });
}

function dynamicSum(left: NumberNode, right: NumberNode, sign: bigint): NumberNode {
  const alignment = align(left, right);
  const leftFactor = alignment.left;
  const rightFactor = alignment.right * sign;
  return numberNode({
    ...eitherOf(left, right, alignment),
    bits: Math.max(left.bits + growth(leftFactor) + right.denominatorBits, right.bits + growth(rightFactor) + left.denominatorBits) + 1,
    denominatorBits: left.denominatorBits + right.denominatorBits,
    evaluate: (slots) => {
      const augend = left.evaluate(slots);
      if (augend === null) return null;
      const leftDenominator = denominatorOf(left);
      const addend = right.evaluate(slots);
      if (addend === null) return null;
      const rightDenominator = denominatorOf(right);
      if (leftDenominator === rightDenominator) {
        runtime.denominator = leftDenominator;
        return augend * leftFactor + addend * rightFactor;
      }
      runtime.denominator = leftDenominator * rightDenominator;
      return augend * leftFactor * rightDenominator + addend * rightFactor * leftDenominator;
    },
  });
}
