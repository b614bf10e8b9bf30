import type { Slots } from '../exact/number-node.js';
import { type Published, publish } from '../exact/publish.js';
import type { AgencyInputs } from './agency-inputs.js';
import type { CompiledRubric, PlanEntry, WritableSlots } from './compiled-rubric.js';
import { markSlots } from './marks.js';
import type { MarkPoints } from './methods/scoring-method.js';
import { outOfRangeScore, withoutMark, withoutPeers, withoutValue } from './missing.js';
import { nameOf, type Reason, reason } from './reason.js';
import type { Score, ScorecardDraft } from './scorecard.js';
import { type ScoringContext, scoringContext } from './scoring-context.js';

const scoredReason = reason('SCORED');
const awaitingRank = reason('AWAITING_RANK');
const valuePlaces = 4;

/**
 * Everything that can be said of an agency without its peers: status, points and reason of every indicator. RANK indicators
 * carry the value to be ranked; `finishScorecards` gives their points. Throws DomainError on inputs that break their contract.
 */
export function scoreAgency(rubric: CompiledRubric, inputs: AgencyInputs): ScorecardDraft {
  return draftOf(scoringContext(rubric, inputs));
}

export function draftOf(context: ScoringContext): ScorecardDraft {
  const { inputs } = context;
  return {
    agencyId: inputs.agency.id,
    agencyCode: inputs.agency.code,
    profiles: context.plan.profiles,
    peerGroup: context.peerGroup,
    scores: scoresOf(context),
    gradeOverride: inputs.gradeOverride ?? null,
  };
}

const scoresOf = (context: ScoringContext): readonly Score[] =>
  context.plan.entries.map((entry) => entry.notApplicable ?? scoreEntry(context, entry));

/** The score of an indicator that applies. */
function scoreEntry(context: ScoringContext, entry: PlanEntry): Score {
  const { points } = entry;
  if (points.kind === 'MARKS') return scoreMarks(context, entry, points);
  if (points.kind === 'RANK' && context.peerGroup === null) return withoutPeers(entry);
  return (
    fromSlots(entry, context.slots, scoredReason) ??
    withoutValue(context, entry, () => fromSlots(entry, context.carried() as WritableSlots, carriedReason(context, entry)))
  );
}

function scoreMarks(context: ScoringContext, entry: PlanEntry, points: MarkPoints): Score {
  const slots = markSlots(points, entry.fullMarks, context.marks.get(entry.indicator.code) ?? []);
  if (slots === null) return withoutMark(entry);
  return scoreOf(entry, publish(points.node, slots, entry.indicator.document.places), scoredReason) ?? withoutMark(entry);
}

/** Null where the method gives no value on these slots. */
function fromSlots(entry: PlanEntry, slots: WritableSlots, why: Reason): Score | null {
  const { points, indicator } = entry;
  if (points.kind === 'RANK') return awaitingScore(entry, publish(points.value, slots, valuePlaces), why);
  if (entry.fullMarksValue !== null) slots[slots.length - 1] = entry.fullMarksValue;
  return scoreOf(entry, publish(points.node, slots as Slots, indicator.document.places), why);
}

function scoreOf(entry: PlanEntry, published: Published, why: Reason): Score | null {
  if (published === null) return null;
  if (typeof published !== 'bigint') return outOfRangeScore(entry);
  const units = Number(published);
  if (why !== scoredReason || units < 0 || units >= entry.shared.length) return scoredScore(entry, units * entry.step, why);
  return (entry.shared[units] ??= scoredScore(entry, units * entry.step, why));
}

const scoredScore = (entry: PlanEntry, points: number, why: Reason): Score => ({
  indicator: entry.indicator.code,
  status: 'SCORED',
  points,
  fullMarks: entry.fullMarks,
  reason: why,
});

function awaitingScore(entry: PlanEntry, value: Published, why: Reason): Score | null {
  if (value === null) return null;
  if (typeof value !== 'bigint') return outOfRangeScore(entry);
  const { code } = entry.indicator;
  return {
    indicator: code,
    status: 'HELD',
    points: null,
    fullMarks: entry.fullMarks,
    reason: why === scoredReason ? awaitingRank : why,
    rankValue: Number(value),
  };
}

/** Names the first element for which an earlier value stands in. */
function carriedReason({ rubric, inputs, slots }: ScoringContext, entry: PlanEntry): Reason {
  const elements = entry.method.elementSlots.filter((slot) => slots[slot] === null).map((slot) => rubric.elements[slot]?.document);
  const element = elements.find((document) => document !== undefined && inputs.carried[document.code] !== undefined);
  if (element === undefined) return scoredReason;
  return reason('CARRIED', { element: nameOf(element.name), period: inputs.carried[element.code]?.period ?? '' });
}
