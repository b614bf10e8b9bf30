import { createHash } from 'node:crypto';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { createApplication } from '../../../server/application.js';
import { trailLines } from '../../support/access/audit-trail.js';
import { type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { openOwnerSource } from '../../support/data-source.js';
import { askSession, codeOf, command, type Reply, refusalOf, signInAs } from '../../support/session-client.js';
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

const five = [1, 2, 3, 4, 5];
/** All that tells answers apart, but for the name asked for, the time and the number of the request. */
const words = ({ status, body, headers }: Reply, name: string): string => {
  const { lockedUntil: _, ...details } = (body.error?.details ?? {}) as Record<string, unknown>;
  const told = [...headers].filter(([key]) => key !== 'date' && key !== 'x-request-id').map(([key, value]) => `${key}: ${value}`);
  return JSON.stringify([status, { ...body.error, details, requestId: null }, told]).replaceAll(name, '<name>');
};

async function sixWords(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const at of [...five, 6]) found.push(words(await signInAs(served.url, name, `wrong ${at}`), name));
  return found;
}

test('a name that no account has answers as one that an account has, through the lock and after it', async () => {
  const known = await sixWords('first-department');
  expect(known.map((line) => /SIGN_IN_REFUSED|ACCOUNT_LOCKED/.exec(line)?.[0])).toEqual([
    ...Array.from({ length: 4 }, () => 'SIGN_IN_REFUSED'),
    'ACCOUNT_LOCKED',
    'ACCOUNT_LOCKED',
  ]);
  expect(await sixWords('nobody-at-all-xx')).toEqual(known);
  // disabled, and invited without a password: nothing gives them away either
  await owner.query(`update account set state = 'DISABLED' where code = 'second-agency03'`);
  expect(await sixWords('second-agency03')).toEqual(known);
  expect(await sixWords('second-invited')).toEqual(known);
  for (const name of ['first-department', 'nobody-at-all-xx'])
    expect(codeOf(await signInAs(served.url, name, worldPassword))).toBe('ACCOUNT_LOCKED');
});

test('a lock of either kind lifts after fifteen minutes, and counting begins anew', async () => {
  const hash = createHash('sha256').update('nobody-else').digest('hex');
  for (const name of ['first-agency02', 'nobody-else']) for (const at of five) await signInAs(served.url, name, `wrong ${at}`);
  const minutes = async (text: string, values: unknown[]): Promise<number> => (await owner.query(text, values))[0].minutes;
  const left = `extract(epoch from locked_until - now())::float8 / 60 as minutes`;
  expect(await minutes(`select ${left} from account where code = $1`, ['first-agency02'])).toBeCloseTo(15, 0);
  expect(await minutes(`select ${left} from auth.unknown_name where name_hash = $1`, [hash])).toBeCloseTo(15, 0);
  await owner.query(`update account set locked_until = now() where code = 'first-agency02'`);
  await owner.query('update auth.unknown_name set locked_until = now() where name_hash = $1', [hash]);
  for (const name of ['first-agency02', 'nobody-else'])
    expect([name, codeOf(await signInAs(served.url, name, 'wrong'))]).toEqual([name, 'SIGN_IN_REFUSED']);
  expect((await signInAs(served.url, 'first-agency02', worldPassword)).status).toBe(200);
});

test('rotating addresses, browsers and spellings of the request do not help', async () => {
  const codes: unknown[] = [];
  for (const at of five) {
    const disguise = { 'x-forwarded-for': `10.0.0.${at}`, 'user-agent': `Browser/${at}`, 'accept-language': at % 2 ? 'zh' : 'en' };
    codes.push(codeOf(await signInAs(served.url, 'first-agency03', `wrong ${at}`, disguise)));
  }
  expect(codes[4]).toBe('ACCOUNT_LOCKED');
});

test('twenty at once are no more than five tries, and a right one among them does not get in afterwards', async () => {
  for (const name of ['second-system', 'nobody-in-crowds']) {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => signInAs(served.url, name, `wrong ${at}`)));
    expect([name, answers.filter((answer) => codeOf(answer) === 'SIGN_IN_REFUSED').length]).toEqual([name, 4]);
    expect(codeOf(await signInAs(served.url, name, worldPassword))).toBe('ACCOUNT_LOCKED');
  }
  const [counted] = await owner.query(
    `select count(*)::int as entries from audit_entry where action = 'signIn' and account_code = 'second-system' and outcome = 'DENIED'`,
  );
  expect(counted).toEqual({ entries: 21 });
});

