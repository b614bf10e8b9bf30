import type pg from 'pg';
import { databaseNotEmpty, rowsDiffer, schemaDiffers } from './backup.errors.js';
import type { Manifest, ManifestTable } from './manifest.js';
import { asOwner, inOneTransaction, rowSecurityStatements } from './owner-session.js';
import { readBackup, savedLines } from './read-backup.js';
import { migrationTable, qualified, RowCount, rowLines, storedTables } from './table-rows.js';

/** What was valid when the backup was made opens nothing after it: sessions and tokens end, everybody signs in anew. */
const endings = [
  'update session set ended_at = now() where ended_at is null',
  'update access_token set ended_at = now() where ended_at is null',
];

/**
 * Loads a backup into an empty database of the same migrations, in one transaction: all of it, or nothing. Files are checked
 * before, and the rows against the same checksums after.
 */
export async function restoreBackup(ownerUrl: string, directory: string): Promise<Manifest> {
  const manifest = await readBackup(directory);
  await asOwner(ownerUrl, (client) =>
    inOneTransaction(client, 'begin', async () => {
      for (const statement of await rowSecurityStatements(client, 'no force')) await client.query(statement);
      await expectSameStructure(client, manifest);
      await expectEmpty(client, manifest);
      await load(client, manifest, directory);
      for (const table of loaded(manifest)) await expectSameRows(client, table);
      for (const statement of endings) await client.query(statement);
      for (const statement of await rowSecurityStatements(client, 'force')) await client.query(statement);
    }),
  );
  return manifest;
}

const loaded = ({ tables }: Manifest): ManifestTable[] => tables.filter(({ name }) => name !== migrationTable);

async function expectSameStructure(client: pg.Client, { migrations, tables, serverVersion }: Manifest): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select name from ${migrationTable}`);
  const present = new Set(rows.map(({ name }) => name));
  const foreign = [...migrations.filter((name) => !present.has(name)), ...[...present].filter((name) => !migrations.includes(name))];
  if (foreign.length > 0) throw schemaDiffers(foreign.join(', '), serverVersion);
  const shape = ({ schema, name, columns }: Pick<ManifestTable, 'schema' | 'name' | 'columns'>): string =>
    JSON.stringify([schema, name, columns.map((column) => [column.name, column.type])]);
  const saved = new Set(tables.map(shape));
  const own = await storedTables(client);
  const differing = own.find((table) => !saved.has(shape(table)));
  if (differing || own.length !== tables.length)
    throw schemaDiffers(differing ? qualified(differing) : manifestOnly(own, tables), serverVersion);
}

const manifestOnly = (own: readonly { name: string }[], tables: readonly ManifestTable[]): string =>
  tables.find(({ name }) => !own.some((table) => table.name === name))?.name ?? '';

async function expectEmpty(client: pg.Client, manifest: Manifest): Promise<void> {
  for (const table of loaded(manifest)) {
    const { rowCount } = await client.query(`select from ${qualified(table)} limit 1`);
    if (rowCount !== 0) throw databaseNotEmpty(table.name);
  }
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Foreign keys are taken away and made again, checked, at the end: then rows that refer to each other come in any order. */
async function load(client: pg.Client, manifest: Manifest, directory: string): Promise<void> {
  const { rows: keys } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where contype = 'f' and connamespace in ('public'::regnamespace, 'auth'::regnamespace) order by 1, 2`,
  );
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint "${name}"`);
  for (const table of loaded(manifest)) await loadTable(client, table, directory);
  for (const { table, name, definition } of keys) await client.query(`alter table ${table} add constraint "${name}" ${definition}`);
}

async function loadTable(client: pg.Client, table: ManifestTable, directory: string): Promise<void> {
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const values = table.columns.map(({ type }, at) => `(r->>${at})::${type}`).join(', ');
  const insert = `insert into ${qualified(table)} (${names}) select ${values} from json_array_elements($1::json) as r`;
  for await (const lines of savedLines(directory, table)) await client.query(insert, [`[${lines.join(',')}]`]);
}

async function expectSameRows(client: pg.Client, table: ManifestTable): Promise<void> {
  const count = new RowCount();
  for await (const lines of rowLines(client, table)) count.add(lines);
  if (count.rows !== table.rows || count.digest() !== table.sha256) throw rowsDiffer(table.name);
}
