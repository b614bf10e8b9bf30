import type { GroupCounts } from './told-groups.js';

/** How many of each peer group are scored on one indicator of an item. */
export interface Holders {
  readonly id: string;
  readonly holders: GroupCounts;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((left, right) => left + right, 0);

/**
 * The indicators of an item whose figures are kept back, where not everybody is scored on the same ones. An item's share is of the
 * full marks that were scored; weighed against the figures of all its indicators, it would give away the few whose full marks are
 * others. Without one indicator that nearly everybody is scored on, whatever is worked out covers everybody scored on it. Where
 * there is no such indicator, all are kept back.
 * @param members of the item, by peer group
 * @param parts in the order of the rubric
 */
export function keptBack(members: GroupCounts, parts: readonly Holders[], minimumOthers: number): readonly string[] {
  const isLarge = (count: number): boolean => count > minimumOthers;
  const large = [...members].flatMap(([group, count]) => (group !== null && isLarge(count) ? [group] : []));
  const restOf = (counts: GroupCounts): number => sum(counts.values()) - sum(large.map((group) => counts.get(group) ?? 0));
  const covers = ({ holders }: Holders): boolean =>
    large.every((group) => isLarge(holders.get(group) ?? 0)) && (!isLarge(restOf(members)) || isLarge(restOf(holders)));
  const [best] = parts.filter(covers).sort((left, right) => sum(right.holders.values()) - sum(left.holders.values()));
  return best ? [best.id] : parts.map(({ id }) => id);
}
