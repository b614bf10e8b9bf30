import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

/** Says the same of a score that does not exist and of one that the caller may not see. */
export class ScoreNotFound extends DomainError {
  constructor(id: string) {
    super('not-found', 'SCORE_NOT_FOUND', say(`没有找到得分 ${id}。请核对编号。`, `There is no score ${id}. Check the id.`), { id });
  }
}
