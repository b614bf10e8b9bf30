import pino from 'pino';
import type { DataSource } from 'typeorm';
import { type Application, createApplication } from '../../../server/application.js';
import { bootstrap } from '../../../server/cli/bootstrap.js';
import { openLoginSource, openOwnerSource } from '../../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { askSession, signInAs } from '../../support/session-client.js';

let database: TestDatabase;
let source: DataSource;
let owner: DataSource;
let application: Application;
let url: string;

beforeAll(async () => {
  database = await createTestDatabase();
  [source, owner] = [await openLoginSource(database.ownerUrl), await openOwnerSource(database.ownerUrl)];
  application = await createApplication({ ownerUrl: database.ownerUrl, logger: pino({ level: 'silent' }), isDemo: false });
  url = await application.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await application?.close();
  await source?.destroy();
  await owner?.destroy();
  await database?.drop();
});

const jurisdiction = { code: 'harbour', name: '示例市', nameEn: 'Sample City' };
const countOf = async (table: string): Promise<number> => (await owner.query(`select count(*)::int as count from ${table}`))[0].count;
const counts = () =>
  Promise.all(['jurisdiction', 'account', 'role_grant', 'account_link', 'auth.sign_in_name', 'audit_entry'].map(countOf));

test('without demonstration data nobody can sign in: there is no account, and none is offered', async () => {
  expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
  expect((await askSession(url, '/session')).body).toEqual({ signedIn: false, demo: false, demoAccounts: [] });
  for (const name of ['system', 'department', 'admin']) expect((await signInAs(url, name, 'anything')).status).toBe(401);
});

test('names that will not do are refused before anything is written', async () => {
  const wrong = [
    { jurisdiction: { ...jurisdiction, code: 'No!' } },
    { jurisdiction: { ...jurisdiction, name: ' ' } },
    { jurisdiction, accounts: { system: 'x' } },
    { jurisdiction, accounts: { system: 'same', audit: 'same' } },
  ];
  for (const input of wrong) await expect(bootstrap(source, input)).rejects.toMatchObject({ code: 'BOOTSTRAP_NAME_INVALID' });
  expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
});

test('of four at once one makes the three administrators, and the others are refused', async () => {
  const attempts = await Promise.allSettled([1, 2, 3, 4].map(() => bootstrap(source, { jurisdiction })));
  const made = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
  expect(made).toHaveLength(1);
  for (const attempt of attempts)
    if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ code: 'ALREADY_BOOTSTRAPPED', details: { accounts: 3 } });
  expect(await counts()).toEqual([1, 3, 3, 3, 3, 1]);

  for (const { path, code, role } of made[0] ?? []) {
    const token = path.split('token=')[1] as string;
    const { body, cookie } = await askSession(url, '/session/link', { token, password: 'Bamboo-7-lantern' });
    expect([body.signedIn, body.account?.code, body.grant?.role, body.grants?.length]).toEqual([true, code, role, 1]);
    const asked = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: '{"query":"{ jurisdictions { nodes { code } } }"}',
    });
    expect(await asked.json()).toMatchObject({ data: { jurisdictions: { nodes: [{ code: 'harbour' }] } } });
  }
});

test('it refuses for ever after, whatever the names, and changes nothing', async () => {
  const before = await counts();
  const other = { jurisdiction: { ...jurisdiction, code: 'elsewhere' }, accounts: { system: 'sys-2', security: 'sec-2', audit: 'aud-2' } };
  await expect(bootstrap(source, other)).rejects.toMatchObject({ code: 'ALREADY_BOOTSTRAPPED' });
  expect(await counts()).toEqual(before);
});
