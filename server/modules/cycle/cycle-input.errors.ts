import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class CycleCodeInvalid extends DomainError {
  constructor(code: string) {
    super(
      'invalid',
      'CYCLE_CODE_INVALID',
      say(`代码“${code}”不可用：应为 1 到 40 个字母、数字、- 或 _。`, `“${code}” cannot be a code: use 1 to 40 letters, digits, - and _.`),
      { path: ['input', 'code'] },
    );
  }
}

export class CycleCodeTaken extends DomainError {
  constructor(code: string) {
    super(
      'conflict',
      'CYCLE_CODE_TAKEN',
      say(`已有代码为 ${code} 的考核周期。请换一个。`, `There is a cycle ${code} already. Choose another code.`),
      {
        code,
        path: ['input', 'code'],
      },
    );
  }
}

export class CycleNameInvalid extends DomainError {
  constructor(field: string) {
    super('invalid', 'CYCLE_NAME_INVALID', say('名称应为 1 到 100 字。', 'A name has 1 to 100 characters.'), { path: ['input', field] });
  }
}

export class CycleDaysWrong extends DomainError {
  constructor(field: 'endsOn' | 'dataThrough', startsOn: string, endsOn: string) {
    const [zh, en] =
      field === 'endsOn'
        ? [`截止日 ${endsOn} 应晚于起始日 ${startsOn}。`, `The last day ${endsOn} must come after the first one, ${startsOn}.`]
        : [`数据截至日应在 ${startsOn} 至 ${endsOn} 之间。`, `Data is due through a day from ${startsOn} to ${endsOn}.`];
    super('invalid', 'CYCLE_DAYS_WRONG', say(zh, en), { path: ['input', field], startsOn, endsOn });
  }
}

type Pin = 'rubric' | 'grading_policy';
const pins = {
  rubric: say('考核指标体系', 'rubric'),
  grading_policy: say('等次评定办法', 'grading policy'),
} as const satisfies Record<Pin, unknown>;

export class PinNotFound extends DomainError {
  constructor(pin: Pin, id: string) {
    const { zh, en } = pins[pin];
    super(
      'not-found',
      'PINNED_VERSION_NOT_FOUND',
      say(`没有编号为 ${id} 的${zh}。请重新选择。`, `There is no ${en} ${id}. Choose another.`),
      {
        id,
      },
    );
  }
}

export class PinNotInForce extends DomainError {
  constructor(pin: Pin, label: string, state: string) {
    const { zh, en } = pins[pin];
    super(
      'conflict',
      'PINNED_VERSION_NOT_IN_FORCE',
      say(
        `${zh} ${label} 的状态是 ${state}，不是现行版本。请选择现行版本后再操作。`,
        `The ${en} ${label} is ${state}, not in force. Choose the version that is in force.`,
      ),
      { label, state },
    );
  }
}

export class CycleFieldFixed extends DomainError {
  constructor(fields: readonly string[], state: string) {
    super(
      'conflict',
      'CYCLE_FIELD_FIXED',
      say(
        `周期开启后只能修改数据截至日（dataThrough），不能再改 ${fields.join('、')}（当前状态 ${state}）。评分期限请用“延长评分期限”。`,
        `Once a cycle is open only dataThrough changes; ${fields.join(', ')} cannot (it is ${state}). For the last day of marks, extend the marks.`,
      ),
      { fields, state },
    );
  }
}
