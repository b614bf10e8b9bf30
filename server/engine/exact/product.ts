import { denominatorOf } from './alignment.js';
import { requireBounds } from './bounds.js';
import { commonDivisor, growth, magnitude } from './integer.js';
import { constantNode, folded, type NumberNode, numberNode, runtime } from './number-node.js';

export function multiply(left: NumberNode, right: NumberNode): NumberNode {
  if (right.constant !== undefined) return folded(multiplyByConstant(left, right.constant, right.scale), [left]);
  if (left.constant !== undefined) return multiplyByConstant(right, left.constant, left.scale);
  return numberNode({
    scale: left.scale * right.scale,
    isDynamic: left.isDynamic || right.isDynamic,
    bits: left.bits + right.bits,
    denominatorBits: left.denominatorBits + right.denominatorBits,
    divisions: left.divisions + right.divisions,
    evaluate: left.isDynamic || right.isDynamic ? dynamicProduct(left, right) : staticProduct(left, right),
  });
}

function staticProduct(left: NumberNode, right: NumberNode): NumberNode['evaluate'] {
  return (slots) => {
    const multiplicand = left.evaluate(slots);
    if (multiplicand === null) return null;
    const multiplier = right.evaluate(slots);
    return multiplier === null ? null : multiplicand * multiplier;
  };
}

function dynamicProduct(left: NumberNode, right: NumberNode): NumberNode['evaluate'] {
  return (slots) => {
    const multiplicand = left.evaluate(slots);
    if (multiplicand === null) return null;
    const leftDenominator = denominatorOf(left);
    const multiplier = right.evaluate(slots);
    if (multiplier === null) return null;
    runtime.denominator = leftDenominator * denominatorOf(right);
    return multiplicand * multiplier;
  };
}

/** The constant's divisor goes into the scale, what both have in common is cancelled now. */
function multiplyByConstant(operand: NumberNode, constant: bigint, constantScale: bigint): NumberNode {
  const divisor = commonDivisor(constant, operand.scale);
  const factor = constant / divisor;
  const { evaluate } = operand;
  return numberNode({
    ...operand,
    constant: undefined,
    scale: (operand.scale / divisor) * constantScale,
    bits: operand.bits + growth(factor),
    evaluate: (slots) => {
      const value = evaluate(slots);
      return value === null ? null : value * factor;
    },
  });
}

/** Null when the divisor is null or 0. */
export function divide(dividend: NumberNode, divisor: NumberNode): NumberNode {
  const { constant, scale } = divisor;
  if (constant !== undefined && constant !== 0n) {
    return multiply(dividend, constantNode(constant < 0n ? -scale : scale, magnitude(constant)));
  }
  return folded(divideByVariable(dividend, divisor), [dividend, divisor]);
}

function divideByVariable(dividend: NumberNode, divisor: NumberNode): NumberNode {
  const shared = commonDivisor(dividend.scale, divisor.scale);
  const factor = divisor.scale / shared;
  return numberNode({
    scale: dividend.scale / shared,
    isDynamic: true,
    bits: dividend.bits + growth(factor) + divisor.denominatorBits,
    denominatorBits: dividend.denominatorBits + divisor.bits,
    divisions: dividend.divisions + divisor.divisions + 1,
    evaluate: (slots) => {
      const upper = dividend.evaluate(slots);
      if (upper === null) return null;
      const upperDenominator = denominatorOf(dividend);
      const lower = divisor.evaluate(slots);
      if (lower === null || lower === 0n) return null;
      const numerator = upper * factor * denominatorOf(divisor);
      runtime.denominator = upperDenominator * magnitude(lower);
      return lower < 0n ? -numerator : numerator;
    },
  });
}

/** `operand` multiplied by itself; a negative exponent divides 1 by that. The exponent is a literal whole number. */
export function power(operand: NumberNode, exponent: number): NumberNode {
  if (exponent < 0) return divide(constantNode(1n), power(operand, -exponent));
  requireBounds(operand.bits * exponent, (operand.denominatorBits + growth(operand.scale)) * exponent, operand.divisions);
  const times = BigInt(exponent);
  const node = numberNode({
    ...operand,
    constant: undefined,
    scale: operand.scale ** times,
    bits: operand.bits * exponent,
    denominatorBits: operand.denominatorBits * exponent,
    evaluate: (slots) => {
      const value = operand.evaluate(slots);
      if (value === null) return null;
      if (operand.isDynamic) runtime.denominator **= times;
      return value ** times;
    },
  });
  return folded(node, [operand]);
}
