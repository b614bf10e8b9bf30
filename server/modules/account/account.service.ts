import { newIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import type { CommandScope, Commands } from '../audit/commands.js';
import {
  AccountChanged,
  AccountCodeInvalid,
  AccountCodeTaken,
  AccountIsOwn,
  AccountNameInvalid,
  AccountStateUnfit,
} from './account.errors.js';
import { Account } from './account.model.js';
import { isAccountCode } from './account-code.js';
import { endLinks, type MadeLink, makeLink } from './account-link.js';
import { type AccountRow, changeAccount, readAccount } from './account-row.js';
import { checkedReason } from './reason.js';

interface Invitation {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

type WithLink = { readonly id: string; readonly link: MadeLink };

/** What the system administrator does to accounts. It gives no rights: see grants. */
export class AccountService {
  constructor(private readonly commands: Commands) {}

  invite(context: RequestContext, { code, name, nameEn }: Invitation): Promise<WithLink> {
    return this.commands.run(context, { name: 'inviteAccount', input: { code, name, nameEn } }, async ({ transaction, now, note }) => {
      if (!isAccountCode(code)) throw new AccountCodeInvalid(code);
      for (const [field, text] of Object.entries({ name, nameEn }) as ['name' | 'nameEn', string][])
        if (text.trim().length === 0 || text.length > 60) throw new AccountNameInvalid(field);
      const id = newIdentifier();
      note({ subjectType: 'Account', subjectId: id });
      const [claimed] = await transaction.query<{ isFree: boolean }>('select auth.claim_name($1, $2) as "isFree"', [code, id]);
      if (!claimed?.isFree) throw new AccountCodeTaken(code);
      await transaction.insert(Account, {
        id,
        code,
        name: name.trim(),
        nameEn: nameEn.trim(),
        state: 'INVITED',
        failedSignIns: 0,
        changedAt: now,
        version: 1,
      });
      const link = await makeLink(transaction, id, 'INVITATION', now);
      note({ subjectType: 'Account', subjectId: id, after: { code, name, nameEn, state: 'INVITED' } });
      return { id, link };
    });
  }

  resetPassword(context: RequestContext, { id, version }: { id: string; version?: number }): Promise<WithLink> {
    return this.commands.run(context, { name: 'resetPassword', input: { id } }, async (scope) => {
      const { transaction, now, note } = scope;
      const account = await readOther(scope, id);
      if (version !== undefined && version !== null && version !== account.version) throw new AccountChanged(id, version, account.version);
      if (account.state === 'DISABLED') throw new AccountStateUnfit(id, account.state, 'ACTIVE');
      await changeAccount(transaction, account, { failedSignIns: 0, lockedUntil: null, changedAt: now });
      await transaction.query('select auth.void_password($1)', [id]);
      const endedSessions = await endAccess(scope, id);
      await endLinks(transaction, id, now);
      const link = await makeLink(transaction, id, account.isActivated ? 'RESET' : 'INVITATION', now);
      note({
        subjectType: 'Account',
        subjectId: id,
        after: { code: account.code, endedSessions, linkUntil: link.expiresAt.toISOString() },
      });
      return { id, link };
    });
  }

  lock(context: RequestContext, { id, reason }: { id: string; reason: string }): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'lockAccount', input: { id, reason } }, async (scope) => {
      const { transaction, now, note } = scope;
      const account = await readOther(scope, id);
      const stateReason = checkedReason(reason);
      if (account.state === 'DISABLED') throw new AccountStateUnfit(id, account.state, 'OPEN');
      await changeAccount(transaction, account, { state: 'DISABLED', stateReason, changedAt: now });
      const endedSessions = await endAccess(scope, id);
      await endLinks(transaction, id, now);
      const after = { state: 'DISABLED', endedSessions };
      note({ subjectType: 'Account', subjectId: id, before: { state: account.state }, after, reason: stateReason });
      return { id };
    });
  }

  unlock(context: RequestContext, { id, reason: given }: { id: string; reason: string }): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'unlockAccount', input: { id, reason: given } }, async (scope) => {
      const { transaction, now, note } = scope;
      const account = await readOther(scope, id);
      const reason = checkedReason(given);
      if (account.state !== 'DISABLED' && !account.isLockedByFailures) throw new AccountStateUnfit(id, account.state, 'DISABLED');
      const state = account.isActivated ? 'ACTIVE' : 'INVITED';
      await changeAccount(transaction, account, { state, stateReason: null, failedSignIns: 0, lockedUntil: null, changedAt: now });
      const before = { state: account.state, isLockedByFailures: account.isLockedByFailures };
      note({ subjectType: 'Account', subjectId: id, before, after: { state }, reason });
      return { id };
    });
  }
}

/** An account of somebody else. */
async function readOther({ transaction, context, note }: CommandScope, id: string): Promise<AccountRow> {
  note({ subjectType: 'Account', subjectId: id });
  const account = await readAccount(transaction, id);
  if (id === context.actor.accountId) throw new AccountIsOwn();
  return account;
}

/** @returns how many sessions were open */
async function endAccess({ transaction }: CommandScope, id: string): Promise<number> {
  const [row] = await transaction.query<{ ended: number }>('select auth.end_access($1) as ended', [id]);
  return row?.ended ?? 0;
}