test('failures of signing in, of step-up and of changing the password are counted together', async () => {
  const { cookie } = await signInAs(served.url, 'second-reviewer', worldPassword);
  const change = (current: string) =>
    command(served, cookie, ['changePassword', 'ChangePasswordInput', 'endedSessions'], { current, next: 'Bamboo-7-lantern' });
  const stepUp = (password: string) => askSession(served.url, '/session/step-up', { password }, { cookie });
  const failedSince = async (): Promise<number> =>
    (await owner.query(`select failed_sign_ins from account where code = 'second-reviewer'`))[0].failed_sign_ins;
  await signInAs(served.url, 'second-reviewer', 'wrong');
  await stepUp('wrong');
  await change('wrong');
  await signInAs(served.url, 'second-reviewer', 'wrong again');
  expect(await failedSince()).toBe(4);
  const fifth = await stepUp('wrong');
  expect([fifth.status, codeOf(fifth)]).toEqual([403, 'ACCOUNT_LOCKED']);
  // the right one is refused now wherever it is given; the session goes on
  expect(codeOf(await stepUp(worldPassword))).toBe('ACCOUNT_LOCKED');
  expect(refusalOf(await change(worldPassword))).toBe('ACCOUNT_LOCKED');
  expect(codeOf(await signInAs(served.url, 'second-reviewer', worldPassword))).toBe('ACCOUNT_LOCKED');
  expect((await askSession(served.url, '/session', undefined, { cookie })).body.signedIn).toBe(true);
});

test('the system administrator lifts a lock of failures', async () => {
  for (const at of five) await signInAs(served.url, 'first-reviewer2', `wrong ${at}`);
  const { actor } = served.world.first.contextOf('reviewer2');
  const unlock = () =>
    command(served, served.caller('first', 'system'), ['unlockAccount', 'UnlockAccountInput', 'account { state lockedUntil }'], {
      id: actor.accountId,
      reason: 'called from the office',
    });
  const unlocked = await unlock();
  expect(unlocked.body.data).toEqual({ unlockAccount: { account: { state: 'ACTIVE', lockedUntil: null } } });
  expect(refusalOf(await unlock())).toBe('ACCOUNT_STATE_UNFIT');
  expect((await signInAs(served.url, 'first-reviewer2', worldPassword)).status).toBe(200);
});

test('each failure on an account leaves one entry, one on an unknown name a line of the log and a count, neither with the name', async () => {
  const refused = await signInAs(served.url, 'second-auditor', 'wrong');
  expect(await trailLines(owner, refused.headers)).toEqual(['signIn DENIED SIGN_IN_REFUSED']);
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const second = await createApplication({ ownerUrl: served.database.ownerUrl, logger, isDemo: false, poolSize: 2 });
  const url = await second.app.listen({ port: 0, host: '127.0.0.1' });
  const unknown = await signInAs(url, 'somebody-made-up', 'a password that was typed');
  await second.close();
  expect(await trailLines(owner, unknown.headers)).toEqual([]);
  const hash = createHash('sha256').update('somebody-made-up').digest('hex');
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ nameHash }) => nameHash !== undefined);
  expect(told).toEqual([
    expect.objectContaining({ level: 40, requestId: unknown.headers.get('x-request-id'), nameHash: hash.slice(0, 12), isLocked: false }),
  ]);
  expect(lines.join('')).not.toMatch(/somebody-made-up|a password that was typed/);
  expect(await owner.query('select failures from auth.unknown_name where name_hash = $1', [hash])).toEqual([{ failures: 1 }]);
});

test('names nobody has asked for in a month are forgotten, a few with each new one', async () => {
  await owner.query(
    `insert into auth.unknown_name select 'old ' || n, 1, null, now() - interval '31 days' from generate_series(1, 15) as n`,
  );
  const old = async () => (await owner.query(`select count(*)::int as old from auth.unknown_name where name_hash like 'old %'`))[0].old;
  await signInAs(served.url, 'one-more', 'wrong');
  expect(await old()).toBe(5);
  await signInAs(served.url, 'one-more-yet', 'wrong');
  expect(await old()).toBe(0);
});
