import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { createApplication } from '../../server/application.js';
import { makeBackup } from '../../server/cli/backup/make-backup.js';
import { restoreBackup } from '../../server/cli/backup/restore-backup.js';
import { systemClock } from '../../server/core/clock.js';
import { newIdentifier } from '../../server/core/identifier.js';
import { workerRole } from '../../server/core/role.js';
import { inTransaction } from '../../server/database/tenant-transaction.js';
import { AuditEntry } from '../../server/modules/audit/audit-entry.model.js';
import { sealEntries } from '../../server/modules/audit/seal-entries.js';
import { hashOfTables } from '../support/access/mutation-findings.js';
import { openOwnerSource } from '../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { buildWorld, type World, worldPassword } from '../support/world.js';

let directory: string;
let database: TestDatabase;
let world: World;
const others: TestDatabase[] = [];

beforeAll(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-drill-'));
  database = await createTestDatabase();
  world = await buildWorld(database);
});
afterAll(async () => {
  await world?.close();
  for (const each of [database, ...others]) await each?.drop();
  rmSync(directory, { recursive: true, force: true });
});

const place = (name: string): string => path.join(directory, name);
async function emptyDatabase(): Promise<TestDatabase> {
  const made = await createTestDatabase();
  others.push(made);
  return made;
}
async function asOwner<Result>({ ownerUrl }: TestDatabase, work: (owner: DataSource) => Promise<Result>): Promise<Result> {
  const owner = await openOwnerSource(ownerUrl);
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

/** What a restore does not change: everything but the ends of sessions and tokens. */
const comparable = (from: TestDatabase): Promise<string> =>
  asOwner(from, async (owner) => {
    await owner.query('update session set ended_at = null');
    await owner.query('update access_token set ended_at = null');
    const trail = await owner.query(
      `select md5(string_agg(e::text, '|' order by e.id)) as entries, (select md5(string_agg(s::text, '|' order by s.id)) from audit_seal s) as seals from audit_entry e`,
    );
    const names = await owner.query(`select md5(string_agg(n::text, '|' order by n.name)) as names from auth.sign_in_name n`);
    return JSON.stringify([await hashOfTables(owner), trail, names]);
  });

test('a backup is closed to others, and what is restored from it equals what was backed up, row by row', async () => {
  const manifest = await makeBackup(database.ownerUrl, place('whole'));
  expect(statSync(place('whole')).mode & 0o777).toBe(0o700);
  for (const file of readdirSync(place('whole')))
    expect([file, statSync(path.join(place('whole'), file)).mode & 0o777]).toEqual([file, 0o600]);
  expect(manifest.auditHeads).toHaveLength(2);
  const target = await emptyDatabase();
  await restoreBackup(target.ownerUrl, place('whole'));
  expect(await comparable(target)).toBe(await comparable(database));
  const catalogue = (from: TestDatabase) =>
    asOwner(from, (owner) =>
      owner.query(
        `select conrelid::regclass::text || conname || pg_get_constraintdef(oid) as line from pg_constraint where connamespace = 'public'::regnamespace
     union all select relname || relrowsecurity || relforcerowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
      ),
    );
  expect(await catalogue(target)).toEqual(await catalogue(database));
  expect(await asOwner(target, (owner) => owner.query('select count(*)::int as n from auth.unsealed_entry'))).toEqual([{ n: 0 }]);
});

test('after a restore people sign in with their passwords, former sessions and tokens open nothing, and the chain verifies', async () => {
  await makeBackup(database.ownerUrl, place('signing-in'));
  const target = await emptyDatabase();
  await restoreBackup(target.ownerUrl, place('signing-in'));
  const logger = pino({ level: 'silent' });
  const application = await createApplication({ ownerUrl: target.ownerUrl, logger, isDemo: false } as Parameters<
    typeof createApplication
  >[0]);
  try {
    const url = await application.app.listen({ port: 0, host: '127.0.0.1' });
    const json = { 'content-type': 'application/json', 'accept-language': 'en' };
    const ask = (headers: Record<string, string>, query: string): Promise<Response> =>
      fetch(`${url}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify({ query }) });
    const { session, token } = world.first.secretsOf('auditor');
    const former: Record<string, string>[] = [{ cookie: `zelian_session=${session}` }, { authorization: `Bearer ${token}` }];
    for (const headers of former) expect((await ask(headers, '{ auditEntries(first: 1) { nodes { id } } }')).status).toBe(401);
    const body = JSON.stringify({ account: 'first-auditor', password: worldPassword });
    const signedIn = await fetch(`${url}/session`, { method: 'POST', headers: json, body });
    expect(signedIn.status).toBe(200);
    const cookie = (signedIn.headers.get('set-cookie') as string).split(';')[0] as string;
    const verify = 'mutation { verifyAudit(input: {}) { verification { isIntact entries problem } } }';
    expect(await (await ask({ cookie }, verify)).json()).toMatchObject({
      data: { verifyAudit: { verification: { isIntact: true, entries: expect.any(Number), problem: null } } },
    });
  } finally {
    await application.close();
  }
});

