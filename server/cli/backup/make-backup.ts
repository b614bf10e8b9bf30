import { chmod, mkdir, open, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { serverVersion } from '../../core/server-version.js';
import { migrationLock } from '../../migrate.js';
import { databaseTooOld, directoryNotEmpty, directoryNotWritable } from './backup.errors.js';
import { backupFormat, type Manifest, type ManifestTable, manifestFile } from './manifest.js';
import { asOwner, inOneTransaction, isBoundByRowSecurity, rowSecurityStatements } from './owner-session.js';
import { migrationTable, RowCount, rowLines, type StoredTable, storedTables } from './table-rows.js';

const snapshot = 'begin isolation level repeatable read read only';

/** Writes every table as one consistent state into a new directory that its owner alone may read, while servers go on. */
export async function makeBackup(ownerUrl: string, directory: string): Promise<Manifest> {
  await claim(directory);
  return asOwner(ownerUrl, (client) =>
    unbound(client, () =>
      inOneTransaction(client, snapshot, async () => {
        const tables: ManifestTable[] = [];
        await expectMigrated(client);
        for (const table of await storedTables(client)) tables.push(await writeTable(client, table, directory));
        const manifest = { ...(await describe(client)), auditHeads: await auditHeads(client), tables };
        await write(directory, () => writeFile(path.join(directory, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`, newFile));
        return manifest;
      }),
    ),
  );
}

const newFile = { mode: 0o600, flag: 'wx' } as const;

/** A database of a version before the audit chain, or none of ours at all. */
async function expectMigrated(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ isOurs: boolean }>(`select to_regclass('public.audit_seal') is not null as "isOurs"`);
  if (!rows[0]?.isOurs) throw databaseTooOld();
}

async function claim(directory: string): Promise<void> {
  await write(directory, () => mkdir(directory, { recursive: true, mode: 0o700 }));
  if ((await write(directory, () => readdir(directory))).length > 0) throw directoryNotEmpty(directory);
  await write(directory, () => chmod(directory, 0o700));
}

async function write<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw directoryNotWritable(directory, (error as Error).message);
  }
}

async function writeTable(client: pg.Client, table: StoredTable, directory: string): Promise<ManifestTable> {
  const file = `${table.schema}.${table.name}.jsonl`;
  const handle = await write(directory, () => open(path.join(directory, file), 'wx', 0o600));
  const count = new RowCount();
  try {
    for await (const lines of rowLines(client, table)) await write(directory, () => handle.writeFile(count.add(lines)));
    await write(directory, () => handle.sync());
  } finally {
    await handle.close();
  }
  return { ...table, file, rows: count.rows, sha256: count.digest() };
}

async function describe(client: pg.Client): Promise<Omit<Manifest, 'tables' | 'auditHeads'>> {
  const migrations = await client.query<{ name: string }>(`select name from ${migrationTable} order by name collate "C"`);
  const version = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  return {
    format: backupFormat,
    serverVersion,
    databaseVersion: version.rows[0]?.version ?? '',
    madeAt: new Date().toISOString(),
    migrations: migrations.rows.map(({ name }) => name),
  };
}

async function auditHeads(client: pg.Client): Promise<Manifest['auditHeads']> {
  const { rows } = await client.query<Manifest['auditHeads'][number]>(
    `select distinct on (jurisdiction_id) jurisdiction_id as "jurisdictionId", number, hash from audit_seal order by jurisdiction_id, number desc`,
  );
  return rows;
}

/**
 * An owner that row security binds would read nothing: it is let off for the time of the backup, while everybody else stays
 * bound. Should this process be killed meanwhile, the next start of a server binds it again, since what was installed is forgotten.
 */
async function unbound<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  if (!(await isBoundByRowSecurity(client))) return work();
  // a server that starts, or another backup, would bind it again: they wait
  await client.query('select pg_advisory_lock($1)', [migrationLock]);
  const installed = await client.query<{ name: string; hash: string }>('select name, hash from auth.installed');
  await change(client, ['delete from auth.installed', ...(await rowSecurityStatements(client, 'no force'))]);
  try {
    return await work();
  } finally {
    await change(client, await rowSecurityStatements(client, 'force'));
    for (const { name, hash } of installed.rows)
      await client.query('insert into auth.installed (name, hash) values ($1, $2) on conflict (name) do nothing', [name, hash]);
  }
}

const change = (client: pg.Client, statements: readonly string[]): Promise<void> =>
  inOneTransaction(client, 'begin', async () => {
    for (const statement of statements) await client.query(statement);
  });
