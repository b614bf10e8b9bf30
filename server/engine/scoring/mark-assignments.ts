import type { RubricDocument } from '../documents/rubric.js';
import type { AgencyAttributes } from './agency-inputs.js';
import { indicatorsOf, type ResolvedIndicator, resolveRubric } from './applicability.js';

/** That a department marks one agency on one indicator. Codes but for `subject`. */
export interface MarkAssignment {
  readonly reviewer: string;
  readonly subject: AgencyAttributes;
  /** the indicator as it stands for this agency */
  readonly resolved: ResolvedIndicator;
}

/** A mark that nobody is there to give. */
export interface UnassignedMark {
  readonly subject: AgencyAttributes;
  readonly indicator: string;
  /** the indicator names no department, or its department would judge itself and has no deputy */
  readonly why: 'NO_DEPARTMENT' | 'NO_DEPUTY';
}

export interface MarkAssignments {
  readonly assigned: readonly MarkAssignment[];
  readonly unassigned: readonly UnassignedMark[];
}

/**
 * Who marks whom: one entry for each agency and each indicator that applies to it and is judged by people, in the order of the
 * agencies and the rubric. A department never marks itself; the rubric names its deputy.
 */
export function markAssignments(rubric: RubricDocument, agencies: readonly AgencyAttributes[]): MarkAssignments {
  const departments = new Map(indicatorsOf(rubric).map(({ code, reviewDepartment }) => [code, reviewDepartment]));
  const assigned: MarkAssignment[] = [];
  const unassigned: UnassignedMark[] = [];
  for (const subject of agencies) {
    for (const resolved of resolveRubric(rubric, subject)) {
      if (resolved.status !== 'APPLIES' || resolved.method.kind !== 'LEVELS') continue;
      const department = departments.get(resolved.indicator);
      const reviewer = department === subject.code ? rubric.deputyReviewDepartments?.[department] : department;
      if (reviewer !== undefined && reviewer !== subject.code) assigned.push({ reviewer, subject, resolved });
      else unassigned.push({ subject, indicator: resolved.indicator, why: department === undefined ? 'NO_DEPARTMENT' : 'NO_DEPUTY' });
    }
  }
  return { assigned, unassigned };
}
