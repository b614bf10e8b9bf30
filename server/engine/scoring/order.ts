/** Sorted numbers, best first; a new list. */
export function sortedBest(values: Iterable<number>, isHigherBetter: boolean): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  return Array.from(isHigherBetter ? sorted.reverse() : sorted);
}

/** The rank of every value of a list sorted best first: 1, 2, 2, 4, or, dense, 1, 2, 2, 3. */
export function ranksOf(sorted: readonly number[], isDense: boolean): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    if (!ranks.has(value)) ranks.set(value, (isDense ? ranks.size : index) + 1);
  }
  return ranks;
}
