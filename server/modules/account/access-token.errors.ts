import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class TokenNameInvalid extends DomainError {
  constructor() {
    super(
      'invalid',
      'TOKEN_NAME_INVALID',
      say(
        '令牌名称应为 1 到 60 个字，写明用途，例如“季度报表”。',
        'A token is named in 1 to 60 characters that say what it is for, such as “quarterly report”.',
      ),
      { path: ['input', 'name'] },
    );
  }
}

export class TokenMadeByToken extends DomainError {
  constructor() {
    super(
      'forbidden',
      'TOKEN_MADE_BY_TOKEN',
      say('令牌不能用来创建令牌。请在网页登录后创建。', 'A token makes no tokens. Sign in at the console and make it there.'),
    );
  }
}

export class TokenDaysInvalid extends DomainError {
  constructor(days: number, most: number) {
    super(
      'invalid',
      'TOKEN_DAYS_INVALID',
      say(`有效天数是 ${days}，应在 1 到 ${most} 之间。`, `A token holds for 1 to ${most} days, not ${days}.`),
      { path: ['input', 'days'], allowed: most },
    );
  }
}

export class TokenNotFound extends DomainError {
  constructor(id: string) {
    super(
      'not-found',
      'TOKEN_NOT_FOUND',
      say(`没有找到令牌 ${id}，或它已被撤销。`, `There is no token ${id}, or it was revoked already.`),
      { id },
    );
  }
}
