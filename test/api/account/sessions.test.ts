import type { DataSource } from 'typeorm';
import { trailLines, trailOf } from '../../support/access/audit-trail.js';
import { type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { giveGrant, grantTo, requestGrant } from '../../support/account-commands.js';
import { openOwnerSource } from '../../support/data-source.js';
import { askSession, codeOf, command, refusalOf, signInAs } from '../../support/session-client.js';
import { worldPassword } from '../../support/world.js';

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

const asks = async (credential: Record<string, string>): Promise<number> =>
  (await served.ask(undefined, '{ agencies { totalCount } }', {}, credential)).status;
const who = (cookie: string) => askSession(served.url, '/session', undefined, { cookie });
const change = (cookie: string, current: string, next: string) =>
  command<{ changePassword: { endedSessions: number } }>(served, cookie, ['changePassword', 'ChangePasswordInput', 'endedSessions'], {
    current,
    next,
  });
const age = (sessionId: string | undefined, minutes: number): Promise<unknown> =>
  owner.query(`update session set stepped_up_at = now() - make_interval(secs => $2::float8 * 60) where id = $1`, [sessionId, minutes]);

test('a session says its id and until when the password counts, and keeps how the browser names itself', async () => {
  const agent = `Browser/1.0 ${'x'.repeat(300)}`;
  const { cookie, body } = await signInAs(served.url, 'first-analyst', worldPassword, { 'user-agent': agent });
  const minutes = (Date.parse(body.steppedUpUntil as string) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(4.8);
  expect(minutes).toBeLessThanOrEqual(5);
  const { body: own } = await served.ask<{ sessions: { nodes: { id: string; device: string }[] } }>(
    undefined,
    'query ($id: ID!) { sessions(where: {id: {eq: $id}}) { nodes { id device createdAt expiresAt } } }',
    { id: body.sessionId },
    { cookie },
  );
  expect(own.data?.sessions.nodes[0]).toMatchObject({ id: body.sessionId, device: agent.slice(0, 200) });
  const { actor } = served.world.first.contextOf('analyst');
  expect(await owner.query('select account_id from session where id = $1', [body.sessionId])).toEqual([{ account_id: actor.accountId }]);
});

test('another grant is another session: the former ends, the id differs, the end stays, the trail says both', async () => {
  const { actor } = served.world.first.contextOf('analyst');
  const grantId = await grantTo(served, { accountId: actor.accountId, role: 'APPROVER' });
  const former = await signInAs(served.url, 'first-analyst', worldPassword);
  expect([former.body.grant?.role, former.body.grants?.map(({ role }) => role).sort()]).toEqual(['ANALYST', ['ANALYST', 'APPROVER']]);
  const switched = await askSession(served.url, '/session/grant', { grantId }, { cookie: former.cookie });
  expect([switched.status, switched.body.grant]).toEqual([200, expect.objectContaining({ id: grantId, role: 'APPROVER' })]);
  expect(switched.cookie).not.toBe(former.cookie);
  expect(switched.body.sessionId).not.toBe(former.body.sessionId);
  expect([await asks({ cookie: former.cookie }), await asks({ cookie: switched.cookie })]).toEqual([401, 200]);
  const ends = await owner.query('select distinct expires_at from session where id = any ($1)', [
    [former.body.sessionId, switched.body.sessionId],
  ]);
  expect(ends).toHaveLength(1);
  expect(await trailOf(owner, switched.headers)).toEqual([
    expect.objectContaining({ action: 'switchGrant', outcome: 'COMMITTED', role: 'ANALYST', subject_id: grantId }),
  ]);
});

test('a grant of somebody else, an ended and an unknown one are refused alike, audited once, and the session goes on', async () => {
  const { cookie } = await signInAs(served.url, 'first-reviewer', worldPassword);
  const ended = await grantTo(served, { accountId: served.world.first.contextOf('reviewer').actor.accountId, role: 'ANALYST' });
  await owner.query(`update role_grant set ended_at = now(), ended_by_id = given_by_id, end_reason = 'done' where id = $1`, [ended]);
  const foreign = served.world.first.contextOf('department').actor.grantId;
  for (const grantId of [foreign, ended, '00000000-0000-7000-8000-000000000000', 'no id']) {
    const refused = await askSession(served.url, '/session/grant', { grantId }, { cookie });
    expect([refused.status, codeOf(refused), refused.cookie]).toEqual([404, 'GRANT_NOT_FOUND', '']);
    expect(await trailLines(owner, refused.headers)).toEqual(['switchGrant DENIED GRANT_NOT_FOUND']);
  }
  expect(await asks({ cookie })).toBe(200);
  expect((await askSession(served.url, '/session/grant', { grantId: foreign })).status).toBe(401);
  expect((await askSession(served.url, '/session/grant', {}, { cookie })).status).toBe(400);
});

test('what asks for the password runs for five minutes after it, not a moment longer, and never by a token', async () => {
  const request = async () => {
    const accountId = served.world.first.contextOf('approver').actor.accountId;
    const { body } = await requestGrant(served, served.caller('first', 'department'), { accountId, role: 'ANALYST' });
    return body.data?.requestGrant.grantRequest?.id as string;
  };
  const requestId = await request();
  const { cookie, body } = await signInAs(served.url, 'first-security', worldPassword);
  await age(body.sessionId, 5.02);
  expect((await who(cookie)).body.steppedUpUntil).toBeNull();
  const refused = await giveGrant(served, cookie, requestId);
  expect(refusalOf(refused)).toBe('STEP_UP_REQUIRED');
  expect(refused.body.errors?.[0]?.extensions.details).toEqual({ command: 'giveGrant' });
  expect(await trailLines(owner, refused.headers)).toEqual(['giveGrant DENIED STEP_UP_REQUIRED']);

  const token = served.caller('first', 'security').token;
  const text = `mutation { giveGrant(input: {requestId: "${requestId}", version: 1}) { __typename } }`;
  const byToken = await served.ask(undefined, text, {}, { authorization: `Bearer ${token}` });
  expect(refusalOf(byToken)).toBe('STEP_UP_REQUIRED');
  expect(byToken.text).toContain('never by an access token');
  expect(await owner.query('select state from grant_request where id = $1', [requestId])).toEqual([{ state: 'PENDING' }]);

  const stepped = await askSession(served.url, '/session/step-up', { password: worldPassword }, { cookie });
  expect([stepped.status, stepped.body.sessionId]).toEqual([200, body.sessionId]);
  expect(Date.parse(stepped.body.steppedUpUntil as string)).toBeGreaterThan(Date.now() + 4.8 * 60_000);
  expect(await trailLines(owner, stepped.headers)).toEqual(['stepUp COMMITTED']);
  await age(body.sessionId, 4.9);
  expect(refusalOf(await giveGrant(served, cookie, requestId))).toBeNull();
});

test('a wrong password steps nothing up, and the session goes on', async () => {
  const { cookie, body } = await signInAs(served.url, 'second-security', worldPassword);
  await age(body.sessionId, 10);
  const wrong = await askSession(served.url, '/session/step-up', { password: 'wrong' }, { cookie });
  expect([wrong.status, codeOf(wrong)]).toEqual([403, 'PASSWORD_WRONG']);
  expect(await trailLines(owner, wrong.headers)).toEqual(['stepUp DENIED SIGN_IN_REFUSED']);
  const { body: after } = await who(cookie);
  expect([after.signedIn, after.steppedUpUntil]).toEqual([true, null]);
  expect((await askSession(served.url, '/session/step-up', { password: worldPassword })).status).toBe(401);
});

test('signing out leaves one entry and ends the session; signing out again leaves none', async () => {
  const { cookie, body } = await signInAs(served.url, 'second-analyst', worldPassword);
  const signOut = () => fetch(`${served.url}/session`, { method: 'DELETE', headers: { cookie } });
  const first = await signOut();
  expect([first.status, await asks({ cookie })]).toEqual([204, 401]);
  expect(await trailOf(owner, first.headers)).toEqual([
    expect.objectContaining({ action: 'signOut', outcome: 'COMMITTED', role: 'ANALYST', subject_id: body.sessionId }),
  ]);
  const again = await signOut();
  expect([again.status, await trailLines(owner, again.headers)]).toEqual([204, []]);
});

test('a new password ends the other sessions and holds from then on; a wrong or a weak one changes nothing', async () => {
  const [first, second] = [
    await signInAs(served.url, 'second-analyst', worldPassword),
    await signInAs(served.url, 'second-analyst', worldPassword),
  ];
  const next = 'Bamboo-7-lantern';
  const hash = async () => (await owner.query(`select password_hash from account where code = 'second-analyst'`))[0].password_hash;
  const before = await hash();
  for (const [current, wish, code] of [
    ['wrong', next, 'PASSWORD_WRONG'],
    [worldPassword, 'short', 'PASSWORD_TOO_WEAK'],
    [worldPassword, worldPassword, 'PASSWORD_TOO_WEAK'],
  ] as const) {
    const refused = await change(first.cookie, current, wish);
    expect(refusalOf(refused)).toBe(code);
    expect(await trailLines(owner, refused.headers)).toEqual([`changePassword DENIED ${code}`]);
  }
  expect([await hash(), await asks({ cookie: second.cookie })]).toEqual([before, 200]);
  // the session that the test world made is another one
  expect((await change(first.cookie, worldPassword, next)).body.data?.changePassword).toEqual({ endedSessions: 2 });
  expect([await asks({ cookie: first.cookie }), await asks({ cookie: second.cookie })]).toEqual([200, 401]);
  expect(codeOf(await signInAs(served.url, 'second-analyst', worldPassword))).toBe('SIGN_IN_REFUSED');
  expect((await signInAs(served.url, 'second-analyst', next)).status).toBe(200);
});

test('everybody ends sessions of its own, one or all others, and nobody those of others', async () => {
  const opened = [];
  for (const _ of [1, 2, 3]) opened.push(await signInAs(served.url, 'second-department', worldPassword));
  const [here, there, elsewhere] = opened as [(typeof opened)[0], (typeof opened)[0], (typeof opened)[0]];
  const end = (cookie: string, id: string | undefined) =>
    command(served, cookie, ['endSession', 'EndSessionInput', 'session { id endedAt }'], { id });
  expect(refusalOf(await end(here.cookie, there.body.sessionId))).toBeNull();
  expect([await asks({ cookie: there.cookie }), await asks({ cookie: elsewhere.cookie })]).toEqual([401, 200]);
  expect(refusalOf(await end(here.cookie, there.body.sessionId))).toBe('SESSION_NOT_FOUND');
  const stranger = await signInAs(served.url, 'second-approver', worldPassword);
  expect(refusalOf(await end(stranger.cookie, elsewhere.body.sessionId))).toBe('SESSION_NOT_FOUND');
  const { body } = await served.ask(undefined, 'mutation { endOtherSessions { endedSessions } }', {}, { cookie: here.cookie });
  expect(body.data).toEqual({ endOtherSessions: { endedSessions: 2 } });
  expect(await Promise.all([here, elsewhere, stranger].map(({ cookie }) => asks({ cookie })))).toEqual([200, 401, 200]);
});
