import { align, denominatorOf } from './alignment.js';
import { floorDivide, growth, tenTo } from './integer.js';
import { folded, type NumberNode, numberNode, runtime } from './number-node.js';
import { type RoundingMode, roundQuotient } from './rounding.js';

export const floor = (operand: NumberNode): NumberNode => round(operand, 0, 'FLOOR');
export const ceiling = (operand: NumberNode): NumberNode => round(operand, 0, 'CEILING');

/** Rounds to `places` decimals, -40 to 40; negative places round to tens, hundreds and so on. */
export function round(operand: NumberNode, places: number, mode: RoundingMode): NumberNode {
  const factor = places > 0 ? tenTo(places) : 1n;
  const step = places < 0 ? tenTo(-places) : 1n;
  const divisor = operand.scale * step;
  const node = numberNode({
    scale: factor,
    bits: operand.bits + growth(factor) + growth(step) + 1,
    divisions: operand.divisions,
    evaluate: (slots) => {
      const value = operand.evaluate(slots);
      if (value === null) return null;
      return roundQuotient(value * factor, operand.isDynamic ? divisor * runtime.denominator : divisor, mode) * step;
    },
  });
  return folded(node, [operand]);
}

/** `dividend - divisor * floor(dividend / divisor)`: the sign of the divisor. Null when the divisor is null or 0. */
export function modulo(dividend: NumberNode, divisor: NumberNode): NumberNode {
  const alignment = align(dividend, divisor);
  const node = numberNode({
    scale: alignment.scale,
    isDynamic: alignment.isDynamic,
    bits: divisor.bits + growth(alignment.right) + dividend.denominatorBits,
    denominatorBits: dividend.denominatorBits + divisor.denominatorBits,
    divisions: dividend.divisions + divisor.divisions,
    evaluate: (slots) => {
      const upper = dividend.evaluate(slots);
      if (upper === null) return null;
      const upperDenominator = denominatorOf(dividend);
      const lower = divisor.evaluate(slots);
      if (lower === null || lower === 0n) return null;
      const lowerDenominator = denominatorOf(divisor);
      const left = upper * alignment.left * lowerDenominator;
      const right = lower * alignment.right * upperDenominator;
      if (alignment.isDynamic) runtime.denominator = upperDenominator * lowerDenominator;
      return right < 0n ? -moduloOf(-left, -right) : moduloOf(left, right);
    },
  });
  return folded(node, [dividend, divisor]);
}

const moduloOf = (dividend: bigint, divisor: bigint): bigint => dividend - divisor * floorDivide(dividend, divisor);
