import type { DataSource } from 'typeorm';
import { trailLines } from '../../support/access/audit-trail.js';
import { type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { grantTo, inviteAccount, resetPassword } from '../../support/account-commands.js';
import { openOwnerSource } from '../../support/data-source.js';
import { askSession, codeOf, command, refusalOf, signInAs } from '../../support/session-client.js';

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

const password = 'Bamboo-7-lantern';
const whose = (token: string) => askSession(served.url, `/session/link?token=${token}`);
const use = (token: string, chosen = password) => askSession(served.url, '/session/link', { token, password: chosen });
const stored = async (id: string) => {
  const [row] = (await owner.query('select state, password_hash is not null as "hasPassword", version from account where id = $1', [
    id,
  ])) as [{ state: string; hasPassword: boolean; version: number }];
  return row;
};

test('an invited account sets its password with its link, once, and is then told that it holds no grant yet', async () => {
  const { id, token, expiresAt } = await inviteAccount(served, 'links-one');
  expect((Date.parse(expiresAt) - Date.now()) / 3_600_000).toBeCloseTo(72, 1);
  expect(await stored(id)).toEqual({ state: 'INVITED', hasPassword: false, version: 1 });
  expect(codeOf(await signInAs(served.url, 'links-one', password))).toBe('SIGN_IN_REFUSED');
  const shown = await whose(token);
  expect([shown.status, shown.body.account?.code, shown.body.purpose]).toEqual([200, 'links-one', 'INVITATION']);
  expect(shown.headers.get('cache-control')).toBe('no-store');

  const used = await use(token);
  expect([used.status, used.body.passwordSet, used.body.signedIn, used.body.notice?.code, used.cookie]).toEqual([
    200,
    true,
    false,
    'NO_VALID_GRANT',
    '',
  ]);
  expect(await stored(id)).toEqual({ state: 'ACTIVE', hasPassword: true, version: 2 });
  expect((await trailLines(owner, used.headers)).sort()).toEqual(['signIn DENIED NO_VALID_GRANT', 'useLink COMMITTED']);

  const again = await use(token, 'Another-9-lantern');
  expect([again.status, codeOf(again), codeOf(await whose(token))]).toEqual([400, 'LINK_USED', 'LINK_USED']);
  expect(await trailLines(owner, again.headers)).toEqual(['useLink DENIED LINK_USED']);
  expect(codeOf(await signInAs(served.url, 'links-one', 'Another-9-lantern'))).toBe('SIGN_IN_REFUSED');
});

test('with a grant the link signs in', async () => {
  const { id, token } = await inviteAccount(served, 'links-two');
  const grantId = await grantTo(served, { accountId: id, role: 'ANALYST' });
  const used = await use(token);
  expect([used.body.passwordSet, used.body.signedIn, used.body.grant?.id]).toEqual([true, true, grantId]);
  const { status } = await served.ask(undefined, '{ agencies { totalCount } }', {}, { cookie: used.cookie });
  expect(status).toBe(200);
});

test('a password that breaks the rules is refused with each of them, audited once, and the link still holds', async () => {
  const { id, token } = await inviteAccount(served, 'links-weak');
  const refused = await use(token, 'links-weak');
  expect([refused.status, codeOf(refused), refused.body.error?.details.rules]).toEqual([
    400,
    'PASSWORD_TOO_WEAK',
    ['TOO_FEW_KINDS', 'HOLDS_ACCOUNT_NAME'],
  ]);
  expect(await trailLines(owner, refused.headers)).toEqual(['useLink DENIED PASSWORD_TOO_WEAK']);
  expect(await stored(id)).toEqual({ state: 'INVITED', hasPassword: false, version: 1 });
  expect((await use(token)).body.passwordSet).toBe(true);
});

test('an expired, a replaced and an unknown link are refused, each with its sentence', async () => {
  const expired = await inviteAccount(served, 'links-expired');
  await owner.query(`update account_link set expires_at = now() - interval '1 second' where account_id = $1`, [expired.id]);
  const replaced = await inviteAccount(served, 'links-replaced');
  const { token: newer } = await resetPassword(served, replaced.id);
  const found = [expired.token, replaced.token, 'x'.repeat(43)];
  const codes = ['LINK_EXPIRED', 'LINK_VOID', 'LINK_UNKNOWN'];
  for (const [at, token] of found.entries()) expect([codeOf(await whose(token)), codeOf(await use(token))]).toEqual([codes[at], codes[at]]);
  expect(await stored(expired.id)).toEqual({ state: 'INVITED', hasPassword: false, version: 1 });
  // an invitation that nobody took up is followed by another one
  expect((await whose(newer)).body.purpose).toBe('INVITATION');
  expect((await use(newer)).body.passwordSet).toBe(true);
});

test('a link used twice at once sets one password', async () => {
  const { id, token } = await inviteAccount(served, 'links-race');
  const answers = await Promise.all([1, 2, 3, 4].map((at) => use(token, `${password}-${at}`)));
  expect(answers.map((answer) => codeOf(answer) ?? 'SET').sort()).toEqual(['LINK_USED', 'LINK_USED', 'LINK_USED', 'SET']);
  const winner = answers.findIndex((answer) => codeOf(answer) === undefined) + 1;
  const signs = async (at: number) => codeOf(await signInAs(served.url, 'links-race', `${password}-${at}`));
  expect([await signs(winner), await signs((winner % 4) + 1)]).toEqual(['NO_VALID_GRANT', 'SIGN_IN_REFUSED']);
  expect(await stored(id)).toEqual({ state: 'ACTIVE', hasPassword: true, version: 2 });
});

test('a reset voids the password, ends sessions and tokens at once, and its link holds for a day', async () => {
  const { id, token } = await inviteAccount(served, 'links-reset');
  await grantTo(served, { accountId: id, role: 'ANALYST' });
  const { cookie } = await use(token);
  const made = await command<{ createAccessToken: { secret: string } }>(
    served,
    cookie,
    ['createAccessToken', 'CreateAccessTokenInput', 'secret'],
    {
      name: 'x',
      days: 1,
    },
  );
  const bearer = { authorization: `Bearer ${made.body.data?.createAccessToken.secret}` };
  const asks = async (credential: Record<string, string>) =>
    (await served.ask(undefined, '{ agencies { totalCount } }', {}, credential)).status;
  expect([await asks({ cookie }), await asks(bearer)]).toEqual([200, 200]);
  const reset = await resetPassword(served, id);
  expect([await asks({ cookie }), await asks(bearer)]).toEqual([401, 401]);
  expect((Date.parse(reset.expiresAt) - Date.now()) / 3_600_000).toBeCloseTo(24, 1);
  expect(codeOf(await signInAs(served.url, 'links-reset', password))).toBe('SIGN_IN_REFUSED');
  expect((await whose(reset.token)).body.purpose).toBe('RESET');
  expect((await use(reset.token, 'Another-9-lantern')).body.signedIn).toBe(true);
  expect([await asks({ cookie }), await asks(bearer)]).toEqual([401, 401]);
});

test('neither the link nor the password is kept anywhere in clear, and no answer shows the link again', async () => {
  const { id, token } = await inviteAccount(served, 'links-secret');
  await use(token);
  const rows = (await owner.query(
    `select (select string_agg(e::text, ' ') from audit_entry e) || (select string_agg(l::text, ' ') from account_link l) || (select string_agg(a::text, ' ') from account a) as kept`,
  )) as [{ kept: string }];
  expect(rows[0].kept).toContain(id);
  for (const secret of [token, password]) expect(rows[0].kept).not.toContain(secret);
});

test('an invitation names a free, well-formed account with names, and refuses what is not, changing nothing', async () => {
  const system = served.caller('first', 'system');
  const invite = (input: object) =>
    command(served, system, ['inviteAccount', 'InviteAccountInput', 'account { id }'], {
      code: 'links-new',
      name: '新人',
      nameEn: 'New',
      ...input,
    });
  const [before] = await owner.query('select count(*)::int as count from account');
  const wrong = [
    { code: 'No Spaces' },
    { code: 'ab' },
    { code: 'first-system' },
    { code: 'second-system' },
    { name: ' ' },
    { nameEn: 'x'.repeat(61) },
  ];
  const refusals = await Promise.all(wrong.map(async (input) => refusalOf(await invite(input))));
  const codes = [
    'ACCOUNT_CODE_INVALID',
    'ACCOUNT_CODE_INVALID',
    'ACCOUNT_CODE_TAKEN',
    'ACCOUNT_CODE_TAKEN',
    'ACCOUNT_NAME_INVALID',
    'ACCOUNT_NAME_INVALID',
  ];
  expect(refusals).toEqual(codes);
  expect((await owner.query('select count(*)::int as count from account'))[0]).toEqual(before);
});