test('a backup made while entries are written and sealed is one moment of the database', async () => {
  const { jurisdictionId } = world.first;
  let isWriting = true;
  const writing = (async () => {
    for (let at = 0; isWriting; at += 1) {
      await inTransaction(world.source, { role: workerRole, jurisdictionId }, (transaction) =>
        transaction.insert(AuditEntry, {
          id: newIdentifier(),
          ...{ accountCode: 'writer', role: 'WORKER', action: 'write', outcome: 'COMMITTED', requestId: `${at}`, occurredAt: new Date() },
        }),
      );
      await sealEntries(world.source, jurisdictionId, systemClock);
    }
  })();
  await pause(200);
  const manifest = await makeBackup(database.ownerUrl, place('writing'));
  isWriting = false;
  await writing;
  const target = await emptyDatabase();
  await restoreBackup(target.ownerUrl, place('writing'));
  const [found] = (await asOwner(target, (owner) =>
    owner.query(
      `select count(*)::int as seals, max(number) as last, (select count(*)::int from audit_entry where jurisdiction_id = $1) as entries,
         (select count(*)::int from auth.unsealed_entry) as waiting from audit_seal where jurisdiction_id = $1`,
      [jurisdictionId],
    ),
  )) as [{ seals: number; last: number; entries: number; waiting: number }];
  expect(found.seals).toBe(found.last);
  expect(found.entries).toBe(found.seals + found.waiting);
  expect(manifest.auditHeads.find((head) => head.jurisdictionId === jurisdictionId)?.number).toBe(found.last);
});

describe('what cannot be restored is refused with a sentence, and nothing is changed', () => {
  beforeAll(() => makeBackup(database.ownerUrl, place('good')));

  const counts = (from: TestDatabase): Promise<unknown> => asOwner(from, hashOfTables);
  const copyOf = (name: string): string => {
    const made = mkdtempSync(path.join(directory, name));
    for (const file of readdirSync(place('good'))) writeFileSync(path.join(made, file), readFileSync(path.join(place('good'), file)));
    return made;
  };
  const changed = (name: string, change: (directoryOfCopy: string) => void): string => {
    const copy = copyOf(name);
    change(copy);
    return copy;
  };
  const inManifest = (copy: string, from: RegExp, to: string): void =>
    writeFileSync(path.join(copy, 'manifest.json'), readFileSync(path.join(copy, 'manifest.json'), 'utf8').replace(from, to));

  const refusals: readonly (readonly [string, (copy: string) => void, string])[] = [
    ['an altered file', (copy) => appendFileSync(path.join(copy, 'public.agency.jsonl'), '[]\n'), 'BACKUP_FILE_DIFFERS'],
    ['a missing file', (copy) => rmSync(path.join(copy, 'public.agency.jsonl')), 'NO_BACKUP'],
    ['no manifest', (copy) => rmSync(path.join(copy, 'manifest.json')), 'NO_BACKUP'],
    ['half a manifest', (copy) => writeFileSync(path.join(copy, 'manifest.json'), '{'), 'NO_BACKUP'],
    ['a path out of the directory', (copy) => inManifest(copy, /public\.agency\.jsonl/, '../public.agency.jsonl'), 'NO_BACKUP'],
    ['another migration', (copy) => inManifest(copy, /HideWorkOnResults\d+/, 'OfALaterVersion1'), 'BACKUP_SCHEMA_DIFFERS'],
    ['another column', (copy) => inManifest(copy, /"name": "sort_key"/, '"name": "sorted_by"'), 'BACKUP_SCHEMA_DIFFERS'],
    ['another type', (copy) => inManifest(copy, /"type": "bigint"/, '"type": "integer"'), 'BACKUP_SCHEMA_DIFFERS'],
  ];

  test.each(refusals)('%s', async (_title, change, code) => {
    const target = await emptyDatabase();
    const before = await counts(target);
    await expect(restoreBackup(target.ownerUrl, changed('copy-', change))).rejects.toMatchObject({ code });
    expect(await counts(target)).toBe(before);
  });

  test('a database that is not empty', async () => {
    const before = await counts(database);
    await expect(restoreBackup(database.ownerUrl, place('good'))).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
    expect(await counts(database)).toBe(before);
  });

  test('rows that a foreign key refuses leave nothing behind', async () => {
    const target = await emptyDatabase();
    const before = await counts(target);
    const copy = changed('orphans-', (made) => {
      writeFileSync(path.join(made, 'public.agency.jsonl'), '');
      const empty = createHash('sha256').update('').digest('hex');
      const manifest = JSON.parse(readFileSync(path.join(made, 'manifest.json'), 'utf8')) as {
        tables: { name: string; rows: number; sha256: string }[];
      };
      for (const table of manifest.tables) if (table.name === 'agency') Object.assign(table, { rows: 0, sha256: empty });
      writeFileSync(path.join(made, 'manifest.json'), JSON.stringify(manifest));
    });
    await expect(restoreBackup(target.ownerUrl, copy)).rejects.toThrow(/foreign key/);
    expect(await counts(target)).toBe(before);
  });

  test('a directory that holds something is not written into', async () => {
    const copy = copyOf('full-');
    const before = readdirSync(copy);
    await expect(makeBackup(database.ownerUrl, copy)).rejects.toMatchObject({ code: 'BACKUP_DIRECTORY_NOT_EMPTY' });
    expect(readdirSync(copy)).toEqual(before);
    expect(existsSync(place('good'))).toBe(true);
  });
});
