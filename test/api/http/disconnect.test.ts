import { setTimeout as wait } from 'node:timers/promises';
import { createReadPool, readOnly } from '../../../server/database/read-pool.js';
import { loginUrl } from '../../../server/login-url.js';
import { type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { openOwnerSource } from '../../support/data-source.js';

let served: ServedWorld;
beforeAll(async () => {
  served = await serveWorld(2);
});
afterAll(() => served?.close());

const sleep = { name: 'sleeps', text: 'select pg_sleep($1)::text', values: [20] };
const tenancy = () => served.world.first.contextOf('department').actor;

test('a statement is cancelled within a second of its caller’s leaving, also when every connection is busy', async () => {
  const pool = createReadPool({ url: loginUrl(served.database.ownerUrl), size: 1 });
  const gone = new AbortController();
  const started = Date.now();
  const reading = readOnly(pool, tenancy(), sleep, gone.signal);
  const waiting = readOnly(pool, tenancy(), sleep, gone.signal);
  const other = readOnly(pool, tenancy(), { name: 'answers', text: `select 'answered'`, values: [] });
  setTimeout(() => gone.abort(new Error('left')), 200);
  await expect(reading).rejects.toThrow('left');
  expect(Date.now() - started).toBeLessThan(1200);
  await expect(waiting).rejects.toThrow('left');
  // the next one on the same connection is not hit by what was meant for the first
  expect(await other).toBe('answered');
  expect(Date.now() - started).toBeLessThan(1500);
  await pool.end();
});

test('a caller that has left before its turn asks nothing', async () => {
  const pool = createReadPool({ url: loginUrl(served.database.ownerUrl), size: 1 });
  await expect(readOnly(pool, tenancy(), sleep, AbortSignal.abort())).rejects.toThrow(/abort/i);
  expect(pool.totalCount).toBe(0);
  await pool.end();
});

const waiting = `select count(*)::int as count from pg_stat_activity where usename = 'zelian_login' and datname = current_database() and state = 'active' and wait_event_type = 'Lock'`;

test('clients that close their connections have their SQL cancelled within a second, and the server goes on', async () => {
  const [owner, onlooker] = [await openOwnerSource(served.database.ownerUrl), await openOwnerSource(served.database.ownerUrl)];
  const working = async (): Promise<number> => ((await onlooker.query(waiting)) as { count: number }[])[0]?.count ?? 0;
  const gone = new AbortController();
  const request = { method: 'POST', signal: gone.signal, body: JSON.stringify({ query: '{ alliances { totalCount } }' }) };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${served.caller('first', 'department').token}` };
  const blocker = owner.createQueryRunner();
  await blocker.startTransaction();
  try {
    await blocker.query('lock table alliance in access exclusive mode');
    const requests = [1, 2].map(() => fetch(`${served.url}/graphql`, { ...request, headers }).catch((error: Error) => error.name));
    for (let waited = 0; (await working()) < 2 && waited < 50; waited += 1) await wait(50);
    expect(await working()).toBe(2);
    gone.abort();
    const left = Date.now();
    while ((await working()) > 0 && Date.now() - left < 5000) await wait(20);
    expect(Date.now() - left).toBeLessThan(1000);
    expect(await Promise.all(requests)).toEqual(['AbortError', 'AbortError']);
  } finally {
    await blocker.rollbackTransaction();
    await blocker.release();
    await Promise.all([owner.destroy(), onlooker.destroy()]);
  }
  const { body } = await served.ask(served.caller('first', 'department'), '{ alliances { totalCount } }');
  expect(body.data).toEqual({ alliances: { totalCount: 1 } });
});

test('many requests on one connection leave no listener behind', async () => {
  const warnings: string[] = [];
  const note = (warning: Error): void => void warnings.push(warning.name);
  process.on('warning', note);
  for (let count = 0; count < 30; count += 1) await served.ask(served.caller('first', 'department'), '{ alliances { totalCount } }');
  await wait(20);
  process.off('warning', note);
  expect(warnings).toEqual([]);
});
