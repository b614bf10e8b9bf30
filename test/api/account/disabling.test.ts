import type { DataSource } from 'typeorm';
import { trailLines } from '../../support/access/audit-trail.js';
import { type Caller, type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { inviteAccount } from '../../support/account-commands.js';
import { openOwnerSource } from '../../support/data-source.js';
import { askSession, codeOf, command, refusalOf, signInAs } from '../../support/session-client.js';
import { worldPassword } from '../../support/world.js';

let served: ServedWorld;
let owner: DataSource;
let system: Caller;
beforeAll(async () => {
  served = await serveWorld();
  owner = await openOwnerSource(served.database.ownerUrl);
  system = served.caller('first', 'system');
});
afterAll(async () => {
  await owner?.destroy();
  await served?.close();
});

const lock = (id: string, reason = 'left the office') =>
  command(served, system, ['lockAccount', 'LockAccountInput', 'account { state stateReason }'], { id, reason });
const unlock = (id: string, reason = 'back in the office') =>
  command(served, system, ['unlockAccount', 'UnlockAccountInput', 'account { state stateReason }'], { id, reason });
const reset = (id: string, version?: number) =>
  command(served, system, ['resetPassword', 'ResetPasswordInput', 'account { id }'], { id, version });
const asks = async (credential: Record<string, string>): Promise<number> =>
  (await served.ask(undefined, '{ agencies { totalCount } }', {}, credential)).status;

test('locking ends sessions and tokens at once, and unlocking does not bring them back', async () => {
  const caller = served.caller('first', 'analyst');
  const { accountId } = caller.home.contextOf('analyst').actor;
  const proofs: readonly Record<string, string>[] = [
    { cookie: `zelian_session=${caller.session}` },
    { authorization: `Bearer ${caller.token}` },
  ];
  expect(await Promise.all(proofs.map(asks))).toEqual([200, 200]);
  const locked = await lock(accountId);
  expect(locked.body.data).toEqual({ lockAccount: { account: { state: 'DISABLED', stateReason: 'left the office' } } });
  expect(await trailLines(owner, locked.headers)).toEqual(['lockAccount COMMITTED left the office']);
  expect(await Promise.all(proofs.map(asks))).toEqual([401, 401]);
  expect(codeOf(await signInAs(served.url, 'first-analyst', worldPassword))).toBe('SIGN_IN_REFUSED');
  expect([refusalOf(await lock(accountId)), refusalOf(await reset(accountId))]).toEqual(['ACCOUNT_STATE_UNFIT', 'ACCOUNT_STATE_UNFIT']);

  const silent = await unlock(accountId, ' ');
  expect([refusalOf(silent), await trailLines(owner, silent.headers)]).toEqual(['REASON_MISSING', ['unlockAccount DENIED REASON_MISSING']]);
  expect(codeOf(await signInAs(served.url, 'first-analyst', worldPassword))).toBe('SIGN_IN_REFUSED');
  const unlocked = await unlock(accountId);
  expect(unlocked.body.data).toEqual({ unlockAccount: { account: { state: 'ACTIVE', stateReason: null } } });
  expect(await trailLines(owner, unlocked.headers)).toEqual(['unlockAccount COMMITTED back in the office']);
  expect(await Promise.all(proofs.map(asks))).toEqual([401, 401]);
  expect((await signInAs(served.url, 'first-analyst', worldPassword)).status).toBe(200);
});

test('nobody locks, unlocks or resets itself, and a lock says why', async () => {
  const own = system.home.contextOf('system').actor.accountId;
  for (const attempt of [await lock(own), await unlock(own), await reset(own)]) {
    expect(refusalOf(attempt)).toBe('ACCOUNT_IS_OWN');
    expect((await trailLines(owner, attempt.headers)).map((line) => line.split(' ').slice(1).join(' '))).toEqual(['DENIED ACCOUNT_IS_OWN']);
  }
  const { accountId } = system.home.contextOf('approver').actor;
  expect([refusalOf(await lock(accountId, ' ')), refusalOf(await lock(accountId, 'x'.repeat(501)))]).toEqual([
    'REASON_MISSING',
    'REASON_MISSING',
  ]);
  expect(
    (await owner.query('select state from account where id = any ($1)', [[own, accountId]])).map(({ state }: { state: string }) => state),
  ).toEqual(['ACTIVE', 'ACTIVE']);
});

test('locking somebody invited voids the link, and unlocking leaves the account invited', async () => {
  const { id, token } = await inviteAccount(served, 'disabling-invited');
  await lock(id);
  const use = () => askSession(served.url, '/session/link', { token, password: 'Bamboo-7-lantern' });
  const refused = await use();
  expect(codeOf(refused)).toBe('LINK_VOID');
  expect(await trailLines(owner, refused.headers)).toEqual(['useLink DENIED LINK_VOID']);
  expect((await unlock(id)).body.data).toMatchObject({ unlockAccount: { account: { state: 'INVITED' } } });
  expect(codeOf(await use())).toBe('LINK_VOID');
});

test('a reset names the version it saw', async () => {
  const { id } = await inviteAccount(served, 'disabling-version');
  expect([refusalOf(await reset(id, 7)), refusalOf(await reset(id, 1)), refusalOf(await reset(id, 1))]).toEqual([
    'ACCOUNT_CHANGED',
    null,
    'ACCOUNT_CHANGED',
  ]);
});
