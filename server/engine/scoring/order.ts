/** Sorted numbers, best first; a new list. */
export function sortedBest(values: readonly number[], isHigherBetter: boolean): readonly number[] {
  const sorted = new Float64Array(values).sort();
  const { length } = sorted;
  const list = new Array<number>(length);
  for (let index = 0; index < length; index += 1) list[index] = sorted[isHigherBetter ? length - 1 - index : index] as number;
  return list;
}

/** The rank of every value of a list sorted best first: 1, 2, 2, 4, or, dense, 1, 2, 2, 3. */
export function ranksOf(sorted: readonly number[], isDense: boolean): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    if (!ranks.has(value)) ranks.set(value, (isDense ? ranks.size : index) + 1);
  }
  return ranks;
}
