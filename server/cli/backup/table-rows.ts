import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { ManifestTable } from './manifest.js';

export type StoredTable = Pick<ManifestTable, 'schema' | 'name' | 'columns'>;

/** What is installed at start, the queue that triggers fill, and failures of names that nobody has: none of it is kept. */
const derived = ['auth.installed', 'auth.unsealed_entry', 'auth.unknown_name'];
/** Compared, never loaded. */
export const migrationTable = 'migration';

/** Every table of ours, in one fixed order. */
export async function storedTables(client: pg.Client): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(
    `select n.nspname as schema, c.relname as name,
       json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attname collate "C") as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname in ('public', 'auth') and c.relkind = 'r' and not n.nspname || '.' || c.relname = any ($1)
     group by n.nspname, c.relname order by n.nspname collate "C" desc, c.relname collate "C"`,
    [derived],
  );
  return rows;
}

export const qualified = ({ schema, name }: Pick<StoredTable, 'schema' | 'name'>): string => `"${schema}"."${name}"`;

const firstBatch = 10;
const mostRows = 2000;
const batchBytes = 4 * 1024 * 1024;

/** Rows of a table as JSON arrays of texts, a batch of some megabytes at a time, whatever the size of a row. Within a transaction. */
export async function* rowLines(client: pg.Client, table: StoredTable): AsyncGenerator<string[]> {
  const values = table.columns.map(({ name }) => `"${name}"::text`);
  const row = `json_build_array(${values.join(', ')})::text`;
  // the same order everywhere, however a database sorts texts: it is hashed
  const keys = ['jurisdiction_id', 'id'].filter((key) => table.columns.some(({ name, type }) => name === key && type === 'uuid'));
  await client.query(
    `declare backup_rows no scroll cursor for select ${row} as line from ${qualified(table)} order by ${[...keys, `(${row}) collate "C"`].join(', ')}`,
  );
  for (let count = firstBatch; ; ) {
    const { rows } = await client.query<{ line: string }>(`fetch ${count} from backup_rows`);
    if (rows.length === 0) break;
    const lines = rows.map(({ line }) => line);
    yield lines;
    const size = lines.reduce((sum, { length }) => sum + length, 0) / lines.length;
    count = Math.max(1, Math.min(mostRows, Math.floor(batchBytes / Math.max(1, size))));
  }
  await client.query('close backup_rows');
}

/** Number and SHA-256 of the rows, as they would stand in a backup. */
export class RowCount {
  private readonly hash = createHash('sha256');
  rows = 0;

  /** @returns the text of the file */
  add(lines: readonly string[]): string {
    const text = lines.map((line) => `${line}\n`).join('');
    this.rows += lines.length;
    this.hash.update(text);
    return text;
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}
