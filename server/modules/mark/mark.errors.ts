import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

/** The same for a mark of another department, which row security hides. */
export class MarkNotFound extends DomainError {
  constructor(id: string) {
    super(
      'not-found',
      'MARK_NOT_FOUND',
      say(`没有找到评分 ${id}。请从评分任务中重新选择。`, `There is no mark ${id}. Choose from your marks.`),
      { id },
    );
  }
}

export class MarkExpired extends DomainError {
  constructor(id: string, expiredOn: string) {
    super(
      'conflict',
      'MARK_EXPIRED',
      say(
        `评分 ${id} 的期限已于 ${expiredOn} 结束。如需补评，请联系组织部门延长期限。`,
        `The time for mark ${id} ended on ${expiredOn}. Ask the department for more time if it is still to be given.`,
      ),
      { id, expiredOn },
    );
  }
}

export class MarkAlreadyGiven extends DomainError {
  constructor(id: string, givenOn: string) {
    super(
      'conflict',
      'MARK_ALREADY_GIVEN',
      say(
        `评分 ${id} 已于 ${givenOn} 给出，不能再改。确需重评的，请组织部门退回该评分。`,
        `Mark ${id} was given on ${givenOn} already. Where it has to be judged again, the department can return it.`,
      ),
      { id, givenOn },
    );
  }
}

export class MarkNotGiven extends DomainError {
  constructor(id: string) {
    super(
      'conflict',
      'MARK_NOT_GIVEN',
      say(`评分 ${id} 还没有给出，无需退回。`, `Mark ${id} has not been given, so there is nothing to return.`),
      { id },
    );
  }
}

export class MarkChanged extends DomainError {
  constructor(id: string, given: number, found: number) {
    super(
      'conflict',
      'MARK_CHANGED',
      say(
        `评分 ${id} 已被改动：您看到的是第 ${given} 次改动后的样子，现在是第 ${found} 次。请刷新后再操作。`,
        `Mark ${id} was changed in the meantime: you saw change ${given}, now it is at ${found}. Load it again before you go on.`,
      ),
      { id, given, found },
    );
  }
}

/** Says nothing of the state: reviewers do not learn how far the work on results is. */
export class MarkingClosed extends DomainError {
  constructor(cycleId: string) {
    super(
      'conflict',
      'MARKING_CLOSED',
      say(
        `考核周期 ${cycleId} 的评分不在开放期内，不能评分、退回或延期。结果已确认而未公示的，主管部门可先退回确认。`,
        `Marks of cycle ${cycleId} are closed: none is given, returned or extended. Where results are confirmed and not yet published, the department can take the confirmation back first.`,
      ),
      { cycleId },
    );
  }
}
