import type { DataSource } from 'typeorm';
import { type Answer, answerOf, refusalIn, type ServedWorld, serveWorld } from '../support/access/served-world.js';
import { openOwnerSource } from '../support/data-source.js';
import { worldPassword } from '../support/world.js';

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

const headers = { 'content-type': 'application/json', 'accept-language': 'en' };
const signIn = async (account: string, password: string): Promise<Answer> =>
  answerOf(await fetch(`${served.url}/session`, { method: 'POST', headers, body: JSON.stringify({ account, password }) }));
const cookieOf = ({ headers: given }: Answer): string => (given.get('set-cookie') ?? '').split(';')[0] as string;
const asked = async (credential: Record<string, string>): Promise<number> =>
  (
    await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, ...credential },
      body: '{"query":"{ agencies { totalCount } }"}',
    })
  ).status;
const codeOf = (answer: Answer): string => refusalIn(answer).code;

test('a session opens with a cookie that scripts and other sites do not get, and ends on the request after signing out', async () => {
  const opened = await signIn('first-department', worldPassword);
  expect([opened.status, opened.body.signedIn]).toEqual([200, true]);
  expect(opened.headers.get('set-cookie')).toMatch(/^zelian_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  const cookie = cookieOf(opened);
  expect(await asked({ cookie })).toBe(200);
  expect((await fetch(`${served.url}/session`, { method: 'DELETE', headers: { cookie } })).status).toBe(204);
  expect(await asked({ cookie })).toBe(401);
});

test('signing in again ends the former session of the browser', async () => {
  const first = cookieOf(await signIn('first-analyst', worldPassword));
  const body = JSON.stringify({ account: 'first-analyst', password: worldPassword });
  const again = await answerOf(await fetch(`${served.url}/session`, { method: 'POST', headers: { ...headers, cookie: first }, body }));
  expect(cookieOf(again)).not.toBe(first);
  expect([await asked({ cookie: first }), await asked({ cookie: cookieOf(again) })]).toEqual([401, 200]);
});

test('five failures one after the other lock the account, and the right password is refused then', async () => {
  const codes: unknown[] = [];
  for (let count = 0; count < 5; count += 1) codes.push(codeOf(await signIn('first-approver', `wrong ${count}`)));
  expect(codes.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => codes[0]));
  expect(codes[4]).toBe('ACCOUNT_LOCKED');
  const right = await signIn('first-approver', worldPassword);
  expect([codeOf(right), right.headers.get('set-cookie')]).toEqual(['ACCOUNT_LOCKED', null]);
  const entries = (await owner.query(`select outcome from audit_entry where action = 'signIn' and account_code = 'first-approver'`)) as {
    outcome: string;
  }[];
  expect(entries.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 6 }, () => 'DENIED'));
});

test('five failures at once lock the account as well, and the same account elsewhere is untouched', async () => {
  await Promise.all(Array.from({ length: 5 }, (_, at) => signIn('first-system', `wrong ${at}`)));
  expect(codeOf(await signIn('first-system', worldPassword))).toBe('ACCOUNT_LOCKED');
  expect((await signIn('second-system', worldPassword)).status).toBe(200);
});

test('an account that does not exist is refused in the same words as a wrong password', async () => {
  const words = async (account: string): Promise<string> => {
    const { status, text, headers: given } = await signIn(account, 'wrong');
    return [status, text.replaceAll(given.get('x-request-id') as string, '').replaceAll(account, '')].join(' ');
  };
  expect(await words('nobody-at-all')).toBe(await words('first-security'));
});

test('a body that is no credential is refused with 400 and changes nothing', async () => {
  for (const body of ['{}', '[]', 'null', '{"account":1,"password":2}', '{"account":"a\\u0000","password":"b"}', '{']) {
    const answer = await answerOf(await fetch(`${served.url}/session`, { method: 'POST', headers, body }));
    expect([body, answer.status, answer.headers.get('set-cookie')]).toEqual([body, 400, null]);
  }
});

test('a grant that ends, an account that is disabled and a token that is revoked end access on the next request', async () => {
  const of = (account: 'agency01' | 'agency02' | 'agency03') => {
    const { token } = served.caller('second', account);
    return { authorization: `Bearer ${token}`, actor: served.world.second.contextOf(account).actor };
  };
  const [granted, enabled, revoked] = [of('agency01'), of('agency02'), of('agency03')];
  for (const { authorization } of [granted, enabled, revoked]) expect(await asked({ authorization })).toBe(200);
  await owner.query('update role_grant set valid_to = current_date where id = $1', [granted.actor.grantId]);
  await owner.query(`update account set state = 'DISABLED' where id = $1`, [enabled.actor.accountId]);
  const caller = served.caller('second', 'agency03');
  const { body } = await served.ask<{ accessTokens: { nodes: { id: string }[] } }>(caller, '{ accessTokens { nodes { id } } }');
  const id = body.data?.accessTokens.nodes[0]?.id;
  await served.ask(caller, 'mutation ($id: ID!) { revokeAccessToken(input: {id: $id}) { __typename } }', { id });
  for (const { authorization } of [granted, enabled, revoked]) expect(await asked({ authorization })).toBe(401);
  expect(codeOf(await signIn('second-agency02', worldPassword))).toBe('SIGN_IN_REFUSED');
});

test('no answer of sign-in or of accounts holds a hash', async () => {
  const opened = await signIn('second-security', worldPassword);
  const caller = served.caller('second', 'security');
  const { text } = await served.ask(caller, '{ accounts { nodes { id code name state failedSignIns grants { nodes { role } } } } }');
  for (const answer of [opened.text, text]) expect(answer).not.toMatch(/argon2|hash/i);
  const hidden = await served.ask(caller, '{ accounts { nodes { passwordHash } } }');
  expect([hidden.status, hidden.text.includes('$argon2')]).toEqual([400, false]);
});
