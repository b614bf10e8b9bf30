import { roundDivide } from '../exact/rounding.js';
import type { CompiledRubric } from '../scoring/compiled-rubric.js';
import { byPeerGroup } from '../scoring/peer-group.js';
import { planOf } from '../scoring/plan.js';
import { reason } from '../scoring/reason.js';
import type { Score, ScorecardDraft } from '../scoring/scorecard.js';

/** What a simulation takes an indicator to be worth of which no agency has a score. */
export const assumptions = ['LEAVE_OUT', 'PEER_MEDIAN', 'BEST_AND_WORST'] as const;
export type Assumption = (typeof assumptions)[number];

/** Share of full marks at 10^-4 of an indicator without a score, for an agency; null: it stays out. */
export type AssumedShare = (draft: ScorecardDraft, index: number) => number | null;

const whole = 10_000;

export const nothing: AssumedShare = () => 0;
export const fullMarks: AssumedShare = () => whole;

/** The drafts with assumed points for those of the indicators that have none though they apply. */
export function assume(
  rubric: CompiledRubric,
  drafts: readonly ScorecardDraft[],
  uncovered: readonly number[],
  share: AssumedShare,
): readonly ScorecardDraft[] {
  if (uncovered.length === 0) return drafts;
  return drafts.map((draft) => {
    const scores = draft.scores.slice();
    for (const index of uncovered) {
      const score = scores[index] as Score;
      const assumed = score.status === 'NOT_APPLICABLE' ? null : share(draft, index);
      if (assumed !== null) scores[index] = assumedScore(score, assumed, rubric.indicators[index]?.document.places ?? 2);
    }
    return { ...draft, scores };
  });
}

/** Rounded once to the places of the indicator, half away from zero. */
function assumedScore({ indicator, fullMarks: full }: Score, share: number, places: number): Score {
  const step = 10 ** (4 - places);
  const points = roundDivide(share * full, whole * step) * step;
  return { indicator, status: 'SCORED', points, fullMarks: full, reason: reason('ASSUMED', { share: share * 100 }) };
}

/**
 * For each peer group and item, the median over its agencies of the share of full marks that they earned on what is scored of the
 * item; where that is nothing, of the whole rubric. An agency in no group is compared with the others in none.
 */
export function peerMedianShares(rubric: CompiledRubric, drafts: readonly ScorecardDraft[]): AssumedShare {
  const medians = new Map<string | null, readonly (number | null)[]>();
  for (const [group, members] of byPeerGroup(drafts)) {
    const all = medianOf(members.flatMap(({ scores }) => earnedShare(scores) ?? []));
    const ofItems = rubric.items.map(({ first, end }) =>
      medianOf(members.flatMap(({ scores }) => earnedShare(scores.slice(first, end)) ?? [])),
    );
    medians.set(
      group,
      rubric.indicators.map(({ item }) => ofItems[item] ?? all),
    );
  }
  return ({ peerGroup, profiles }, index) =>
    planOf(rubric, profiles).entries[index]?.notApplicable ? null : (medians.get(peerGroup)?.[index] ?? null);
}

function earnedShare(scores: readonly Score[]): number | null {
  let [points, full] = [0, 0];
  for (const score of scores) {
    if (score.points === null) continue;
    points += score.points;
    full += score.fullMarks;
  }
  return full === 0 ? null : roundDivide(points * whole, full);
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1] as number, sorted[sorted.length >> 1] as number];
  return roundDivide(lower + upper, 2);
}
