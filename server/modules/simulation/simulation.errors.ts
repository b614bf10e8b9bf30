import { DomainError } from '../../core/domain-error.js';
import { type Bilingual, say } from '../../core/language.js';

/** The pair of versions does not compile, so nothing can be worked out by it. */
export class SimulationImpossible extends DomainError {
  constructor(versionId: string, problems: readonly Bilingual[]) {
    const [zh, en] = (['zh', 'en'] as const).map((language) =>
      problems
        .slice(0, 3)
        .map((problem) => problem[language])
        .join(language === 'zh' ? '；' : ' '),
    );
    super(
      'invalid',
      'SIMULATION_IMPOSSIBLE',
      say(
        `版本 ${versionId} 有错误，不能模拟：${zh}。请先检查并改正。`,
        `Version ${versionId} has errors and cannot be simulated: ${en} Check and mend it first.`,
      ),
      { versionId },
    );
  }
}

export class CycleNotSimulatable extends DomainError {
  constructor(cycleId: string, state: string) {
    super(
      'conflict',
      'CYCLE_NOT_SIMULATABLE',
      say(
        `周期 ${cycleId} 状态为 ${state}，还没有可供模拟的数据。请选一个已开放的周期。`,
        `Cycle ${cycleId} is ${state} and has no data to simulate on. Choose one that was opened.`,
      ),
      { cycleId, state },
    );
  }
}

export class CounterpartUnfit extends DomainError {
  constructor(counterpartId: string, kind: string) {
    super(
      'invalid',
      'COUNTERPART_UNFIT',
      say(
        `一并模拟的版本 ${counterpartId} 应为另一种文件，不能也是 ${kind}。`,
        `The version ${counterpartId} to be simulated together must be of the other kind, not ${kind} as well.`,
      ),
      { counterpartId, kind, path: ['input', 'counterpartId'] },
    );
  }
}

export class AssumptionUnknown extends DomainError {
  constructor(assumption: string, known: readonly string[]) {
    super(
      'invalid',
      'ASSUMPTION_UNKNOWN',
      say(
        `没有名为 ${assumption} 的假定，可用 ${known.join('、')}。`,
        `There is no assumption ${assumption}: there are ${known.join(', ')}.`,
      ),
      { assumption, known, path: ['input', 'assumption'] },
    );
  }
}
