import { toScaled } from '../../core/decimal.js';
import type { AgencyInputs, MarkRead } from '../scoring/agency-inputs.js';
import type { CompiledRubric } from '../scoring/compiled-rubric.js';
import { planFor } from '../scoring/plan.js';

/**
 * Marks were given under another version: one whose indicator takes no marks here, whose level is not among its levels, or
 * whose points are beyond its full marks is no mark here. So is an override to a grade that the policy does not have.
 */
export function usableInputs(rubric: CompiledRubric): (inputs: AgencyInputs) => AgencyInputs {
  const places = new Map(rubric.indicators.map(({ code }, index) => [code, index]));
  const grades = new Set(rubric.bands.map(({ grade }) => grade));
  return (inputs) => {
    const { entries } = planFor(rubric, inputs.agency);
    const isUsable = ({ indicator, level, points }: MarkRead): boolean => {
      const entry = entries[places.get(indicator) ?? -1];
      if (entry?.points.kind !== 'MARKS') return false;
      if (level !== undefined) return entry.points.levels.has(level);
      return points !== undefined && toScaled(points) <= BigInt(entry.fullMarks);
    };
    const marks = inputs.marks.filter(isUsable);
    const { gradeOverride } = inputs;
    const isKept = !gradeOverride || grades.has(gradeOverride.grade);
    return marks.length === inputs.marks.length && isKept
      ? inputs
      : { ...inputs, marks, gradeOverride: isKept ? (gradeOverride ?? null) : null };
  };
}
