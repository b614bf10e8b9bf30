import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class ResultsOutdated extends DomainError {
  constructor(id: string, count: number) {
    super(
      'conflict',
      'RESULTS_OUTDATED',
      say(
        `考核周期 ${id} 有 ${count} 份得分表在试算之后数据、评分或截至日有变，不能确认或公示。请重新计算（已确认的先退回）。`,
        `In cycle ${id}, ${count} scorecards rest on data, marks or days that have changed since. Work the results out again (return the confirmation first where there is one).`,
      ),
      { id, count },
    );
  }
}

export class ResultsMissing extends DomainError {
  constructor(id: string, assessed: number, found: number) {
    super(
      'conflict',
      'RESULTS_MISSING',
      say(
        `考核周期 ${id} 有 ${assessed} 个参评单位，只有 ${found} 份得分表。请重新计算。`,
        `In cycle ${id}, ${assessed} agencies are assessed and ${found} scorecards are there. Work the results out again.`,
      ),
      { id, assessed, found },
    );
  }
}

export class ResultsIncomplete extends DomainError {
  constructor(id: string, count: number) {
    super(
      'conflict',
      'RESULTS_INCOMPLETE',
      say(
        `考核周期 ${id} 有 ${count} 个单位还缺数据或评分。请补齐后重新计算；确需先确认的，请写明理由（gapsReason），公示时一并公开。`,
        `In cycle ${id}, data or marks of ${count} agencies are missing. Bring them in and work the results out again, or give a reason (gapsReason) that will be published with them.`,
      ),
      { id, count, path: ['input', 'gapsReason'] },
    );
  }
}

export class PublisherConfirmed extends DomainError {
  constructor(id: string) {
    super(
      'forbidden',
      'PUBLISHER_CONFIRMED',
      say(
        `考核周期 ${id} 的结果由您本人确认，须由另一人公示。`,
        `You confirmed the results of cycle ${id} yourself; somebody else has to publish them.`,
      ),
      { id },
    );
  }
}

export class ConfirmationUnsigned extends DomainError {
  constructor(id: string) {
    super(
      'conflict',
      'CONFIRMATION_UNSIGNED',
      say(
        `考核周期 ${id} 的确认没有署名。请退回后由组织部门重新确认。`,
        `The confirmation of cycle ${id} names nobody. Return it, so that the department confirms it again.`,
      ),
      { id },
    );
  }
}

export class NoticeDaysInvalid extends DomainError {
  constructor(noticeDays: number) {
    super(
      'invalid',
      'NOTICE_DAYS_INVALID',
      say(`公示天数应为 1 到 90，而不是 ${noticeDays}。`, `A public notice lasts 1 to 90 days, not ${noticeDays}.`),
      { path: ['input', 'noticeDays'] },
    );
  }
}

export class NoticeNotOver extends DomainError {
  constructor(id: string, noticeEndsOn: string, today: string) {
    super(
      'conflict',
      'NOTICE_NOT_OVER',
      say(
        `考核周期 ${id} 的公示到 ${noticeEndsOn} 结束，今天是 ${today}。请在公示结束后再定稿。`,
        `The notice of cycle ${id} runs through ${noticeEndsOn}; today is ${today}. Close it after the notice.`,
      ),
      { id, noticeEndsOn, today },
    );
  }
}
