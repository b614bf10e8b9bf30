import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class AccountNotFound extends DomainError {
  constructor(id: string) {
    super(
      'not-found',
      'ACCOUNT_NOT_FOUND',
      say(`没有找到账号 ${id}。请从账号列表中重新选择。`, `There is no account ${id}. Choose one from the list.`),
      {
        id,
      },
    );
  }
}

export class AccountCodeInvalid extends DomainError {
  constructor(code: string) {
    super(
      'invalid',
      'ACCOUNT_CODE_INVALID',
      say(
        `登录名“${code.slice(0, 60)}”不合规：应为 3 到 60 个小写字母、数字、点、连字符或下划线，以字母或数字开头。`,
        `“${code.slice(0, 60)}” cannot be signed in with: use 3 to 60 of a-z, 0-9, dot, hyphen and underscore, beginning with a letter or digit.`,
      ),
      { path: ['input', 'code'] },
    );
  }
}

export class AccountCodeTaken extends DomainError {
  constructor(code: string) {
    super(
      'conflict',
      'ACCOUNT_CODE_TAKEN',
      say(`登录名 ${code} 已被使用，请换一个。`, `The name ${code} is taken for signing in. Choose another.`),
      { path: ['input', 'code'] },
    );
  }
}

export class AccountNameInvalid extends DomainError {
  constructor(field: 'name' | 'nameEn') {
    const which = field === 'name' ? say('中文名称', 'Chinese name') : say('英文名称', 'English name');
    super('invalid', 'ACCOUNT_NAME_INVALID', say(`${which.zh}应为 1 到 60 个字。`, `The ${which.en} has 1 to 60 characters.`), {
      path: ['input', field],
    });
  }
}

export class AccountChanged extends DomainError {
  constructor(id: string, given: number, found: number) {
    super(
      'conflict',
      'ACCOUNT_CHANGED',
      say(
        `账号 ${id} 已被他人改动：您看到的是第 ${given} 次改动后的样子，现在是第 ${found} 次。请刷新后再操作。`,
        `Account ${id} was changed in the meantime: you saw change ${given}, now it is at ${found}. Load it again before you go on.`,
      ),
      { id, given, found },
    );
  }
}

export class AccountIsOwn extends DomainError {
  constructor() {
    super(
      'forbidden',
      'ACCOUNT_IS_OWN',
      say(
        '这是您自己的账号：不能锁定、解锁或重置。密码请在“我的账号”中修改；其他事项请另一位系统管理员办理。',
        'This is your own account: you cannot lock, unlock or reset it. Change your password on your own page; leave the rest to another system administrator.',
      ),
    );
  }
}

const wanted = {
  ACTIVE: say('账号已被锁定，请先解锁', 'it is locked; unlock it first'),
  DISABLED: say('账号没有被锁定，无需解锁', 'it is not locked, so there is nothing to unlock'),
  OPEN: say('账号已经被锁定', 'it is locked already'),
} as const;

export class AccountStateUnfit extends DomainError {
  constructor(id: string, state: string, want: keyof typeof wanted) {
    super('conflict', 'ACCOUNT_STATE_UNFIT', say(`账号 ${id}：${wanted[want].zh}。`, `Account ${id}: ${wanted[want].en}.`), { id, state });
  }
}

export class ReasonMissing extends DomainError {
  constructor() {
    super('invalid', 'REASON_MISSING', say('请写明理由，2 到 500 字。', 'Give a reason of 2 to 500 characters.'), {
      path: ['input', 'reason'],
    });
  }
}

export class SessionNotFound extends DomainError {
  constructor(id: string) {
    super(
      'not-found',
      'SESSION_NOT_FOUND',
      say(`没有找到会话 ${id}，或它已经结束。`, `There is no session ${id}, or it has ended already.`),
      { id },
    );
  }
}
