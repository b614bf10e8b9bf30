/** Whole numbers as BigInt: what the exact nodes are built from. */

export const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Greatest common divisor, never below 1 (so that it may always be divided by). */
export function commonDivisor(left: bigint, right: bigint): bigint {
  let larger = magnitude(left);
  let smaller = magnitude(right);
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}

/** Rounds towards minus infinity; BigInt's own division truncates. `divisor` > 0. */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

/** Bits by which a product with `factor` may be longer: 0 for 1, 4 for 10. */
export const growth = (factor: bigint): number => {
  const size = magnitude(factor);
  return size < 2n ? 0 : (size - 1n).toString(2).length;
};

const powers: readonly bigint[] = Array.from({ length: 41 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10^exponent, 0 to 40. */
export function tenTo(exponent: number): bigint {
  const power = powers[exponent];
  if (power === undefined) throw new RangeError(`10^${exponent} is not kept: exponents are 0 to 40`);
  return power;
}
