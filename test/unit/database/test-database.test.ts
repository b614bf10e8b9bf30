import pg from 'pg';
import { createTestDatabase, testServerUrl } from '../../support/database.js';

async function ask<Row extends pg.QueryResultRow>(url: string, statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

test('each test database is its own, and is gone after drop even with a connection open', async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await ask(first.ownerUrl, 'CREATE TABLE only_here (id int)');
  const seen = await ask<{ name: string | null }>(second.ownerUrl, "SELECT to_regclass('only_here')::text AS name");
  expect(seen).toEqual([{ name: null }]);

  const open = new pg.Client({ connectionString: first.ownerUrl });
  open.on('error', () => {});
  await open.connect();
  await Promise.all([first.drop(), second.drop()]);
  await open.end().catch(() => {});
  const names = [first.name, second.name];
  expect(await ask(testServerUrl('postgres'), 'SELECT datname FROM pg_database WHERE datname = ANY($1)', [names])).toEqual([]);
});

test('the run has PostgreSQL 15 or later with acknowledged commits', async () => {
  const [row] = await ask<{ version: number; commit: string }>(
    testServerUrl('postgres'),
    "SELECT current_setting('server_version_num')::int AS version, current_setting('synchronous_commit') AS commit",
  );
  expect(row?.version).toBeGreaterThanOrEqual(150_000);
  expect(row?.commit).toBe('on');
});
