import { commonDivisor, magnitude, tenTo } from './integer.js';
import { type NumberNode, runtime, type Slots } from './number-node.js';

/** For reading only; never fed back into a calculation. */
export interface Rational {
  readonly numerator: bigint;
  /** > 0 */
  readonly denominator: bigint;
}

/** The value of a node, in lowest terms; null for missing. */
export function rationalOf(node: NumberNode, slots: Slots): Rational | null {
  const value = node.evaluate(slots);
  if (value === null) return null;
  const denominator = node.isDynamic ? node.scale * runtime.denominator : node.scale;
  const divisor = commonDivisor(value, denominator);
  return { numerator: value / divisor, denominator: denominator / divisor };
}

const mostDigits = 34;
const mostPlaces = 40;

/** `1/8` -> `0.125`, `1/3` -> `0.333…`: at most 34 significant digits, cut (not rounded), an ellipsis where digits are left out. */
export function toDecimalText({ numerator, denominator }: Rational): string {
  const size = magnitude(numerator);
  const sign = numerator < 0n ? '-' : '';
  const whole = (size / denominator).toString();
  if (size % denominator === 0n) return sign + whole;
  const leading = whole === '0' ? leadingZeros(size, denominator) : 0;
  const places = Math.min(mostPlaces, Math.max(0, mostDigits - (whole === '0' ? 0 : whole.length) + leading));
  const scaled = (size * tenTo(places)) / denominator;
  const isWhole = (size * tenTo(places)) % denominator === 0n;
  const digits = scaled.toString().padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places);
  if (isWhole) return `${sign}${whole}.${fraction.replace(/0+$/, '')}`;
  return places === 0 ? `${sign}${whole}…` : `${sign}${whole}.${fraction}…`;
}

/** Zeros between the point and the first other digit of a fraction below 1. */
const leadingZeros = (size: bigint, denominator: bigint): number => Math.max(0, (denominator / size).toString().length - 1);
