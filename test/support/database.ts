import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly name: string;
  /** the connection of the database's owner */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** An empty, migrated database of its own for one test file: a copy of the template made once per run (about 50 ms). */
export const createTestDatabase = (): Promise<TestDatabase> => copied(given('ZELIAN_TEST_TEMPLATE'));

/**
 * A database of its own that holds what `fill` wrote: filled once per run, by whichever file asks first while the others wait, and
 * copied for each. What `fill` opened it closes; `key` is a word of SQL.
 */
export async function createFilledDatabase(key: string, fill: (database: TestDatabase) => Promise<void>): Promise<TestDatabase> {
  const template = `${given('ZELIAN_TEST_TEMPLATE')}_${key}`;
  const client = new pg.Client({ connectionString: given('ZELIAN_TEST_OWNER_URL') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) {
      const filled = await createTestDatabase();
      await fill(filled);
      await client.query(`ALTER DATABASE ${filled.name} RENAME TO ${template}`);
    }
  } finally {
    await client.end();
  }
  return copied(template);
}

/** Of the run, and gone with it: for what belongs to a filled database and lies outside it. */
export const runDirectory = (): string => given('ZELIAN_TEST_DIRECTORY');

async function copied(template: string): Promise<TestDatabase> {
  const name = `zelian_test_${randomBytes(6).toString('hex')}`;
  await asOwner(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { name, ownerUrl: testServerUrl(name), drop: () => asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** The owner's connection to one database of the run's server. */
export function testServerUrl(database: string): string {
  const url = new URL(given('ZELIAN_TEST_OWNER_URL'));
  url.pathname = `/${database}`;
  return url.href;
}

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: given('ZELIAN_TEST_OWNER_URL') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function given(name: 'ZELIAN_TEST_OWNER_URL' | 'ZELIAN_TEST_TEMPLATE' | 'ZELIAN_TEST_DIRECTORY'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: jest's global setup did not run`);
  return value;
}
