import type { TenantTransaction } from '../server/database/tenant-transaction.js';
import { Account } from '../server/modules/account/account.model.js';
import { Grant } from '../server/modules/account/grant.model.js';
import { hashPassword } from '../server/modules/account/password.js';
import { bulkInsert } from './bulk-insert.js';
import { labels } from './organization.js';
import type { SeedScope } from './seed-scope.js';

/** Undefined: the account exists, and nobody can sign in with it. */
export type Passwords = (accountCode: string) => string | undefined;

const separations: Readonly<Record<string, number>> = { SYSTEM: 1, SECURITY: 2, AUDIT: 3 };

/** Hashes by account code. A hash takes a while on purpose, so one is made for each distinct password. */
export async function hashPasswords({ seed }: SeedScope, passwords: Passwords): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, Promise<string>>();
  const found = await Promise.all(
    seed.accounts.map(async ({ code }): Promise<[string, string] | null> => {
      const password = passwords(code);
      if (password === undefined) return null;
      const hash = hashes.get(password) ?? hashPassword(password);
      hashes.set(password, hash);
      return [code, await hash];
    }),
  );
  return new Map(found.filter((entry) => entry !== null));
}

export async function insertAccounts(transaction: TenantTransaction, scope: SeedScope, hashes: ReadonlyMap<string, string>): Promise<void> {
  const { ids, seed, calendar } = scope;
  await bulkInsert(
    transaction,
    Account,
    seed.accounts.map((account) => ({
      id: ids.to('account', account.code),
      ...labels(account),
      state: 'ACTIVE',
      failedSignIns: 0,
      activatedAt: hashes.has(account.code) ? new Date() : null,
      changedAt: new Date(),
      version: 1,
      passwordHash: hashes.get(account.code) ?? null,
    })),
  );
  await bulkInsert(
    transaction,
    Grant,
    seed.accounts.map(({ code, role, agency }) => ({
      id: ids.to('grant', code),
      accountId: ids.to('account', code),
      agencyId: agency === undefined ? null : ids.to('agency', agency),
      role,
      // from before what the accounts are shown to have done
      validFrom: `${calendar.thisYear - 1}-01-01`,
      validTo: null,
      separation: separations[role] ?? 0,
    })),
  );
  await transaction.query(
    'insert into auth.sign_in_name (name, jurisdiction_id, account_id) select name, $2, id from unnest($1::text[], $3::uuid[]) as entry (name, id)',
    [seed.accounts.map(({ code }) => code), scope.tenancy.jurisdictionId, seed.accounts.map(({ code }) => ids.to('account', code))],
  );
}
