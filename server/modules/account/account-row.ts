import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { AccountChanged, AccountNotFound } from './account.errors.js';
import { Account } from './account.model.js';

export interface AccountRow {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly isActivated: boolean;
  readonly isLockedByFailures: boolean;
}

const statement = `select id, code, state, version, activated_at is not null as "isActivated",
  coalesce(locked_until > now(), false) as "isLockedByFailures" from account where id = $1`;

/** Throws AccountNotFound, alike for an id of another jurisdiction, which row security hides. */
export async function readAccount(transaction: TenantTransaction, id: string): Promise<AccountRow> {
  const rows = isIdentifier(id) ? await transaction.query<AccountRow>(statement, [id]) : [];
  if (!rows[0]) throw new AccountNotFound(id);
  return rows[0];
}

/** All that the department may read of it, too. */
export async function readAccountCode(transaction: TenantTransaction, id: string): Promise<string> {
  const rows = isIdentifier(id) ? await transaction.query<{ code: string }>('select code from account where id = $1', [id]) : [];
  if (!rows[0]) throw new AccountNotFound(id);
  return rows[0].code;
}

/** Changes what was read, and nothing newer. */
export async function changeAccount(
  transaction: TenantTransaction,
  { id, version }: AccountRow,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const affected = await transaction.update(Account, { id, version }, { ...change, version: version + 1 });
  if (affected !== 1) throw new AccountChanged(id, version, version + 1);
}
