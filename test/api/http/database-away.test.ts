import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { testServerUrl } from '../../support/database.js';

let served: ServedWorld;
beforeAll(async () => {
  served = await serveWorld();
});
afterAll(() => served?.close());

/** Nobody may connect, and whoever is connected is thrown out. */
async function setAway(isAway: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: testServerUrl('postgres') });
  await client.connect();
  const { name } = served.database;
  await client.query(`alter database ${name} with allow_connections ${!isAway}`);
  if (isAway) await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await client.end();
}

test('while the database is away callers are told so in their language, and afterwards it goes on without a restart', async () => {
  const caller = served.caller('first', 'department');
  const ask = (language: string) => served.ask(caller, '{ agencies { totalCount } }', {}, { 'accept-language': language });
  expect((await ask('en')).status).toBe(200);
  await setAway(true);
  try {
    await wait(100);
    for (const [language, sentence] of [
      ['en', 'The database is not available'],
      ['zh', '数据库暂时不可用'],
    ] as const) {
      const answer = await ask(language);
      expect([answer.status, answer.text.includes(sentence), /zelian_test|stack|pg_/.test(answer.text)]).toEqual([503, true, false]);
    }
    expect((await fetch(`${served.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${served.url}/livez`)).status).toBe(200);
  } finally {
    await setAway(false);
  }
  const answer = await ask('en');
  expect([answer.status, answer.body.data]).toEqual([200, { agencies: { totalCount: 3 } }]);
  expect((await fetch(`${served.url}/readyz`)).status).toBe(200);
});
