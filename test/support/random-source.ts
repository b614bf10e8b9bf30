/** Repeatable numbers: the same seed gives the same tests. */
export interface RandomSource {
  /** 0 <= result < 1 */
  readonly fraction: () => number;
  /** 0 <= result < limit, a whole number */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** 1 <= result <= 2^bits, any number of bits alike */
  readonly positive: (bits: number) => bigint;
}

export function randomSource(seed: number): RandomSource {
  let state = seed | 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
    positive: (bits) => ((BigInt(below(2 ** 26)) * 2n ** 26n + BigInt(below(2 ** 26))) % 2n ** BigInt(bits)) + 1n,
  };
}
