import { publish } from '../exact/publish.js';
import type { Plan, PlanEntry } from './compiled-rubric.js';
import type { RankPoints } from './methods/scoring-method.js';
import { ranksOf } from './order.js';
import { reason } from './reason.js';
import type { PeerValues, Score } from './scorecard.js';

/** Places behind the first, and the most there can be, of a value among the values ranked (best first). */
export interface Standing {
  readonly behind: number;
  readonly most: number;
}

/** Finds standings among the values of a group; each list is ordered once. */
export type FindStanding = (indicator: string, value: number, isDense: boolean) => Standing;

export function standingsIn(rankValues: PeerValues['rankValues']): FindStanding {
  const known = new Map<string, ReadonlyMap<number, number>>();
  return (indicator, value, isDense) => {
    const values = rankValues[indicator] ?? [];
    const key = `${indicator} ${isDense}`;
    const ranks = known.get(key) ?? ranksOf(values, isDense);
    known.set(key, ranks);
    return { behind: (ranks.get(value) ?? 1) - 1, most: isDense ? ranks.size - 1 : values.length - 1 };
  };
}

/** The score of a RANK indicator once its group is known. */
export function rankedScore(entry: PlanEntry, points: RankPoints, score: Score, standing: Standing): Score {
  const published = publish(points.node, [BigInt(standing.behind), BigInt(standing.most)], entry.indicator.document.places);
  if (typeof published !== 'bigint') return score;
  const why = score.reason.code === 'CARRIED' ? score.reason : reason('SCORED');
  return { ...score, status: 'SCORED', points: Number(published) * entry.step, reason: why };
}

/** All scores of one agency with their RANK indicators settled by the values of its group. */
export function settleRanks(plan: Plan, scores: readonly Score[], find: FindStanding): readonly Score[] {
  if (plan.ranked.length === 0) return scores;
  const settled = scores.slice();
  for (const index of plan.ranked) {
    const score = scores[index];
    const entry = plan.entries[index];
    if (score?.rankValue === undefined || entry?.points.kind !== 'RANK') continue;
    settled[index] = rankedScore(entry, entry.points, score, find(score.indicator, score.rankValue, entry.points.isDense));
  }
  return settled;
}
