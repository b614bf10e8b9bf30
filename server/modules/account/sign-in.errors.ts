import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class SignInRefused extends DomainError {
  constructor() {
    super(
      'unauthenticated',
      'SIGN_IN_REFUSED',
      say(
        '账号或密码不对。请核对后再试；连续五次不对，账号锁定 15 分钟。',
        'The account or the password is wrong. Check both and try again; five failures in a row lock the account for 15 minutes.',
      ),
    );
  }
}

export class AccountLocked extends DomainError {
  constructor(until: Date) {
    const minutes = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 60_000));
    super(
      'unauthenticated',
      'ACCOUNT_LOCKED',
      say(
        `连续五次登录失败，账号已锁定，约 ${minutes} 分钟后可再试。若不是您本人所为，请告知安全管理员。`,
        `The account is locked after five failed attempts; try again in about ${minutes} minutes. If it was not you, tell the security administrator.`,
      ),
      { lockedUntil: until.toISOString() },
    );
  }
}

export class NoValidGrant extends DomainError {
  constructor() {
    super(
      'forbidden',
      'NO_VALID_GRANT',
      say('账号目前没有有效的授权，请联系安全管理员。', 'The account holds no valid grant at present; ask the security administrator.'),
    );
  }
}

/** For a grant of somebody else, an ended one, and one that does not exist alike. */
export class GrantNotHeld extends DomainError {
  constructor(grantId: string) {
    super(
      'not-found',
      'GRANT_NOT_FOUND',
      say(
        `您没有编号为 ${grantId} 的有效授权，仍使用原来的身份。请刷新后重新选择。`,
        `You hold no valid grant ${grantId}; the former one stays in use. Load the page again and choose.`,
      ),
      { grantId },
    );
  }
}

export class SignInRequired extends DomainError {
  constructor() {
    super(
      'unauthenticated',
      'UNAUTHENTICATED',
      say('请先登录，或在请求中带上有效的访问令牌。', 'Sign in first, or send a valid access token.'),
    );
  }
}

export class SessionBodyMalformed extends DomainError {
  constructor(names: readonly string[]) {
    const shape = `{${names.map((name) => `"${name}": "…"`).join(', ')}}`;
    super(
      'invalid',
      'SESSION_BODY_MALFORMED',
      say(`请求应为 JSON，各项为不空的文本：${shape}。`, `The request takes JSON, each a text that is not empty: ${shape}.`),
    );
  }
}

export class SignInMalformed extends DomainError {
  constructor() {
    super(
      'invalid',
      'SIGN_IN_MALFORMED',
      say('登录请求应为 JSON：{"account": "账号", "password": "密码"}。', 'Signing in takes JSON: {"account": "…", "password": "…"}.'),
    );
  }
}
