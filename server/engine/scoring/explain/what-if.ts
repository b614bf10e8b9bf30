import type { Slots } from '../../exact/number-node.js';
import { slotsWith } from '../agency-slots.js';
import type { WritableSlots } from '../compiled-rubric.js';
import { type Settled, settle } from '../finish-scorecards.js';
import { afterQuotas, type Graded, gradeIndex } from '../grading.js';
import { sortedBest } from '../order.js';
import { quotaCutoff } from '../quota.js';
import { standingsIn } from '../rank-scores.js';
import { draftOf } from '../score-agency.js';
import type { PeerValues, QuotaLine, ScorecardDraft } from '../scorecard.js';
import type { ScoringContext } from '../scoring-context.js';
import type { Explained } from './explained.js';

/** The whole scorecard of the agency with something changed, its peers as they were. */
export interface Outcome {
  readonly settled: Settled;
  /** after quotas, before an override */
  readonly graded: Graded;
}

/** The context with another value of one data element; what is carried stays carried. */
export function contextWith(context: ScoringContext, slot: number, value: bigint): ScoringContext {
  const slots: WritableSlots = slotsWith(context.rubric, context.slots, slot, value);
  const carried = (): Slots => slotsWith(context.rubric, context.carried(), slot, value);
  return { ...context, slots, carried };
}

const replaced = (values: readonly number[], before: number | null, after: number | null): readonly number[] => {
  const position = before === null ? -1 : values.indexOf(before);
  const others = values.filter((_, index) => index !== position);
  return sortedBest(after === null ? others : [...others, after], true);
};

/** The values that RANK indicators are ranked by, with the agency's own replaced. */
export function rankValuesWith(peers: PeerValues, before: ScorecardDraft, after: ScorecardDraft): PeerValues['rankValues'] {
  const changed = before.scores.flatMap((score, index) => {
    const value = after.scores[index]?.rankValue;
    const values = peers.rankValues[score.indicator];
    if (score.rankValue === undefined || value === undefined || values === undefined) return [];
    const isHigherBetter = (values[0] ?? 0) >= (values.at(-1) ?? 0);
    const list = replaced(values, score.rankValue, value);
    return [[score.indicator, isHigherBetter ? list : [...list].reverse()] as const];
  });
  return { ...peers.rankValues, ...Object.fromEntries(changed) };
}

/** The group's quota lines, with the agency's own total replaced. */
function quotasWith({ context }: Explained, peers: PeerValues, before: Graded, after: Graded): readonly QuotaLine[] {
  const { rubric } = context;
  return peers.quotas.map((line) => {
    const limited = gradeIndex(rubric, line.grade);
    const reached = (graded: Graded): number | null => (graded.grade !== null && graded.grade <= limited ? graded.total : null);
    const candidates = replaced(line.candidates, reached(before), reached(after));
    const quota = rubric.policy.quotas.find((entry) => entry.grade === line.grade && (entry.peerGroups?.includes(peers.peerGroup) ?? true));
    return { ...line, candidates, cutoff: quotaCutoff(candidates, line.limit, quota?.ties ?? 'ALL_IN') };
  });
}

/** Scores everything again in the changed context: the change may touch other indicators, too. */
export function outcomeOf(explained: Explained, changed: ScoringContext): Outcome {
  const { rubric } = explained.context;
  const { peers } = explained.evidence;
  const draft = draftOf(changed);
  const values = peers === null ? {} : rankValuesWith(peers, explained.settled.draft, draft);
  const settled = settle(rubric, draft, standingsIn(values));
  if (peers === null) return { settled, graded: settled.graded };
  return { settled, graded: afterQuotas(rubric, settled.graded, quotasWith(explained, peers, explained.settled.graded, settled.graded)) };
}
