import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class CycleMoveNotFound extends DomainError {
  constructor(id: string) {
    super('not-found', 'CYCLE_MOVE_NOT_FOUND', say(`没有找到换版 ${id}。请核对编号。`, `There is no move ${id}. Check the id.`), { id });
  }
}

export class CycleMoveChanged extends DomainError {
  constructor(id: string) {
    super(
      'conflict',
      'CYCLE_MOVE_CHANGED',
      say(
        `换版 ${id} 在您查看之后有变化。请刷新，看过现在的推演报告再办理。`,
        `Move ${id} has changed since you looked at it. Reload, and read the report as it is now.`,
      ),
      { id },
    );
  }
}

export class CycleMoveNotProposed extends DomainError {
  constructor(id: string, state: string) {
    super(
      'conflict',
      'CYCLE_MOVE_NOT_PROPOSED',
      say(
        `换版 ${id} 的状态是 ${state}，只有 PROPOSED 的可以批准、退回或撤回。请刷新后查看。`,
        `Move ${id} is ${state}; only one that is PROPOSED can be approved, returned or withdrawn. Reload to see how it stands.`,
      ),
      { id, state },
    );
  }
}

export class CycleMoveOfOwn extends DomainError {
  constructor(id: string) {
    super(
      'conflict',
      'CYCLE_MOVE_OF_OWN',
      say(`换版 ${id} 是您自己提出的，须由另一人批准或退回。`, `You proposed move ${id} yourself; somebody else has to decide on it.`),
      { id },
    );
  }
}

export class CycleMoveOpen extends DomainError {
  constructor(cycleId: string, id: string) {
    super(
      'conflict',
      'CYCLE_MOVE_OPEN',
      say(
        `考核周期 ${cycleId} 已有一项换版待批准或正在办理（${id}）。请等它办完，或先撤回。`,
        `Cycle ${cycleId} has a move that is proposed or under way (${id}). Wait for it, or withdraw it first.`,
      ),
      { cycleId, id },
    );
  }
}

/** `why`: a code that clients may tell apart. */
export class MoveSimulationUnfit extends DomainError {
  constructor(simulationId: string, why: keyof typeof unfit) {
    const { zh, en } = unfit[why];
    super(
      'conflict',
      'MOVE_SIMULATION_UNFIT',
      say(`推演 ${simulationId} 不能作为换版的依据：${zh}。`, `Simulation ${simulationId} cannot carry a move: ${en}.`),
      {
        simulationId,
        why,
      },
    );
  }
}

const unfit = {
  OTHER_CYCLE: say('它用的是另一个周期的数据，请在本周期上重新推演', 'it used the data of another cycle; simulate on this one'),
  NOT_IN_FORCE: say(
    '所推演的版本（含一并推演的）还没有全部生效，请先公布',
    'a version it worked out is not in force yet; publish it first',
  ),
  OTHER_CONTENT: say('版本在推演之后改过，请重新推演', 'a version was changed after it; simulate again'),
  OTHER_BASELINE: say('本周期在推演之后换过版本，请重新推演', 'the cycle was moved since; simulate again'),
  SAME_VERSIONS: say('本周期用的就是这些版本', 'the cycle is on these versions already'),
  ALTERED: say('保存的报告与它的哈希不符，请重新推演', 'the stored report is not what its hash says; simulate again'),
  TOO_OLD: say('推演已过有效天数，请重新推演', 'it is older than allowed; simulate again'),
} as const;
