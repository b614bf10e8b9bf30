import type { SlotValue } from '../exact/number-node.js';
import type { CompiledCondition, CompiledRubric, Plan, PlanVeto } from './compiled-rubric.js';
import { type Reason, reason } from './reason.js';
import type { RolledUp } from './roll-up.js';
import type { QuotaLine, Score } from './scorecard.js';

/** The grade before quotas. `grade` counts from 0, the best; null when there is no total. */
export interface Graded {
  /** after vetoes */
  readonly total: number | null;
  readonly grade: number | null;
  readonly reasons: readonly Reason[];
}

const gradeName = (rubric: CompiledRubric, grade: number) => rubric.bands[grade]?.name ?? '';

export const gradeIndex = (rubric: CompiledRubric, grade: string): number => rubric.bands.findIndex((band) => band.grade === grade);

const bandOf = (rubric: CompiledRubric, total: number): number =>
  rubric.bands.findIndex((band) => band.from === null || total >= band.from);

/** The vetoes whose condition held: read from data of this cycle, never from a zero for want of a report. */
const firedVetoes = (plan: Plan, scores: readonly Score[]): readonly PlanVeto[] =>
  plan.vetoes.filter(({ index }) => scores[index]?.points === 0 && scores[index].reason.code === 'SCORED');

function lowerByVetoes(rubric: CompiledRubric, vetoes: readonly PlanVeto[], unlowered: number | null): Graded {
  let total = unlowered;
  let atMost = 0;
  const reasons: Reason[] = [];
  for (const veto of vetoes) {
    if (veto.total !== null) {
      total = total === null ? null : Math.min(total, veto.total);
      reasons.push(reason('VETO_TOTAL', { indicator: veto.name, total: veto.total }));
    }
    if (veto.atMost !== null) {
      atMost = Math.max(atMost, veto.atMost);
      reasons.push(reason('VETO_GRADE', { indicator: veto.name, grade: gradeName(rubric, veto.atMost) }));
    }
  }
  return { total, grade: atMost, reasons };
}

/** Values of the names that conditions may use, in the order of their slots. */
export function conditionSlots(rolled: RolledUp, total: number): SlotValue[] {
  const points = [...rolled.categories, ...rolled.items].map((level) => (level.points === null ? null : BigInt(level.points)));
  return [BigInt(total), BigInt(rolled.completeness.share), ...points];
}

/** Band of the total, then what vetoes and conditions allow at most; nothing here raises a grade. */
export function gradeOf(rubric: CompiledRubric, scores: readonly Score[], rolled: RolledUp, plan: Plan): Graded {
  const lowered = lowerByVetoes(rubric, firedVetoes(plan, scores), rolled.total);
  const { total } = lowered;
  if (total === null) return { total, grade: null, reasons: [reason('NOTHING_SCORED')] };
  const band = bandOf(rubric, total);
  const reasons = [...lowered.reasons, reason('BAND', { total, grade: gradeName(rubric, band), from: rubric.bands[band]?.from ?? '' })];
  let grade = Math.max(band, lowered.grade ?? 0);
  if (rubric.conditions.length > 0) {
    const slots = conditionSlots(rolled, total);
    for (const condition of rubric.conditions.filter((entry) => entry.holds(slots) === true)) {
      grade = Math.max(grade, condition.atMost);
      reasons.push(conditionReason(rubric, condition));
    }
  }
  return { total, grade, reasons };
}

const conditionReason = (rubric: CompiledRubric, condition: CompiledCondition): Reason =>
  reason('CONDITION', { condition: condition.name, grade: gradeName(rubric, condition.atMost) });

/** What the quotas of the group leave of a grade: each moves those below its line to the next grade down. */
export function afterQuotas(rubric: CompiledRubric, graded: Graded, quotas: readonly QuotaLine[]): Graded {
  const { total } = graded;
  let { grade } = graded;
  if (grade === null || total === null) return graded;
  const reasons: Reason[] = [];
  for (const line of quotas) {
    const limited = gradeIndex(rubric, line.grade);
    if (grade > limited || line.cutoff === null || total >= line.cutoff) continue;
    reasons.push(quotaReason(rubric, line, limited));
    grade = limited + 1;
  }
  return { total, grade, reasons: [...graded.reasons, ...reasons] };
}

const quotaReason = (rubric: CompiledRubric, line: QuotaLine, limited: number): Reason =>
  reason('QUOTA', {
    grade: gradeName(rubric, limited),
    limit: line.limit,
    candidates: line.candidates.length,
    becomes: gradeName(rubric, limited + 1),
  });
