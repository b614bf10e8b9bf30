import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';
import { roles } from '../../core/role.js';

export class GrantRoleUnknown extends DomainError {
  constructor(role: string) {
    super(
      'invalid',
      'GRANT_ROLE_UNKNOWN',
      say(
        `没有 ${role.slice(0, 40)} 这种身份；可选：${roles.join('、')}。`,
        `There is no role ${role.slice(0, 40)}; choose one of ${roles.join(', ')}.`,
      ),
      { path: ['input', 'role'] },
    );
  }
}

export class GrantScopeUnfit extends DomainError {
  constructor(role: string, needsAgency: boolean) {
    super(
      'invalid',
      'GRANT_SCOPE_UNFIT',
      needsAgency
        ? say(`身份 ${role} 须指定所代表的机关单位。`, `A grant of ${role} acts for an agency: name it.`)
        : say(`身份 ${role} 不代表某个机关单位，请去掉单位。`, `A grant of ${role} acts for no agency: leave it out.`),
      { path: ['input', 'agencyId'] },
    );
  }
}

export class GrantAgencyNotFound extends DomainError {
  constructor(id: string) {
    super(
      'not-found',
      'AGENCY_NOT_FOUND',
      say(`没有找到机关单位 ${id}。请从列表中重新选择。`, `There is no agency ${id}. Choose one from the list.`),
      {
        path: ['input', 'agencyId'],
        id,
      },
    );
  }
}

export class GrantDaysInvalid extends DomainError {
  constructor(validFrom: string, validTo: string, today: string) {
    const isPast = validTo <= today;
    super(
      'invalid',
      'GRANT_DAYS_INVALID',
      isPast
        ? say(
            `截止日 ${validTo} 已过（今天是 ${today}），授权不会生效。`,
            `It would end on ${validTo}, and today is ${today}: such a grant never holds.`,
          )
        : say(`截止日 ${validTo} 须晚于起始日 ${validFrom}。`, `It would end on ${validTo}, not after it begins on ${validFrom}.`),
      { path: ['input', 'validTo'] },
    );
  }
}

export class GrantRequestNotFound extends DomainError {
  constructor(id: string) {
    super(
      'not-found',
      'GRANT_REQUEST_NOT_FOUND',
      say(`没有找到授权申请 ${id}。请从列表中重新选择。`, `There is no request ${id}. Choose one from the list.`),
      { id },
    );
  }
}

export class GrantRequestDecided extends DomainError {
  constructor(id: string, state: string) {
    super(
      'conflict',
      'GRANT_REQUEST_DECIDED',
      say(`授权申请 ${id} 已经办结（${state}），不能再次办理。`, `Request ${id} was decided already: it is ${state}.`),
      { id, state },
    );
  }
}

export class GrantRequestChanged extends DomainError {
  constructor(id: string, given: number, found: number) {
    super(
      'conflict',
      'GRANT_REQUEST_CHANGED',
      say(
        `授权申请 ${id} 已有变化（您看到第 ${given} 版，现在是第 ${found} 版）。请刷新后再办理。`,
        `Request ${id} changed in the meantime: you saw version ${given}, it is at ${found}. Load it again.`,
      ),
      { id, given, found },
    );
  }
}

export class GrantDecidedByOne extends DomainError {
  constructor(isConcerned: boolean) {
    super(
      'forbidden',
      isConcerned ? 'GRANT_TO_ONESELF' : 'GRANT_DECIDED_BY_REQUESTER',
      isConcerned
        ? say(
            '不能办理给自己的授权，须由另一位安全管理员办理。',
            'Nobody decides on a grant for itself; another security administrator has to.',
          )
        : say(
            '不能办理自己提出的申请，须由另一位安全管理员办理。',
            'You asked for this yourself; another security administrator has to decide on it.',
          ),
    );
  }
}

export class GrantExcluded extends DomainError {
  constructor(role: string) {
    super(
      'conflict',
      'GRANT_EXCLUDED',
      say(
        `该账号在这段时间已有与 ${role} 互斥的身份：系统、安全、审计三类管理员两两互斥，也不得兼任业务身份。请先终止原有授权，或换一个账号。`,
        `In that time the account holds a role that ${role} excludes: the system, security and audit administrators exclude one another and every business role. End the other grant first, or use another account.`,
      ),
      { role },
    );
  }
}

export class GrantHeldAlready extends DomainError {
  constructor(role: string) {
    super(
      'conflict',
      'GRANT_HELD_ALREADY',
      say(`该账号在这段时间已有同样的授权（${role}），无需再授。`, `In that time the account already holds the same grant (${role}).`),
      { role },
    );
  }
}

export class GrantNotFound extends DomainError {
  constructor(id: string) {
    super(
      'not-found',
      'GRANT_NOT_FOUND',
      say(`没有找到有效的授权 ${id}，或它已终止。`, `There is no grant ${id}, or it has ended already.`),
      { id },
    );
  }
}

export class GrantIsOwn extends DomainError {
  constructor() {
    super(
      'forbidden',
      'GRANT_IS_OWN',
      say('不能终止自己的授权，须由另一位安全管理员办理。', 'Nobody ends a grant of its own; another security administrator has to.'),
    );
  }
}
