import type { Slots } from '../exact/number-node.js';
import type { AgencyInputs, MarkRead } from './agency-inputs.js';
import { carriedSlots, readSlots } from './agency-slots.js';
import { peerGroupOf } from './applicability.js';
import type { CompiledRubric, Plan, WritableSlots } from './compiled-rubric.js';
import { planFor } from './plan.js';

/** One agency while it is being scored: its inputs, read once. */
export interface ScoringContext {
  readonly rubric: CompiledRubric;
  readonly inputs: AgencyInputs;
  readonly plan: Plan;
  readonly slots: WritableSlots;
  readonly peerGroup: string | null;
  readonly marks: ReadonlyMap<string, readonly MarkRead[]>;
  /** the slots with carried values, made when first needed */
  readonly carried: () => Slots;
}

export function scoringContext(rubric: CompiledRubric, inputs: AgencyInputs): ScoringContext {
  const slots = readSlots(rubric, inputs);
  let carried: WritableSlots | null = null;
  return {
    rubric,
    inputs,
    plan: planFor(rubric, inputs.agency),
    slots,
    peerGroup: peerGroupOf(rubric.policy, inputs.agency),
    marks: marksByIndicator(inputs.marks),
    carried: () => (carried ??= carriedSlots(rubric, inputs, slots)),
  };
}

const noMarks: ReadonlyMap<string, readonly MarkRead[]> = new Map();

function marksByIndicator(marks: readonly MarkRead[]): ReadonlyMap<string, readonly MarkRead[]> {
  if (marks.length === 0) return noMarks;
  const found = new Map<string, MarkRead[]>();
  for (const mark of marks) {
    const known = found.get(mark.indicator);
    if (known === undefined) found.set(mark.indicator, [mark]);
    else known.push(mark);
  }
  return found;
}
