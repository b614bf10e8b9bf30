/** Beyond these a formula is refused when it is compiled: no gcd runs later, so numerators only grow. */
export const largestBits = 4096;
export const mostDivisions = 64;

/** Thrown while nodes are built, never while they are evaluated. */
export class BoundsError extends RangeError {
  constructor(
    readonly kind: 'BITS' | 'DIVISIONS',
    readonly found: number,
  ) {
    super(
      kind === 'BITS'
        ? `numbers of up to ${found} bits; at most ${largestBits}`
        : `${found} divisions by a variable; at most ${mostDivisions}`,
    );
    this.name = 'BoundsError';
  }
}

export function requireBounds(bits: number, denominatorBits: number, divisions: number): void {
  if (divisions > mostDivisions) throw new BoundsError('DIVISIONS', divisions);
  const longest = Math.max(bits, denominatorBits);
  if (longest > largestBits) throw new BoundsError('BITS', longest);
}
