import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { makeBackup } from '../../server/cli/backup/make-backup.js';
import { restoreBackup } from '../../server/cli/backup/restore-backup.js';
import { inPackage } from '../../server/core/package-root.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/database/embedded-postgres.js';
import { buildWorld } from '../support/world.js';

// An owner as a hosting service gives one, whom row security binds like everybody else: no superuser. In a cluster of its own,
// since the password of the login role follows from the owner's.

let directory: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-keeper-'));
  postgres = await startEmbeddedPostgres({ dataDirectory: path.join(directory, 'data'), isDisposable: true, log: () => undefined });
  await asSuperuser(`create role keeper login createrole password 'keeper-password'`);
});
afterAll(async () => {
  await postgres?.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function asSuperuser<Row extends pg.QueryResultRow>(statement: string, database = 'postgres'): Promise<Row[]> {
  const client = new pg.Client({ connectionString: postgres.ownerUrl(database) });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function keptDatabase(name: string): Promise<string> {
  await asSuperuser(`create database ${name} owner keeper`);
  const url = new URL(postgres.ownerUrl(name));
  Object.assign(url, { username: 'keeper', password: 'keeper-password' });
  const program = 'const { migrate } = await import(process.argv[1]); await migrate(process.argv[2]);';
  const compiled = pathToFileURL(inPackage('dist/server/migrate.js')).href;
  execFileSync(process.execPath, ['--input-type=module', '-e', program, compiled, url.href], { stdio: 'pipe' });
  return url.href;
}

/** As a superuser, whom nothing is hidden from. */
const countsOf = async (name: string): Promise<unknown> => {
  const tables = await asSuperuser<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    name,
  );
  const parts = tables.map((table) => `select '${table.name}' as name, count(*)::int as n from "${table.name}"`);
  return asSuperuser(`${parts.join(' union all ')} order by 1`, name);
};
const unforced = (name: string): Promise<unknown[]> =>
  asSuperuser(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration' and not relforcerowsecurity`,
    name,
  );

test('an owner whom row security binds backs everything up and restores it, and is bound again afterwards', async () => {
  const source = await keptDatabase('kept');
  await (await buildWorld({ ownerUrl: source })).close();
  const manifest = await makeBackup(source, path.join(directory, 'backup'));
  expect(manifest.tables.find(({ name }) => name === 'agency')?.rows).toBe(6);
  expect(await unforced('kept')).toEqual([]);
  const target = await keptDatabase('restored');
  await restoreBackup(target, path.join(directory, 'backup'));
  expect(await countsOf('restored')).toEqual(await countsOf('kept'));
  expect(await unforced('restored')).toEqual([]);
  expect(await asSuperuser('select name from auth.installed', 'kept')).toEqual([{ name: 'row security' }]);
});
