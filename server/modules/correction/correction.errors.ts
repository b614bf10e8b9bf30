import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class CorrectionNotFound extends DomainError {
  constructor(id: string) {
    super('not-found', 'CORRECTION_NOT_FOUND', say(`没有找到更正 ${id}。请核对编号。`, `There is no correction ${id}. Check the id.`), {
      id,
    });
  }
}

export class CycleNotPublished extends DomainError {
  constructor(id: string, state: string) {
    super(
      'conflict',
      'CYCLE_NOT_PUBLISHED',
      say(
        `考核周期 ${id} 的状态是 ${state}，更正只用于已公示（PUBLISHED）或已定（FINAL）的结果。公示之前请直接重新计算。`,
        `Cycle ${id} is ${state}; a correction is for results that are PUBLISHED or FINAL. Before that, evaluate the cycle again.`,
      ),
      { id, state, allowed: ['PUBLISHED', 'FINAL'] },
    );
  }
}

export class NothingToCorrect extends DomainError {
  constructor(cycleId: string) {
    super(
      'conflict',
      'NOTHING_TO_CORRECT',
      say(
        `考核周期 ${cycleId} 没有待更正（STALE）的得分表。请先更正数据或退回评分。`,
        `No scorecard of cycle ${cycleId} is STALE. Correct a value or return a mark first.`,
      ),
      { cycleId },
    );
  }
}

export class CorrectionUnderWay extends DomainError {
  constructor(id: string, jobId: string) {
    super(
      'conflict',
      'CORRECTION_UNDER_WAY',
      say(
        `该周期的更正 ${id} 正在办理（任务 ${jobId}）。请等它完成，或先取消该任务。`,
        `The correction ${id} of this cycle is under way in job ${jobId}. Wait for it to end, or cancel the job first.`,
      ),
      { id, jobId },
    );
  }
}

export class CorrectionNotProposed extends DomainError {
  constructor(id: string, state: string) {
    super(
      'conflict',
      'CORRECTION_NOT_PROPOSED',
      say(
        `更正 ${id} 的状态是 ${state}，只有 PROPOSED 的更正可以批准或退回。请刷新后查看它现在的情况。`,
        `Correction ${id} is ${state}; only one that is PROPOSED can be published or returned. Read it again to see how it stands.`,
      ),
      { id, state, allowed: ['PROPOSED'] },
    );
  }
}

export class CorrectionOfOwn extends DomainError {
  constructor(id: string) {
    super(
      'forbidden',
      'CORRECTION_OF_OWN',
      say(
        `更正 ${id} 由您本人提出，须由另一人审批。请转交其他审批人。`,
        `You proposed correction ${id} yourself; another person must decide on it. Pass it to another approver.`,
      ),
      { id },
    );
  }
}

export class CorrectionChanged extends DomainError {
  constructor(id: string) {
    super(
      'conflict',
      'CORRECTION_CHANGED',
      say(
        `更正 ${id} 与您查看时不同，未作处理。请刷新，核对变动后再办理。`,
        `Correction ${id} is not as you looked at it, so nothing was done. Read it again, check the changes, then decide.`,
      ),
      { id },
    );
  }
}

export class CorrectionOutdated extends DomainError {
  constructor(id: string) {
    super(
      'conflict',
      'CORRECTION_OUTDATED',
      say(
        `更正 ${id} 提出之后，数据、评分或单位情况又有变动，所列结果已不是现在会算出的结果。请重新提出更正。`,
        `After correction ${id} was proposed, values, marks or agencies changed again, so its results are no longer those of today. Propose it anew.`,
      ),
      { id },
    );
  }
}

export class ReasonOutOfLength extends DomainError {
  constructor(most: number) {
    super(
      'invalid',
      'REASON_OUT_OF_LENGTH',
      say(
        `原因应为 2 到 ${most} 个字。请补充完整。`,
        `The reason must have 2 to ${most} characters. Write it so that others understand it.`,
      ),
      { path: ['input', 'reason'], least: 2, most },
    );
  }
}
