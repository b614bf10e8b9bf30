import type { DataSource } from 'typeorm';
import { AccessTable } from '../server/access/access-table.js';
import type { RequestContext } from '../server/core/request-context.js';
import { moduleAccess } from '../server/modules/access.js';
import { AccountService } from '../server/modules/account/account.service.js';
import { Commands } from '../server/modules/audit/commands.js';
import { GrantService } from '../server/modules/grant/grant.service.js';
import { type Invitation, type Request, readAdministration } from './administration-data.js';
import { contextOf } from './configuration.js';
import { anchorOf, jurisdictionIdOf } from './load.js';
import { dayAt, instantOn } from './seed-calendar.js';
import { readJurisdiction, seededJurisdictions } from './seed-files.js';
import { asWorker, type SeedScope, seedScope } from './seed-scope.js';

/** What the administrators of the demonstration have done and have to do. Where a jurisdiction has requests already, it is left as it is. */
export async function administerDemonstration(source: DataSource): Promise<void> {
  const { invitations, requests } = await readAdministration();
  for (const folder of await seededJurisdictions()) {
    const scope = await scopeOf(source, folder);
    if (!scope || (await hasRequests(scope))) continue;
    for (const each of invitations.filter(({ jurisdiction }) => jurisdiction === folder)) await invite(scope, each);
    for (const each of requests.filter(({ jurisdiction }) => jurisdiction === folder)) await ask(scope, each);
  }
}

/** The loaded data of a jurisdiction, or undefined where it is not loaded. */
export async function scopeOf(source: DataSource, folder: string): Promise<SeedScope | undefined> {
  const anchorOn = await anchorOf(source, jurisdictionIdOf(folder));
  return anchorOn === null ? undefined : seedScope({ source, ...(await readJurisdiction(folder, anchorOn)) });
}

const hasRequests = (scope: SeedScope): Promise<boolean> =>
  asWorker(scope, async (transaction) => (await transaction.query('select 1 from grant_request limit 1')).length > 0);

const accountOf = (scope: SeedScope, code: string): Promise<string | undefined> =>
  asWorker(scope, async (transaction) => {
    const [row] = await transaction.query<{ id: string }>('select id from account where code = $1', [code]);
    return row?.id;
  });

const on = (scope: SeedScope, offset: number): Commands =>
  new Commands(scope.source, new AccessTable(moduleAccess), { now: () => instantOn(dayAt(scope.calendar, offset)) });

/** Its link is told to nobody: the system administrator makes another by resetting the password. */
async function invite(scope: SeedScope, { by, day: offset, code, name }: Invitation): Promise<void> {
  if (await accountOf(scope, code)) return;
  await new AccountService(on(scope, offset)).invite(contextOf(scope, by), { code, name: name.zh, nameEn: name.en });
}

async function ask(
  scope: SeedScope,
  { by, day: offset, account, role, agency, fromDay, toDay, reason, denied, given, refused }: Request,
): Promise<void> {
  const as = (code: string): RequestContext => contextOf(scope, code);
  const { id } = await new GrantService(on(scope, offset)).request(as(by), {
    accountId: (await accountOf(scope, account)) ?? '',
    role,
    ...(agency !== undefined && { agencyId: scope.ids.to('agency', agency) }),
    validFrom: dayAt(scope.calendar, fromDay),
    ...(toDay !== undefined && { validTo: dayAt(scope.calendar, toDay) }),
    reason,
  });
  const reference = { requestId: id, version: 1 };
  if (denied) await expectDenied(denied.code, () => new GrantService(on(scope, denied.day)).give(as(denied.by), reference));
  if (given) await new GrantService(on(scope, given.day)).give(as(given.by), reference);
  if (refused) await new GrantService(on(scope, refused.day)).refuse(as(refused.by), { ...reference, reason: refused.reason });
}

/** An attempt that the server refuses with this code; anything else is a fault of the data. */
async function expectDenied(code: string, attempt: () => Promise<unknown>): Promise<void> {
  const refusal = await attempt().then(
    () => undefined,
    (error: unknown) => error,
  );
  if ((refusal as { code?: string } | undefined)?.code !== code)
    throw refusal ?? new Error(`the demonstration expects ${code} and nothing was denied`);
}
