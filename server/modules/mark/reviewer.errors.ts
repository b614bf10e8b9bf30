import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

/** The same for an agency that does not exist and for one that is asked for no mark in this cycle. */
export class ReviewerNotFound extends DomainError {
  constructor(id: string) {
    super(
      'not-found',
      'REVIEWER_NOT_FOUND',
      say(
        `本周期没有要求单位 ${id} 评分。请选择评审部门。`,
        `Agency ${id} is asked for no mark in this cycle. Choose a review department.`,
      ),
      { id },
    );
  }
}
