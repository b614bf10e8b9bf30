import type { CompiledRubric } from './compiled-rubric.js';
import type { Graded } from './grading.js';
import { gradeIndex } from './grading.js';
import { bestFirst, sortedBest } from './order.js';
import { planOf } from './plan.js';
import { quotaApplies, quotaLine } from './quota.js';
import type { PeerValues, QuotaLine, Score, ScorecardDraft } from './scorecard.js';

/** Agencies by peer group; those in none stand under null. */
export function byPeerGroup<T extends { readonly peerGroup: string | null }>(
  entries: readonly T[],
): ReadonlyMap<string | null, readonly T[]> {
  const groups = new Map<string | null, T[]>();
  for (const entry of entries) {
    const known = groups.get(entry.peerGroup);
    if (known === undefined) groups.set(entry.peerGroup, [entry]);
    else known.push(entry);
  }
  return groups;
}

/** The values of the group's RANK indicators, best first. */
export function rankValuesOf(rubric: CompiledRubric, drafts: readonly ScorecardDraft[]): PeerValues['rankValues'] {
  const ranked = new Map<string, { readonly isHigherBetter: boolean; readonly values: number[] }>();
  for (const draft of drafts) {
    const plan = planOf(rubric, draft.profiles);
    for (const index of plan.ranked) {
      const score = draft.scores[index];
      const points = plan.entries[index]?.points;
      if (score?.rankValue === undefined || points?.kind !== 'RANK') continue;
      const known = ranked.get(score.indicator) ?? { isHigherBetter: points.isHigherBetter, values: [] };
      known.values.push(score.rankValue);
      ranked.set(score.indicator, known);
    }
  }
  return Object.fromEntries([...ranked].map(([code, { values, isHigherBetter }]) => [code, sortedBest(values, isHigherBetter)]));
}

/** The quota lines of a group, the best grade's first. */
export function quotaLinesOf(rubric: CompiledRubric, peerGroup: string, graded: readonly Graded[]): readonly QuotaLine[] {
  const size = graded.filter((entry) => entry.total !== null).length;
  return rubric.policy.quotas
    .filter((quota) => quotaApplies(quota, peerGroup))
    .sort((left, right) => gradeIndex(rubric, left.grade) - gradeIndex(rubric, right.grade))
    .map((quota) => {
      const limited = gradeIndex(rubric, quota.grade);
      const reached = graded.filter((entry) => entry.grade !== null && entry.grade <= limited);
      return quotaLine(quota, sortedBest(totalsOf(reached), true), size);
    });
}

export const totalsOf = (graded: readonly Graded[]): readonly number[] =>
  graded.flatMap((entry) => (entry.total === null ? [] : [entry.total]));

/** Points of every indicator within a group, highest first. */
export function pointsOf(rubric: CompiledRubric, members: readonly (readonly Score[])[]): PeerValues['points'] {
  const size = members.length;
  const width = rubric.indicators.length;
  const found = new Float64Array(size * width);
  const counts = new Uint32Array(width);
  // agency by agency, as scores lie in memory
  for (const scores of members) {
    for (let index = 0; index < width; index += 1) {
      const earned = (scores[index] as Score).points;
      if (earned === null) continue;
      const count = counts[index] as number;
      found[index * size + count] = earned;
      counts[index] = count + 1;
    }
  }
  const columns = rubric.indicators.map(({ code }, index) => {
    const start = index * size;
    return [code, bestFirst(found.subarray(start, start + (counts[index] as number)), true)] as const;
  });
  return Object.fromEntries(columns);
}
