import type { DataSource } from 'typeorm';
import { newIdentifier } from '../core/identifier.js';
import { type Role, workerRole } from '../core/role.js';
import { inTransaction, type TenantTransaction } from '../database/tenant-transaction.js';
import { Account } from '../modules/account/account.model.js';
import { isAccountCode } from '../modules/account/account-code.js';
import { type MadeLink, makeLink } from '../modules/account/account-link.js';
import { Grant } from '../modules/account/grant.model.js';
import { AuditEntry } from '../modules/audit/audit-entry.model.js';
import { separationOf } from '../modules/grant/grant-wish.js';
import { Jurisdiction } from '../modules/jurisdiction/jurisdiction.model.js';
import { AlreadyBootstrapped, BootstrapNameInvalid } from './bootstrap.errors.js';

export interface BootstrapInput {
  readonly jurisdiction: { readonly code: string; readonly name: string; readonly nameEn: string };
  /** names for signing in; `system`, `security` and `audit` by default */
  readonly accounts?: Partial<Record<'system' | 'security' | 'audit', string>>;
}

export interface BootstrappedAccount extends MadeLink {
  readonly role: Role;
  readonly code: string;
}

const lock = 8241;

const administrators = [
  { role: 'SYSTEM', key: 'system', name: '系统管理员', nameEn: 'System administrator' },
  { role: 'SECURITY', key: 'security', name: '安全管理员', nameEn: 'Security administrator' },
  { role: 'AUDIT', key: 'audit', name: '审计管理员', nameEn: 'Audit administrator' },
] as const;

/**
 * Sets an empty, migrated database up: the jurisdiction and the three administrators, each with a link that sets its password
 * once. Throws AlreadyBootstrapped where any account exists; of two at once the second one does. The links are told this once.
 * @param source of the login role
 */
export async function bootstrap(source: DataSource, input: BootstrapInput): Promise<readonly BootstrappedAccount[]> {
  const accounts = administrators.map((each) => ({ ...each, code: input.accounts?.[each.key] ?? each.key }));
  checkNames(
    input,
    accounts.map(({ code }) => code),
  );
  const jurisdictionId = newIdentifier();
  return inTransaction(source, { role: workerRole, jurisdictionId }, async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1)', [lock]);
    await expectNoAccounts(transaction);
    await transaction.insert(Jurisdiction, { id: jurisdictionId, ...input.jurisdiction, anchorOn: null });
    const made: BootstrappedAccount[] = [];
    for (const account of accounts) made.push(await makeAdministrator(transaction, account));
    await note(transaction, { jurisdiction: input.jurisdiction.code, accounts: made.map(({ code, role }) => ({ code, role })) });
    return made;
  });
}

function checkNames({ jurisdiction }: BootstrapInput, codes: readonly string[]): void {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(jurisdiction.code)) throw new BootstrapNameInvalid('jurisdiction', jurisdiction.code);
  for (const key of ['name', 'nameEn'] as const)
    if (jurisdiction[key].trim().length === 0 || jurisdiction[key].length > 60) throw new BootstrapNameInvalid(key, jurisdiction[key]);
  const unfit = codes.find((code, at) => !isAccountCode(code) || codes.indexOf(code) !== at);
  if (unfit !== undefined) throw new BootstrapNameInvalid('account', unfit);
}

/** Of every jurisdiction: names for signing in are the one list that knows them all. */
async function expectNoAccounts(transaction: TenantTransaction): Promise<void> {
  const [found] = await transaction.query<{ count: number }>('select count(*)::int as count from auth.sign_in_name');
  if (found?.count !== 0) throw new AlreadyBootstrapped(found?.count ?? 0);
}

type Administrator = (typeof administrators)[number] & { readonly code: string };

async function makeAdministrator(
  transaction: TenantTransaction,
  { role, code, name, nameEn }: Administrator,
): Promise<BootstrappedAccount> {
  const now = new Date();
  const [id, grantId] = [newIdentifier(), newIdentifier()];
  const { jurisdictionId } = transaction.tenancy;
  await transaction.insert(Account, { id, code, name, nameEn, state: 'INVITED', failedSignIns: 0, changedAt: now, version: 1 });
  await transaction.query('insert into auth.sign_in_name (name, jurisdiction_id, account_id) values ($1, $2, $3)', [
    code,
    jurisdictionId,
    id,
  ]);
  // the day as the database counts it, by which grants are judged
  const [today] = await transaction.query<{ day: string }>('select current_date::text as day');
  const grant = { id: grantId, accountId: id, role, agencyId: null, validFrom: today?.day, validTo: null };
  await transaction.insert(Grant, { ...grant, separation: separationOf(role), givenAt: now });
  return { role, code, ...(await makeLink(transaction, id, 'INVITATION', now)) };
}

const note = (transaction: TenantTransaction, after: Readonly<Record<string, unknown>>): Promise<void> =>
  transaction.insert(AuditEntry, {
    id: newIdentifier(),
    accountCode: 'bootstrap',
    role: transaction.tenancy.role,
    action: 'bootstrap',
    outcome: 'COMMITTED',
    subjectType: 'Jurisdiction',
    subjectId: transaction.tenancy.jurisdictionId,
    after,
    requestId: newIdentifier(),
    occurredAt: new Date(),
  });
