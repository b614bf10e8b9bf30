import { denominatorOf } from './alignment.js';
import { commonDivisor, growth } from './integer.js';
import { folded, type NumberNode, nullNode, numberNode, runtime, type Slots } from './number-node.js';

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The middle operand, or the mean of the two in the middle; null when one is null or there is none. */
export function median(...operands: readonly NumberNode[]): NumberNode {
  if (operands.length === 0) return nullNode;
  const scale = operands.reduce((common, operand) => (common / commonDivisor(common, operand.scale)) * operand.scale, 1n);
  const factors = operands.map((operand) => scale / operand.scale);
  const longest = Math.max(...operands.map((operand, index) => operand.bits + growth(factors[index] ?? 1n)));
  const denominatorBits = Math.max(...operands.map((operand) => operand.denominatorBits));
  const isDynamic = operands.some((operand) => operand.isDynamic);
  const upper = Math.floor(operands.length / 2);
  const lower = operands.length % 2 === 0 ? upper - 1 : upper;
  const node = numberNode({
    scale: scale * 2n,
    isDynamic,
    bits: longest + denominatorBits + 1,
    denominatorBits: denominatorBits * 2,
    divisions: operands.reduce((count, operand) => count + operand.divisions, 0),
    evaluate: (slots) => {
      const sorted = sortedFractions(operands, factors, slots);
      if (sorted === null) return null;
      return isDynamic
        ? doubledMiddle(sorted, lower, upper)
        : (sorted[lower] as Fraction).numerator + (sorted[upper] as Fraction).numerator;
    },
  });
  return folded(node, operands);
}

function sortedFractions(operands: readonly NumberNode[], factors: readonly bigint[], slots: Slots): Fraction[] | null {
  const fractions: Fraction[] = [];
  for (const [index, operand] of operands.entries()) {
    const value = operand.evaluate(slots);
    if (value === null) return null;
    fractions.push({ numerator: value * (factors[index] as bigint), denominator: denominatorOf(operand) });
  }
  return fractions.sort((left, right) => {
    const difference = left.numerator * right.denominator - right.numerator * left.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
}

function doubledMiddle(sorted: readonly Fraction[], lower: number, upper: number): bigint {
  const below = sorted[lower] as Fraction;
  const above = sorted[upper] as Fraction;
  runtime.denominator = below.denominator * above.denominator;
  return below.numerator * above.denominator + above.numerator * below.denominator;
}
