import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';

export class AlreadyBootstrapped extends DomainError {
  constructor(accounts: number) {
    super(
      'conflict',
      'ALREADY_BOOTSTRAPPED',
      say(
        `数据库里已有 ${accounts} 个账号，不能再次初始化，没有任何改动。请由系统管理员登录后邀请其他人；忘记密码时由另一位系统管理员重置。`,
        `${accounts} accounts already exist: the database is not set up a second time, and nothing was changed. Let the system administrator sign in and invite others.`,
      ),
      { accounts },
    );
  }
}

export class BootstrapNameInvalid extends DomainError {
  constructor(what: 'jurisdiction' | 'name' | 'nameEn' | 'account', given: string) {
    const part = {
      jurisdiction: say(
        '辖区代码应为 2 到 40 个小写字母、数字或连字符，以字母开头',
        'the code of a jurisdiction has 2 to 40 of a-z, 0-9 and hyphen, beginning with a letter',
      ),
      name: say('辖区中文名称应为 1 到 60 个字', 'the Chinese name of a jurisdiction has 1 to 60 characters'),
      nameEn: say('辖区英文名称应为 1 到 60 个字', 'the English name of a jurisdiction has 1 to 60 characters'),
      account: say(
        '登录名应为 3 到 60 个小写字母、数字、点、连字符或下划线，三个互不相同',
        'names for signing in have 3 to 60 of a-z, 0-9, dot, hyphen and underscore, and all three differ',
      ),
    }[what];
    super('invalid', 'BOOTSTRAP_NAME_INVALID', say(`“${given}”不合规：${part.zh}。`, `“${given}” will not do: ${part.en}.`), { what });
  }
}
