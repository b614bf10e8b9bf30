import { DomainError } from '../../core/domain-error.js';
import { type Bilingual, say } from '../../core/language.js';

export class JobNotFound extends DomainError {
  constructor(id: string) {
    super('not-found', 'JOB_NOT_FOUND', say(`没有找到任务 ${id}。请核对编号。`, `There is no job ${id}. Check the id.`), { id });
  }
}

const ends: Readonly<Record<string, Bilingual>> = {
  SUCCEEDED: say('已完成', 'has succeeded'),
  FAILED: say('已失败', 'has failed'),
  CANCELLED: say('已取消', 'was cancelled'),
};

export class JobAlreadyEnded extends DomainError {
  constructor(id: string, state: string) {
    const end = ends[state] ?? say(state, `is ${state}`);
    super(
      'conflict',
      'JOB_ALREADY_ENDED',
      say(
        `任务 ${id} ${end.zh}，不能再取消。如需更正结果，请重新启动。`,
        `Job ${id} ${end.en} and can no longer be cancelled. To change its result, start it anew.`,
      ),
      { id, state },
    );
  }
}
