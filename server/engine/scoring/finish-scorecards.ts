import type { CompiledRubric } from './compiled-rubric.js';
import { afterQuotas, type Graded, gradeIndex, gradeOf } from './grading.js';
import { ranksOf, sortedBest } from './order.js';
import { byPeerGroup, pointsOf, quotaLinesOf, rankValuesOf, totalsOf } from './peer-group.js';
import { planOf } from './plan.js';
import { type FindStanding, settleRanks, standingsIn } from './rank-scores.js';
import { nameOf, type Reason, reason } from './reason.js';
import { type RolledUp, rollUp } from './roll-up.js';
import type { PeerValues, Score, Scorecard, ScorecardDraft } from './scorecard.js';
import { unknownCodeError } from './scoring.errors.js';

/** One agency between its draft and its scorecard. */
export interface Settled {
  readonly draft: ScorecardDraft;
  readonly scores: readonly Score[];
  readonly rolled: RolledUp;
  readonly graded: Graded;
}

/**
 * Scorecards of the whole population, in the order of the drafts: RANK indicators, levels, totals, grades, quotas and ranks.
 * `drafts` must hold every agency of the cycle, each once.
 */
export const finishScorecards = (rubric: CompiledRubric, drafts: readonly ScorecardDraft[]): Scorecard[] =>
  finishKeeping(rubric, drafts, (scorecard) => scorecard);

/** The same, but of each scorecard only what is kept: a large population then never lives as scorecards all at once. */
export function finishKeeping<Kept>(
  rubric: CompiledRubric,
  drafts: readonly ScorecardDraft[],
  keep: (scorecard: Scorecard) => Kept,
): Kept[] {
  const finished = new Map<ScorecardDraft, Kept>();
  for (const [peerGroup, members] of byPeerGroup(drafts)) {
    const rankValues = peerGroup === null ? {} : rankValuesOf(rubric, members);
    const find = standingsIn(rankValues);
    const settled = members.map((draft) => settle(rubric, draft, find));
    const peers = peerGroup === null ? null : peerValuesOf(rubric, peerGroup, settled, rankValues);
    const ranks = ranksOf(peers?.totals ?? [], rubric.policy.rank.ties === 'DENSE');
    for (const entry of settled) finished.set(entry.draft, keep(scorecardOf(rubric, entry, peers, ranks)));
  }
  return drafts.map((draft) => finished.get(draft) as Kept);
}

/** Points, levels and the grade before quotas of one agency, given its standing within its group. */
export function settle(rubric: CompiledRubric, draft: ScorecardDraft, find: FindStanding): Settled {
  const plan = planOf(rubric, draft.profiles);
  const scores = settleRanks(plan, draft.scores, find);
  const rolled = rollUp(rubric, scores);
  return { draft, scores, rolled, graded: gradeOf(rubric, scores, rolled, plan) };
}

function peerValuesOf(
  rubric: CompiledRubric,
  peerGroup: string,
  settled: readonly Settled[],
  rankValues: PeerValues['rankValues'],
): PeerValues {
  const graded = settled.map((entry) => entry.graded);
  return {
    peerGroup,
    totals: sortedBest(totalsOf(graded), true),
    quotas: quotaLinesOf(rubric, peerGroup, graded),
    rankValues,
    points: pointsOf(
      rubric,
      settled.map((entry) => entry.scores),
    ),
  };
}

/** The scorecard of a settled agency beside its peers; `ranks` by total. */
export function scorecardOf(
  rubric: CompiledRubric,
  { draft, scores, rolled, graded }: Settled,
  peers: PeerValues | null,
  ranks: ReadonlyMap<number, number>,
): Scorecard {
  const limited = afterQuotas(rubric, graded, peers?.quotas ?? []);
  const final = overridden(rubric, draft, limited);
  const { total } = graded;
  return {
    agencyId: draft.agencyId,
    agencyCode: draft.agencyCode,
    profiles: draft.profiles,
    scores,
    items: rolled.items,
    categories: rolled.categories,
    total,
    completeness: rolled.completeness,
    grade: gradeAt(rubric, final.grade),
    gradeWithoutQuota: gradeAt(rubric, graded.grade),
    gradeReasons: final.reasons,
    rank: total === null ? null : (ranks.get(total) ?? null),
    rankReason: withoutRank(total, peers),
    peerGroup: draft.peerGroup,
    peerGroupSize: peers?.totals.length ?? 0,
    peers,
  };
}

const gradeAt = (rubric: CompiledRubric, grade: number | null): string | null => rubric.bands[grade ?? -1]?.grade ?? null;

function withoutRank(total: number | null, peers: PeerValues | null): Reason | null {
  if (peers === null) return reason('NO_PEER_GROUP');
  return total === null ? reason('NOTHING_SCORED') : null;
}

/** A reasoned override stands last; it neither uses up a quota nor frees a place in it. */
function overridden(rubric: CompiledRubric, draft: ScorecardDraft, graded: Graded): Graded {
  const { gradeOverride } = draft;
  if (gradeOverride === null) return graded;
  const grade = gradeIndex(rubric, gradeOverride.grade);
  const band = rubric.bands[grade];
  if (band === undefined) throw unknownCodeError('grade', gradeOverride.grade);
  const why = reason('OVERRIDE', { grade: nameOf(band.name), reason: gradeOverride.reason });
  return { ...graded, grade, reasons: [...graded.reasons, why] };
}
