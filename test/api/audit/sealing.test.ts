import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { systemClock } from '../../../server/core/clock.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import { workerRole } from '../../../server/core/role.js';
import { inTransaction, type TenantTransaction } from '../../../server/database/tenant-transaction.js';
import { AuditEntry } from '../../../server/modules/audit/audit-entry.model.js';
import { sealEntries } from '../../../server/modules/audit/seal-entries.js';
import { Sealer } from '../../../server/modules/audit/sealer.js';
import { openOwnerSource } from '../../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { buildWorld, type World } from '../../support/world.js';

let database: TestDatabase;
let world: World;
let owner: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await buildWorld(database);
  owner = await openOwnerSource(database.ownerUrl);
});
afterAll(async () => {
  await owner?.destroy();
  await world?.close();
  await database?.drop();
});

const home = (): string => world.first.jurisdictionId;
const enter = (transaction: TenantTransaction, id: string): Promise<void> =>
  transaction.insert(AuditEntry, {
    id,
    ...{ accountCode: 'test', role: 'WORKER', action: 'trySealing', outcome: 'COMMITTED', requestId: id, occurredAt: new Date() },
  });
const asWorker = <Result>(work: (transaction: TenantTransaction) => Promise<Result>, jurisdictionId = home()): Promise<Result> =>
  inTransaction(world.source, { role: workerRole, jurisdictionId }, work);
const numberOf = async (id: string): Promise<number | undefined> =>
  ((await owner.query('select number from audit_seal where entry_id = $1', [id])) as { number: number }[])[0]?.number;
const unsealed = async (): Promise<number> =>
  ((await owner.query('select count(*)::int as n from auth.unsealed_entry')) as [{ n: number }])[0].n;

test('every entry of the world has one seal, numbers run from 1 without gaps in each jurisdiction, and each follows the one before', async () => {
  const rows = (await owner.query(
    `select s.jurisdiction_id, count(*)::int as n, max(number) as last, count(*) filter (where previous_hash =
       coalesce((select p.hash from audit_seal p where p.jurisdiction_id = s.jurisdiction_id and p.number = s.number - 1), repeat('0', 64)))::int as linked,
       (select count(*)::int from audit_entry e where e.jurisdiction_id = s.jurisdiction_id) as entries
     from audit_seal s group by 1`,
  )) as { n: number; last: number; linked: number; entries: number }[];
  expect(rows).toHaveLength(2);
  for (const { n, last, linked, entries } of rows) expect([n, linked, entries]).toEqual([last, last, last]);
  expect(await unsealed()).toBe(0);
});

test('what commits later gets a later number, though its id is older', async () => {
  const [older, newer] = [newIdentifier(), newIdentifier(Date.now() + 5)];
  await asWorker(async (transaction) => {
    await enter(transaction, older);
    await asWorker((other) => enter(other, newer));
    await sealEntries(world.source, home(), systemClock);
    expect([await numberOf(newer), await numberOf(older)]).toEqual([expect.any(Number), undefined]);
  });
  await sealEntries(world.source, home(), systemClock);
  expect(await numberOf(older)).toBe(((await numberOf(newer)) as number) + 1);
});

test('entries that are committed together are numbered in the order of their ids', async () => {
  const ids = Array.from({ length: 1200 }, (_, at) => newIdentifier(Date.now() + at));
  await asWorker(async (transaction) => {
    for (const id of [...ids].reverse()) await enter(transaction, id);
  });
  expect(await sealEntries(world.source, home(), systemClock)).toBe(1200);
  const rows = (await owner.query('select entry_id as id from audit_seal where entry_id = any ($1) order by number', [ids])) as {
    id: string;
  }[];
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

test('four sealers at once give each entry one seal and leave no gap', async () => {
  const before = (await owner.query('select max(number) as n from audit_seal where jurisdiction_id = $1', [home()])) as [{ n: number }];
  const ids = Array.from({ length: 40 }, () => newIdentifier());
  await Promise.all(
    ids.map(async (id) => {
      await asWorker((transaction) => enter(transaction, id));
      await sealEntries(world.source, home(), systemClock);
    }),
  );
  await sealEntries(world.source, home(), systemClock);
  const numbers = (await Promise.all(ids.map(numberOf))).sort((left = 0, right = 0) => left - right);
  expect(numbers).toEqual(ids.map((_, at) => before[0].n + 1 + at));
});

test('a clock set back does not turn the order of sealing around', async () => {
  const id = newIdentifier();
  await asWorker((transaction) => enter(transaction, id));
  await sealEntries(world.source, home(), { now: () => new Date('2020-01-01T00:00:00Z') });
  const [found] = (await owner.query(
    `select bool_and(s.sealed_at >= p.sealed_at) as "isInOrder" from audit_seal s join audit_seal p
       on p.jurisdiction_id = s.jurisdiction_id and p.number = s.number - 1`,
  )) as [{ isInOrder: boolean }];
  expect(found.isInOrder).toBe(true);
});

test('a running sealer seals the entries of every jurisdiction by itself, and stops', async () => {
  const sealer = new Sealer({ source: world.source, clock: systemClock, report: fail });
  await sealer.start();
  const [here, there] = [newIdentifier(), newIdentifier()];
  await asWorker((transaction) => enter(transaction, here));
  await asWorker((transaction) => enter(transaction, there), world.second.jurisdictionId);
  for (const endMs = Date.now() + 60_000; (await unsealed()) > 0 && Date.now() < endMs; ) await pause(50);
  expect([await numberOf(here), await numberOf(there)]).toEqual([expect.any(Number), expect.any(Number)]);
  await sealer.stop();
  const after = newIdentifier();
  await asWorker((transaction) => enter(transaction, after));
  await pause(1500);
  expect(await numberOf(after)).toBeUndefined();
});

test.each([
  'update audit_entry set reason = null',
  'delete from audit_entry',
  'truncate audit_entry cascade',
  "update audit_seal set hash = ''",
])('even the owner is refused: %s', async (statement) => {
  const count = async (): Promise<unknown> => owner.query('select count(*) from audit_entry');
  const before = await count();
  await expect(owner.query(statement)).rejects.toThrow(/append-only/);
  expect(await count()).toEqual(before);
});

test('nobody is granted to change or remove an entry or a seal, and only the worker seals', async () => {
  const rows = (await owner.query(
    `select grantee, table_name, privilege_type from information_schema.role_table_grants
     where table_name in ('audit_entry', 'audit_seal') and grantee <> current_user and privilege_type not in ('SELECT')
     union select grantee, table_name, privilege_type from information_schema.column_privileges
     where table_name in ('audit_entry', 'audit_seal') and grantee <> current_user and privilege_type in ('UPDATE')`,
  )) as { grantee: string; table_name: string; privilege_type: string }[];
  expect(rows.filter(({ privilege_type }) => privilege_type !== 'INSERT')).toEqual([]);
  expect(rows.filter(({ table_name }) => table_name === 'audit_seal').map(({ grantee }) => grantee)).toEqual(['zelian_worker']);
});

const fail = (error: unknown): void => {
  throw error;
};
