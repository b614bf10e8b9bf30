import { DomainError } from '../../core/domain-error.js';
import { type Bilingual, say } from '../../core/language.js';

/** Each rule that the password breaks, in one error. */
export class PasswordTooWeak extends DomainError {
  constructor(rules: readonly string[], sentences: readonly Bilingual[]) {
    super(
      'invalid',
      'PASSWORD_TOO_WEAK',
      say(
        `新密码不合规：${sentences.map(({ zh }) => zh).join('；')}。`,
        `The new password will not do: ${sentences.map(({ en }) => en).join('; ')}.`,
      ),
      { rules },
    );
  }
}

/** Of somebody who is signed in, hence no reason to sign out: not `unauthenticated`. */
export class PasswordWrong extends DomainError {
  constructor() {
    super(
      'forbidden',
      'PASSWORD_WRONG',
      say(
        '密码不对，没有任何改动。请核对后再试；连续五次不对，账号锁定 15 分钟。',
        'The password is wrong and nothing was changed. Try again; five failures in a row lock the account for 15 minutes.',
      ),
    );
  }
}

export class PasswordLocked extends DomainError {
  constructor(until: Date) {
    const minutes = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 60_000));
    super(
      'forbidden',
      'ACCOUNT_LOCKED',
      say(
        `密码连续五次不对，账号已锁定，约 ${minutes} 分钟后可再试；在此之前不能验证密码。`,
        `Five wrong passwords locked the account; try again in about ${minutes} minutes. Until then no password is taken.`,
      ),
      { lockedUntil: until.toISOString() },
    );
  }
}

export type LinkProblem = 'LINK_UNKNOWN' | 'LINK_USED' | 'LINK_VOID' | 'LINK_EXPIRED';

const problems: Readonly<Record<LinkProblem, Bilingual>> = {
  LINK_UNKNOWN: say('没有这个链接。请核对是否复制完整', 'There is no such link. Check that it was copied whole'),
  LINK_USED: say('这个链接已经用过，只能用一次', 'This link was used already; it works once'),
  LINK_VOID: say('这个链接已作废：之后又发了新链接，或账号已被锁定', 'This link is void: a newer one was made, or the account is locked'),
  LINK_EXPIRED: say('这个链接已过期', 'This link has run out'),
};

export class LinkRefused extends DomainError {
  constructor(problem: LinkProblem) {
    const { zh, en } = problems[problem];
    super('invalid', problem, say(`${zh}。需要时请系统管理员重新发一个。`, `${en}. Ask the system administrator for a new one.`));
  }
}
