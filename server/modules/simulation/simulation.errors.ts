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

/** What is being written cannot be worked out yet. */
export class TrialImpossible extends DomainError {
  constructor(problems: readonly Bilingual[]) {
    const [zh = '', en = ''] = (['zh', 'en'] as const).map((language) => problems[0]?.[language]);
    super(
      'invalid',
      'TRIAL_IMPOSSIBLE',
      say(
        `还有错误，试不了：${zh}（共 ${problems.length} 处）。改好后再试。`,
        `It has errors and cannot be tried: ${en} (${problems.length} in all). Mend them first.`,
      ),
      { errors: problems.length },
    );
  }
}

/** A trial answers at once; of more agencies a job works it out. */
export class TrialTooLarge extends DomainError {
  constructor(agencies: number, most: number) {
    super(
      'invalid',
      'TRIAL_TOO_LARGE',
      say(
        `这个周期有 ${agencies} 家单位，即时试算最多 ${most} 家。请存入草案后在“推演”页推演全部单位。`,
        `The cycle has ${agencies} agencies; a trial answers for ${most} at most. Save the draft and simulate it on everybody.`,
      ),
      { agencies, most },
    );
  }
}

/** The same for what the caller may not see, and for an agency that the simulation does not have. */
export class SimulationNotFound extends DomainError {
  constructor(id: string) {
    super(
      'not-found',
      'SIMULATION_NOT_FOUND',
      say(`没有推演 ${id}。请从版本的“推演”页重新选择。`, `There is no simulation ${id}. Choose one on the version’s page.`),
      { id },
    );
  }
}

/** Facts, marks or the draft changed: worked out again, the numbers would be others than those of the report. */
export class SimulationOutdated extends DomainError {
  constructor(simulationId: string) {
    super(
      'conflict',
      'SIMULATION_OUTDATED',
      say(
        `推演以后，数据、评分或草案有变，不能再按当时的情况说明（推演 ${simulationId}）。请重新推演。`,
        `Facts, marks or the draft have changed since the simulation ${simulationId}, so it cannot be explained as it was. Simulate again.`,
      ),
      { simulationId },
    );
  }
}

export class SimulationTooLong extends DomainError {
  constructor(agencies: number, limitSeconds: number) {
    super(
      'limit-exceeded',
      'SIMULATION_TOO_LONG',
      say(
        `推演 ${agencies} 家单位超过 ${limitSeconds} 秒，已停止，没有留下报告。请稍后再试；经常如此，请系统管理员调高 SIMULATION_LIMIT_SECONDS。`,
        `Simulating ${agencies} agencies took more than ${limitSeconds} seconds and was stopped; no report was kept. Try again later, or raise SIMULATION_LIMIT_SECONDS.`,
      ),
      { agencies, limitSeconds },
    );
  }
}
