import { IsNull, MoreThan, Not } from 'typeorm';
import type { RequestContext } from '../../core/request-context.js';
import type { CommandScope, Commands } from '../audit/commands.js';
import { SessionNotFound } from './account.errors.js';
import { hashPassword } from './password.js';
import type { PasswordGate } from './password-gate.js';
import { checkPassword } from './password-policy.js';
import { Session } from './session.model.js';

/** What everybody does to the account they are signed in with. */
export class OwnAccountService {
  constructor(
    private readonly commands: Commands,
    private readonly passwords: PasswordGate,
  ) {}

  /** Neither password goes into the audit trail. */
  changePassword(context: RequestContext, { current, next }: { current: string; next: string }): Promise<{ endedSessions: number }> {
    return this.commands.run(context, { name: 'changePassword', input: {} }, async (scope) => {
      const { transaction, note } = scope;
      const { accountId, accountCode } = context.actor;
      note({ subjectType: 'Account', subjectId: accountId });
      await this.passwords.check(context.actor, current);
      checkPassword(next, accountCode, current);
      await transaction.query('select auth.set_own_password($1)', [await hashPassword(next)]);
      const endedSessions = await endOthers(scope);
      note({ subjectType: 'Account', subjectId: accountId, after: { endedSessions } });
      return { endedSessions };
    });
  }

  endSession(context: RequestContext, id: string): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'endSession', input: { id } }, async ({ transaction, now, note }) => {
      note({ subjectType: 'Session', subjectId: id });
      const affected = await transaction.update(Session, { id, accountId: context.actor.accountId, endedAt: IsNull() }, { endedAt: now });
      if (affected !== 1) throw new SessionNotFound(id);
      return { id };
    });
  }

  endOtherSessions(context: RequestContext): Promise<{ endedSessions: number }> {
    return this.commands.run(context, { name: 'endOtherSessions', input: {} }, async (scope) => {
      const endedSessions = await endOthers(scope);
      scope.note({ subjectType: 'Account', subjectId: context.actor.accountId, after: { endedSessions } });
      return { endedSessions };
    });
  }
}

/** All sessions of the account but the one that asks; where a token asks, all. */
function endOthers({ transaction, context, now }: CommandScope): Promise<number> {
  const { accountId, sessionId } = context.actor;
  const others = sessionId === undefined ? {} : { id: Not(sessionId) };
  return transaction.update(Session, { accountId, endedAt: IsNull(), expiresAt: MoreThan(now), ...others }, { endedAt: now });
}
