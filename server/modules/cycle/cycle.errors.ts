import { DomainError } from '../../core/domain-error.js';
import { type Bilingual, say } from '../../core/language.js';

export class CycleNotFound extends DomainError {
  constructor(id: string) {
    super('not-found', 'CYCLE_NOT_FOUND', say(`没有找到考核周期 ${id}。请核对编号。`, `There is no cycle ${id}. Check the id.`), { id });
  }
}

const advice: Readonly<Record<string, Bilingual>> = {
  DRAFT: say('请先开启该周期', 'Open the cycle first'),
  CONFIRMED: say(
    '结果已确认；需要重算时，请先退回确认',
    'Its results are confirmed; take the confirmation back first if they must be worked out again',
  ),
  PUBLISHED: say(
    '结果已公示，不再重算；有异议请通过复核更正',
    'Its results are published and are not worked out again; a correction goes through a review',
  ),
  FINAL: say(
    '结果已定，不再重算；有异议请通过复核更正',
    'Its results are final and are not worked out again; a correction goes through a review',
  ),
};

export class CycleNotOpen extends DomainError {
  constructor(id: string, state: string) {
    const then = advice[state] ?? say('请核对周期', 'Check the cycle');
    super(
      'conflict',
      'CYCLE_NOT_OPEN',
      say(
        `考核周期 ${id} 的状态是 ${state}，只有 OPEN 或 CALCULATED 的周期可以计算。${then.zh}。`,
        `Cycle ${id} is ${state}; only one that is OPEN or CALCULATED can be evaluated. ${then.en}.`,
      ),
      { id, state, allowed: ['OPEN', 'CALCULATED'] },
    );
  }
}

export class EvaluationUnderWay extends DomainError {
  constructor(cycleId: string, jobId: string) {
    super(
      'conflict',
      'EVALUATION_UNDER_WAY',
      say(
        `考核周期 ${cycleId} 正在计算（任务 ${jobId}）。请等它完成，或先取消它。`,
        `Cycle ${cycleId} is being evaluated already by job ${jobId}. Wait for it to end, or cancel it first.`,
      ),
      { cycleId, jobId },
    );
  }
}

/** What was worked out by the former versions is nothing any more. */
export class CycleMovedMeanwhile extends DomainError {
  constructor(cycleId: string) {
    super(
      'conflict',
      'CYCLE_MOVED_MEANWHILE',
      say(
        `考核周期 ${cycleId} 在计算期间换用了另一版本，这次结果没有保存。请重新计算。`,
        `Cycle ${cycleId} was taken to another version while it was worked out; nothing of that was kept. Evaluate it again.`,
      ),
      { cycleId },
    );
  }
}

export class CycleWithoutAgencies extends DomainError {
  constructor(id: string) {
    super(
      'invalid',
      'CYCLE_WITHOUT_AGENCIES',
      say(
        `考核周期 ${id} 没有参评单位。请先登记参评（ASSESSED 或 BOTH）。`,
        `No agency is assessed in cycle ${id}. Enter who takes part (ASSESSED or BOTH) first.`,
      ),
      { id },
    );
  }
}

export class PinnedVersionsUnusable extends DomainError {
  constructor(id: string, findings: readonly Bilingual[]) {
    const first = findings.slice(0, 3);
    super(
      'invalid',
      'PINNED_VERSIONS_UNUSABLE',
      say(
        `考核周期 ${id} 所用的指标体系或等次办法有错，不能计算：${first.map(({ zh }) => zh).join('；')}。请发布更正后的版本。`,
        `The rubric or the grading policy of cycle ${id} has errors, so it cannot be evaluated: ${first.map(({ en }) => en).join('; ')}. Publish a corrected version.`,
      ),
      { id, findings: findings.length },
    );
  }
}

export class FactHasTooManyPlaces extends DomainError {
  constructor(factId: string, element: string, places: number) {
    super(
      'invalid',
      'FACT_HAS_TOO_MANY_PLACES',
      say(
        `指标数据 ${factId}（${element}）的小数位超过规定的 ${places} 位，不能计算。请更正该数据。`,
        `Fact ${factId} (${element}) has more than the ${places} decimals of its data element, so it cannot be read. Correct the fact.`,
      ),
      { factId, element, places },
    );
  }
}
