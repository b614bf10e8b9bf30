import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';

export class CommandNotAllowed extends DomainError {
  constructor(command: string, role: string, allowed: readonly string[]) {
    super(
      'forbidden',
      'COMMAND_NOT_ALLOWED',
      say(
        `当前身份 ${role} 不能执行 ${command}；可以执行的身份：${allowed.join('、')}。请切换身份，或请有权的人办理。`,
        `The role ${role} may not run ${command}; it is open to ${allowed.join(', ')}. Switch to such a grant, or ask somebody who holds one.`,
      ),
      { command, role, allowed },
    );
  }
}

/** The console asks for the password, posts it to `/session/step-up` and gives the command again. */
export class StepUpRequired extends DomainError {
  constructor(command: string) {
    super(
      'forbidden',
      'STEP_UP_REQUIRED',
      say(
        `执行 ${command} 前请再次输入密码，五分钟内有效。此操作只能在登录的浏览器中进行，访问令牌不能执行。`,
        `Give your password again before ${command}; it counts for five minutes. This is done in a signed-in browser only, never by an access token.`,
      ),
      { command },
    );
  }
}

export class IdempotencyKeyReused extends DomainError {
  constructor(command: string, key: string) {
    super(
      'conflict',
      'IDEMPOTENCY_KEY_REUSED',
      say(
        `幂等键 ${key} 已用于另一次内容不同的 ${command}。新的操作请换一个新键。`,
        `The idempotency key ${key} was used for a ${command} with other input. Use a new key for a new command.`,
      ),
      { command, key },
    );
  }
}

export class IdempotencyKeyInvalid extends DomainError {
  constructor() {
    super(
      'invalid',
      'IDEMPOTENCY_KEY_INVALID',
      say('幂等键应为 8 到 100 个可见字符，例如一个 UUID。', 'An idempotency key has 8 to 100 visible characters, such as a UUID.'),
      { path: ['input', 'idempotencyKey'] },
    );
  }
}
