import { say } from '../../../core/language.js';
import type { RubricDocument } from '../../documents/rubric.js';
import { errorsIn, type Report } from '../rubric-diagnostic.js';

/** Nobody stands in for itself. */
export function checkDeputies(rubric: RubricDocument, report: Report): void {
  const error = errorsIn('RUBRIC', report);
  for (const [department, deputy] of Object.entries(rubric.deputyReviewDepartments ?? {})) {
    if (department !== deputy) continue;
    const message = say(
      `${department} 不能由自己代评：请指定另一个评审部门。`,
      `${department} cannot stand in for itself: name another department.`,
    );
    error({ path: ['deputyReviewDepartments', department], code: 'DEPUTY_IS_ITSELF', message });
  }
}
