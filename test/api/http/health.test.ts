import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { openOwnerSource } from '../../support/data-source.js';

let served: ServedWorld;
let owner: DataSource;

beforeAll(async () => {
  served = await serveWorld();
  owner = await openOwnerSource(served.database.ownerUrl);
});
afterAll(async () => {
  await owner?.destroy();
  await served?.close();
});

/** Older than what the server remembers of its last look. */
const fresh = async (): Promise<{ status: number; body: unknown }> => {
  await pause(1100);
  const response = await fetch(`${served.url}/readyz`);
  return { status: response.status, body: await response.json() };
};

test('a server is alive and ready, each part for itself', async () => {
  expect(await (await fetch(`${served.url}/livez`)).json()).toEqual({ alive: true });
  expect(await fresh()).toEqual({
    status: 200,
    body: {
      ready: true,
      database: { isWritable: true },
      migrations: { isCurrent: true },
      queue: { oldestJobSeconds: null, oldestUnsealedSeconds: null },
    },
  });
});

test('what waits shows with its age, and does not make the server unready', async () => {
  await owner.query(
    `insert into auth.unsealed_entry (jurisdiction_id, entry_id, entered_at) values (gen_random_uuid(), gen_random_uuid(), now() - interval '90 seconds')`,
  );
  const { status, body } = await fresh();
  await owner.query('delete from auth.unsealed_entry');
  expect(status).toBe(200);
  const { queue } = body as { queue: { oldestUnsealedSeconds: number } };
  expect(queue.oldestUnsealedSeconds).toBeGreaterThanOrEqual(90);
});

test('a migration that is missing, or one of a later version, makes it unready', async () => {
  await owner.query(`insert into migration (timestamp, name) values (1, 'OfALaterVersion1')`);
  const { status, body } = await fresh();
  await owner.query(`delete from migration where name = 'OfALaterVersion1'`);
  expect([status, body]).toEqual([503, expect.objectContaining({ ready: false, migrations: { isCurrent: false } })]);
  expect((await fresh()).status).toBe(200);
});

test('a database that takes no writes makes it unready, and the sentence of the part says so', async () => {
  const name = served.database.name;
  await owner.query(`alter database "${name}" set default_transaction_read_only = on`);
  await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'zelian_login'`, [name]);
  const { status, body } = await fresh();
  await owner.query(`alter database "${name}" reset default_transaction_read_only`);
  await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'zelian_login'`, [name]);
  expect([status, body]).toEqual([503, expect.objectContaining({ ready: false, database: { isWritable: false } })]);
  expect((await fresh()).status).toBe(200);
});
