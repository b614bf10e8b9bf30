import type { AgencyInputs } from '../scoring/agency-inputs.js';
import type { CompiledRubric } from '../scoring/compiled-rubric.js';
import { shortText } from '../scoring/explain/rational-text.js';
import { finishScorecards } from '../scoring/finish-scorecards.js';
import { draftOf } from '../scoring/score-agency.js';
import { type ScoringContext, scoringContext } from '../scoring/scoring-context.js';
import { usableInputs } from './usable-inputs.js';

export interface TrialInput {
  /** what the cycle is pinned to */
  readonly baseline: CompiledRubric;
  readonly draft: CompiledRubric;
  readonly agencies: readonly AgencyInputs[];
  /** code of the indicator that is tried; the baseline may lack it */
  readonly indicator: string;
}

/** What an indicator gave one agency and would give it. Points at 10^-4, null where it is not scored. */
export interface TriedAgency {
  readonly agencyId: string;
  /** the number that the draft's method reads, before any rounding; null where it reads no single one */
  readonly value: string | null;
  readonly pointsBefore: number | null;
  readonly pointsAfter: number | null;
  readonly gradeBefore: string | null;
  readonly gradeAfter: string | null;
}

/** Both rubrics over everybody, and of each agency the one indicator. Pure. */
export function tryIndicator({ baseline, draft, agencies, indicator }: TrialInput): readonly TriedAgency[] {
  const before = standings(baseline, agencies, indicator);
  const after = standings(draft, agencies, indicator);
  return agencies.map(({ agency }, place) => ({
    agencyId: agency.id,
    value: after[place]?.value ?? null,
    pointsBefore: before[place]?.points ?? null,
    pointsAfter: after[place]?.points ?? null,
    gradeBefore: before[place]?.grade ?? null,
    gradeAfter: after[place]?.grade ?? null,
  }));
}

interface Stood {
  readonly value: string | null;
  readonly points: number | null;
  readonly grade: string | null;
}

function standings(rubric: CompiledRubric, agencies: readonly AgencyInputs[], code: string): readonly Stood[] {
  const usable = usableInputs(rubric);
  const index = rubric.indicators.findIndex((indicator) => indicator.code === code);
  const values: (string | null)[] = [];
  const drafts = agencies.map((inputs, place) => {
    const context = scoringContext(rubric, usable(inputs));
    values[place] = valueAt(context, index);
    return draftOf(context);
  });
  return finishScorecards(rubric, drafts).map(({ scores, grade }, place) => ({
    value: values[place] ?? null,
    points: scores[index]?.points ?? null,
    grade,
  }));
}

/** The slots are the agency's own: nothing that was carried. */
function valueAt({ plan, slots }: ScoringContext, index: number): string | null {
  const entry = plan.entries[index];
  if (!entry || entry.notApplicable) return null;
  const { points } = entry;
  if (points.kind === 'RANK') return shortText(points.value, slots) || null;
  return points.kind === 'CURVE' ? shortText(points.measure, slots) || null : null;
}
