import type { DataSource } from 'typeorm';
import { trailLines, trailOf } from '../../support/access/audit-trail.js';
import { type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { endGrant, giveGrant, grantTo, inviteAccount, requestGrant } from '../../support/account-commands.js';
import { openOwnerSource } from '../../support/data-source.js';
import { askSession, command, refusalOf } from '../../support/session-client.js';

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

const caller = (account: 'department' | 'system' | 'security' | 'agency01' | 'auditor') => served.caller('first', account);
const accountOf = (account: 'department' | 'system' | 'security' | 'agency01') => caller(account).home.contextOf(account).actor.accountId;
const asked = async (who: Parameters<typeof requestGrant>[1], wish: Parameters<typeof requestGrant>[2]): Promise<string> =>
  (await requestGrant(served, who, wish)).body.data?.requestGrant.grantRequest?.id as string;
const countOf = async (table: string): Promise<number> => (await owner.query(`select count(*)::int as count from ${table}`))[0].count;

/** A second security administrator, signed in. */
async function secondSecurity(): Promise<string> {
  const { id, token } = await inviteAccount(served, 'grants-security');
  await grantTo(served, { accountId: id, role: 'SECURITY' });
  return (await askSession(served.url, '/session/link', { token, password: 'Bamboo-7-lantern' })).cookie;
}

test('what one asks for another gives, and the trail says who, what and why', async () => {
  const { id: accountId } = await inviteAccount(served, 'grants-one');
  const agencyId = caller('department').home.agencyId('A01');
  const request = await requestGrant(served, caller('department'), { accountId, role: 'AGENCY', agencyId, reason: 'the new secretary' });
  expect(request.body.data?.requestGrant.grantRequest).toMatchObject({ state: 'PENDING', version: 1, role: 'AGENCY' });
  const requestId = request.body.data?.requestGrant.grantRequest?.id as string;
  const given = await giveGrant(served, caller('security'), requestId);
  expect(given.body.data?.giveGrant).toMatchObject({ grantRequest: { state: 'GIVEN', version: 2 }, grant: { role: 'AGENCY' } });
  const [row] = await owner.query('select role, agency_id, request_id, given_by_id, separation from role_grant where id = $1', [
    given.body.data?.giveGrant.grant.id,
  ]);
  expect(row).toEqual({ role: 'AGENCY', agency_id: agencyId, request_id: requestId, given_by_id: accountOf('security'), separation: 0 });
  expect(await trailLines(owner, given.headers)).toEqual(['giveGrant COMMITTED the new secretary']);
  const [entry] = await owner.query('select after from audit_entry where request_id = $1', [given.headers.get('x-request-id')]);
  expect(entry.after).toMatchObject({ account: 'grants-one', role: 'AGENCY', agencyId });
  expect(refusalOf(await giveGrant(served, caller('security'), requestId, 2))).toBe('GRANT_REQUEST_DECIDED');
});

test('nobody decides on its own request nor on a grant for itself, in code and in the database', async () => {
  const { id: accountId } = await inviteAccount(served, 'grants-own');
  const [before, grantsBefore] = [await countOf('grant_request'), await countOf('role_grant')];
  const own = await asked(caller('security'), { accountId, role: 'ANALYST' });
  const toOneself = await asked(caller('system'), { accountId: accountOf('security'), role: 'SECURITY', validFrom: '2090-01-01' });
  for (const [requestId, code] of [
    [own, 'GRANT_DECIDED_BY_REQUESTER'],
    [toOneself, 'GRANT_TO_ONESELF'],
  ] as const) {
    const refused = await giveGrant(served, caller('security'), requestId);
    expect(refusalOf(refused)).toBe(code);
    expect(await trailOf(owner, refused.headers)).toEqual([
      expect.objectContaining({
        action: 'giveGrant',
        outcome: 'DENIED',
        reason: code,
        account_code: 'first-security',
        subject_id: requestId,
      }),
    ]);
    const past = `update grant_request set state = 'GIVEN', decided_at = now(), version = 2, decided_by_id = '${accountOf('security')}' where id = '${requestId}'`;
    await expect(owner.query(past)).rejects.toMatchObject({ constraint: 'grant_request_four_eyes' });
  }
  expect([await countOf('grant_request'), await countOf('role_grant')]).toEqual([before + 2, grantsBefore]);
  const other = await secondSecurity();
  expect(refusalOf(await giveGrant(served, other, own))).toBeNull();
});

test('the three administrators exclude one another and every business role, until the other grant has ended', async () => {
  const { id: accountId } = await inviteAccount(served, 'grants-excluded');
  const grantId = await grantTo(served, { accountId, role: 'AUDIT' });
  for (const role of ['SYSTEM', 'SECURITY', 'ANALYST', 'DEPARTMENT']) {
    const requestId = await asked(caller('department'), { accountId, role });
    const refused = await giveGrant(served, caller('security'), requestId);
    expect([role, refusalOf(refused)]).toEqual([role, 'GRANT_EXCLUDED']);
    expect(await trailLines(owner, refused.headers)).toEqual(['giveGrant DENIED GRANT_EXCLUDED']);
    const [row] = await owner.query('select state, version from grant_request where id = $1', [requestId]);
    expect(row).toEqual({ state: 'PENDING', version: 1 });
  }
  const held = await asked(caller('department'), { accountId, role: 'AUDIT', validFrom: '2026-06-01' });
  expect(refusalOf(await giveGrant(served, caller('security'), held))).toBe('GRANT_HELD_ALREADY');
  expect(refusalOf(await endGrant(served, caller('security'), grantId))).toBeNull();
  expect(await grantTo(served, { accountId, role: 'ANALYST' })).toMatch(/^[0-9a-f-]{36}$/);
});

test('what could never be granted is refused with the field that is wrong', async () => {
  const { id: accountId } = await inviteAccount(served, 'grants-wrong');
  const home = caller('department').home;
  const foreign = served.world.second;
  const before = await countOf('grant_request');
  const wishes = [
    [{ role: 'WORKER' }, 'GRANT_ROLE_UNKNOWN'],
    [{ role: 'AGENCY' }, 'GRANT_SCOPE_UNFIT'],
    [{ role: 'ANALYST', agencyId: '' }, 'GRANT_SCOPE_UNFIT'],
    [{ role: 'ANALYST', agencyId: home.agencyId('A01') }, 'GRANT_SCOPE_UNFIT'],
    [{ role: 'REVIEWER', agencyId: foreign.agencyId('A01') }, 'AGENCY_NOT_FOUND'],
    [{ role: 'ANALYST', validTo: '2026-01-01' }, 'GRANT_DAYS_INVALID'],
    [{ role: 'ANALYST', validFrom: '2020-01-01', validTo: '2020-06-01' }, 'GRANT_DAYS_INVALID'],
    [{ role: 'ANALYST', reason: ' ' }, 'REASON_MISSING'],
    [{ role: 'ANALYST', accountId: foreign.contextOf('system').actor.accountId }, 'ACCOUNT_NOT_FOUND'],
  ] as const;
  for (const [wish, code] of wishes) {
    const refused = await requestGrant(served, caller('department'), { accountId, ...wish });
    expect([wish, refusalOf(refused)]).toEqual([wish, code]);
    expect(await trailLines(owner, refused.headers)).toEqual([`requestGrant DENIED ${code}`]);
  }
  expect(await countOf('grant_request')).toBe(before);
});

test('a refusal has a reason that the one who asked reads, and others do not', async () => {
  const { id: accountId } = await inviteAccount(served, 'grants-refused');
  const requestId = await asked(caller('department'), { accountId, role: 'ANALYST' });
  const refuse = (reason: string, version: number) =>
    command(served, caller('security'), ['refuseGrant', 'RefuseGrantInput', 'grantRequest { state }'], { requestId, version, reason });
  expect(refusalOf(await refuse('', 1))).toBe('REASON_MISSING');
  expect(refusalOf(await refuse('already enough analysts', 3))).toBe('GRANT_REQUEST_CHANGED');
  expect(refusalOf(await refuse('already enough analysts', 1))).toBeNull();
  const read = (account: 'department' | 'system') =>
    served.ask<{ grantRequest: object | null }>(
      caller(account),
      'query ($id: ID!) { grantRequest(id: $id) { state decisionReason account { code } decidedBy { name } } }',
      { id: requestId },
    );
  expect((await read('department')).body.data?.grantRequest).toMatchObject({
    state: 'REFUSED',
    decisionReason: 'already enough analysts',
    account: { code: 'grants-refused' },
  });
  expect((await read('system')).body.data?.grantRequest).toBeNull();
});

test('two who give the same request at once give one grant', async () => {
  const { id: accountId } = await inviteAccount(served, 'grants-race');
  const requestId = await asked(caller('department'), { accountId, role: 'ANALYST' });
  const answers = await Promise.all([1, 2, 3].map(() => giveGrant(served, caller('security'), requestId)));
  expect(answers.filter((answer) => refusalOf(answer) === null)).toHaveLength(1);
  expect(await owner.query('select id from role_grant where account_id = $1', [accountId])).toHaveLength(1);
});

test('an ended grant ends its sessions and tokens at the next request, and cannot be ended twice nor by its holder', async () => {
  const agency = caller('agency01');
  const { grantId } = agency.home.contextOf('agency01').actor;
  const ask = async (credential: Record<string, string>) =>
    (await served.ask(undefined, '{ agencies { totalCount } }', {}, credential)).status;
  const proofs: readonly Record<string, string>[] = [
    { cookie: `zelian_session=${agency.session}` },
    { authorization: `Bearer ${agency.token}` },
  ];
  expect(await Promise.all(proofs.map(ask))).toEqual([200, 200]);
  expect(refusalOf(await endGrant(served, caller('security'), grantId, 'x'))).toBe('REASON_MISSING');
  expect(refusalOf(await endGrant(served, caller('security'), grantId))).toBeNull();
  expect(await Promise.all(proofs.map(ask))).toEqual([401, 401]);
  expect(refusalOf(await endGrant(served, caller('security'), grantId))).toBe('GRANT_NOT_FOUND');
  const own = caller('security').home.contextOf('security').actor.grantId;
  expect(refusalOf(await endGrant(served, caller('security'), own))).toBe('GRANT_IS_OWN');
});

test('the department reads code and names of accounts, and is refused whatever else is asked of them', async () => {
  const read = (fields: string) =>
    served.ask<{ accounts: { nodes: Record<string, string>[] } }>(caller('department'), `{ accounts { nodes { ${fields} } } }`);
  const open = await read('id code name nameEn');
  expect(open.body.data?.accounts.nodes.map(({ code }) => code)).toEqual(expect.arrayContaining(['first-system', 'first-invited']));
  expect(open.text).not.toContain('second-');
  for (const field of [
    'state',
    'stateReason',
    'failedSignIns',
    'lockedUntil',
    'activatedAt',
    'changedAt',
    'version',
    'grants { totalCount }',
  ])
    expect([field, (await read(field)).body.data ?? null]).toEqual([field, null]);
  const filtered = await served.ask(caller('department'), '{ accounts(where: {state: {eq: "ACTIVE"}}) { totalCount } }');
  expect(filtered.body.data ?? null).toBeNull();
});
