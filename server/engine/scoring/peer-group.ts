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
  const points: Record<string, readonly number[]> = {};
  for (const [index, { code }] of rubric.indicators.entries()) {
    const found = new Float64Array(members.length);
    let count = 0;
    for (const scores of members) {
      const earned = scores[index]?.points ?? null;
      if (earned === null) continue;
      found[count] = earned;
      count += 1;
    }
    points[code] = bestFirst(found.subarray(0, count), true);
  }
  return points;
}
