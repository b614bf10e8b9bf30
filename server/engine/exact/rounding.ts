import { floorDivide, magnitude } from './integer.js';

/** How a quotient becomes a whole number. HALF_UP is half away from zero, as Java, PostgreSQL and people do. */
export type RoundingMode = 'HALF_UP' | 'HALF_DOWN' | 'HALF_EVEN' | 'UP' | 'DOWN' | 'FLOOR' | 'CEILING';

/** Half away from zero. `denominator` > 0. */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const remainder = numerator - quotient * denominator;
  if (remainder === 0n) return quotient;
  if (remainder < 0n) return -remainder - remainder < denominator ? quotient : quotient - 1n;
  return remainder + remainder < denominator ? quotient : quotient + 1n;
}

function roundMagnitude(size: bigint, denominator: bigint, mode: 'HALF_DOWN' | 'HALF_EVEN' | 'UP'): bigint {
  const quotient = size / denominator;
  const remainder = size % denominator;
  if (mode === 'UP') return remainder === 0n ? quotient : quotient + 1n;
  const twice = 2n * remainder;
  if (twice !== denominator) return twice > denominator ? quotient + 1n : quotient;
  return mode === 'HALF_EVEN' && quotient % 2n === 1n ? quotient + 1n : quotient;
}

/** `numerator / denominator` as a whole number. `denominator` > 0. */
export function roundQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  switch (mode) {
    case 'HALF_UP':
      return roundHalfUp(numerator, denominator);
    case 'FLOOR':
      return floorDivide(numerator, denominator);
    case 'CEILING':
      return -floorDivide(-numerator, denominator);
    case 'DOWN':
      return numerator / denominator;
    default: {
      const rounded = roundMagnitude(magnitude(numerator), denominator, mode);
      return numerator < 0n ? -rounded : rounded;
    }
  }
}

/**
 * The levels above the indicators: whole numbers in, whole number out, half away from zero. `denominator` > 0.
 * Throws RangeError when an argument is not a whole number below 2^53; `roundHalfUp` is its twin without that limit.
 */
export function roundDivide(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`cannot divide ${numerator} by ${denominator} exactly: whole numbers below 2^53, divisor above 0`);
  }
  const size = Math.abs(numerator);
  const remainder = size % denominator;
  const quotient = (size - remainder) / denominator + (remainder >= denominator - remainder ? 1 : 0);
  return numerator < 0 ? 0 - quotient : quotient;
}
