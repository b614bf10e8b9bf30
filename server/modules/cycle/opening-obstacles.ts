import type { DomainError } from '../../core/domain-error.js';
import { CycleWithoutAgencies } from './cycle.errors.js';
import type { CycleRow } from './cycle-row.js';
import { MarksDueDayMissing, MarksWithoutReviewer, ReviewersNotTakingPart } from './opening.errors.js';
import type { OpeningPlan } from './opening-plan.js';

/** Everything that stands in the way of opening, in the order in which it is mended. */
export function openingObstacles({ id, marksDueOn }: Pick<CycleRow, 'id' | 'marksDueOn'>, plan: OpeningPlan, today: string): DomainError[] {
  const found: DomainError[] = [];
  if (plan.agencyCount === 0) found.push(new CycleWithoutAgencies(id));
  if (plan.unassigned.length > 0) found.push(new MarksWithoutReviewer(id, plan.unassigned));
  const absent = plan.reviewers.filter(({ takesPart }) => !takesPart);
  if (absent.length > 0) found.push(new ReviewersNotTakingPart(id, absent));
  if (plan.marks.length > 0 && (marksDueOn === null || marksDueOn < today)) found.push(new MarksDueDayMissing(id, marksDueOn, today));
  return found;
}

export function refuseObstacles(row: Pick<CycleRow, 'id' | 'marksDueOn'>, plan: OpeningPlan, today: string): void {
  const [first] = openingObstacles(row, plan, today);
  if (first) throw first;
}
