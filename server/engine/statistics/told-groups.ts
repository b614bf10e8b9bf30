/** Agencies scored, by peer group; those in no group stand under null. */
export type GroupCounts = ReadonlyMap<string | null, number>;

export interface ToldGroups {
  /** whether figures over all agencies are told */
  readonly isAllTold: boolean;
  /** codes of the peer groups whose figures are told */
  readonly groups: readonly string[];
}

/**
 * Which figures may be told. A group needs `minimumOthers` besides each of its members. Groups do not overlap, so the only
 * figure that could be worked out besides those told is that of the rest: all agencies less the groups told. Where the rest is
 * somebody, but too few, all agencies together are kept back: groups compare like with like, so they are the more useful ones.
 */
export function toldGroups(counts: GroupCounts, minimumOthers: number): ToldGroups {
  const isLarge = (count: number): boolean => count > minimumOthers;
  const groups = [...counts].flatMap(([group, count]) => (group !== null && isLarge(count) ? [group] : []));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rest = groups.reduce((left, group) => left - (counts.get(group) ?? 0), all);
  return { isAllTold: isLarge(all) && (rest === 0 || isLarge(rest)), groups };
}
