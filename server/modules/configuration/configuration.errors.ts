import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

/** The same for an id of another jurisdiction, which row security hides. */
export class ConfigVersionNotFound extends DomainError {
  constructor(versionId: string) {
    super(
      'not-found',
      'CONFIG_VERSION_NOT_FOUND',
      say(
        `没有编号为 ${versionId} 的制度版本。请从版本列表中重新选择。`,
        `There is no configuration version ${versionId}. Choose one from the list of versions.`,
      ),
      { versionId },
    );
  }
}

/** Nobody signs what nobody has seen the effect of. */
export class SimulationMissing extends DomainError {
  constructor(versionId: string) {
    super(
      'conflict',
      'SIMULATION_MISSING',
      say(
        `版本 ${versionId} 还没有推演。已有开放过的周期，请先在全部单位上推演，看过影响再送审。`,
        `Version ${versionId} was not simulated. There is a cycle with facts: simulate it on everybody, see what it does, then submit it.`,
      ),
      { versionId },
    );
  }
}

export class SimulationTooOld extends DomainError {
  constructor(versionId: string, ageDays: number, maxAgeDays: number) {
    super(
      'conflict',
      'SIMULATION_TOO_OLD',
      say(
        `这个版本的推演是 ${ageDays} 天前的数据，超过 ${maxAgeDays} 天不能批准。请退回，由部门重新推演后再送审。`,
        `This version was simulated on facts of ${ageDays} days ago; after ${maxAgeDays} days it cannot be approved. Return it to be simulated and submitted again.`,
      ),
      { versionId, ageDays, maxAgeDays },
    );
  }
}

export class VersionsOfOtherKinds extends DomainError {
  constructor(before: { readonly kind: string; readonly label: string }, after: { readonly kind: string; readonly label: string }) {
    super(
      'invalid',
      'VERSIONS_OF_OTHER_KINDS',
      say(
        `${before.label} 版（${before.kind}）和 ${after.label} 版（${after.kind}）不是同一种文件，不能比较。请选同一种文件的两个版本。`,
        `Versions ${before.label} (${before.kind}) and ${after.label} (${after.kind}) are documents of other kinds and cannot be compared. Choose two of one kind.`,
      ),
      { before: before.label, after: after.label },
    );
  }
}

export class ConfigVersionChanged extends DomainError {
  constructor(versionId: string, given: number, found: number) {
    super(
      'conflict',
      'CONFIG_VERSION_CHANGED',
      say(
        `版本 ${versionId} 已被他人改动：您看到的是第 ${given} 次改动后的样子，现在是第 ${found} 次。请刷新后再操作。`,
        `Version ${versionId} was changed in the meantime: you saw change ${given}, now it is at ${found}. Load it again before you go on.`,
      ),
      { versionId, given, found },
    );
  }
}

export class ConfigVersionNotReady extends DomainError {
  constructor(versionId: string, state: string, wanted: readonly string[]) {
    super(
      'conflict',
      'CONFIG_VERSION_NOT_READY',
      say(
        `版本 ${versionId} 当前状态为 ${state}，此操作要求状态为 ${wanted.join(' 或 ')}。请先完成前面的步骤。`,
        `Version ${versionId} is ${state}; this step needs ${wanted.join(' or ')}. Finish the steps before it first.`,
      ),
      { versionId, state, wanted },
    );
  }
}

export class ApproverIsAuthor extends DomainError {
  constructor(versionId: string) {
    super(
      'forbidden',
      'APPROVER_IS_AUTHOR',
      say(
        `版本 ${versionId} 由您起草或改过，须由另一人审批。`,
        `You wrote version ${versionId} or changed it; somebody else has to decide on it.`,
      ),
      { versionId },
    );
  }
}

const alteredParts = {
  content: say('内容', 'content'),
  checkReport: say('检查报告', 'check report'),
  simulationReport: say('推演报告', 'simulation report'),
};
type AlteredPart = keyof typeof alteredParts;

/** What is stored is not what its hash says: it was changed past the commands. */
export class ConfigContentAltered extends DomainError {
  constructor(versionId: string, part: AlteredPart) {
    const { zh, en } = alteredParts[part];
    super(
      'conflict',
      'CONFIG_CONTENT_ALTERED',
      say(
        `版本 ${versionId} 存储的${zh}与签批的摘要不符，可能被绕过系统改动，不能继续。请退回并新建版本，同时通知审计管理员。`,
        `The stored ${en} of version ${versionId} does not match its signed hash: it was altered outside the system. Make a new version and tell the audit administrator.`,
      ),
      { versionId, part },
    );
  }
}

export class ApprovedContentDiffers extends DomainError {
  constructor(versionId: string) {
    super(
      'conflict',
      'APPROVED_CONTENT_DIFFERS',
      say(
        `您签批的内容摘要与版本 ${versionId} 的当前内容不一致。请重新打开该版本，核对后再签批。`,
        `The content hash you sign is not that of version ${versionId} as it stands. Open the version again and sign what you have read.`,
      ),
      { versionId },
    );
  }
}

export class ReturnReasonMissing extends DomainError {
  constructor() {
    super('invalid', 'RETURN_REASON_MISSING', say('须写明理由，2 到 2000 字。', 'Give a reason, of 2 to 2,000 characters.'), {
      path: ['input', 'reason'],
    });
  }
}
