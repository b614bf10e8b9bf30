import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { packageRoot } from '../../../server/core/package-root.js';
import { canReach, isRoot } from '../../../server/database/embedded-account.js';
import { isRunning, readPostmaster, stopPostmaster } from '../../../server/database/embedded-postmaster.js';
import { endProcess, isGoneWithin, startInProcess } from '../../support/embedded-process.js';

// The user `nobody` of Debian, Alpine and macOS alike is looked up by its files: tests as root play an ordinary user with it.
const nobody = { uid: 65_534, gid: 65_534 };
const directories: string[] = [];

function freshDirectory(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-process-'));
  directories.push(directory);
  return directory;
}

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

async function count(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ n: number }>('SELECT count(*)::int AS n FROM journal')).rows[0]?.n ?? -1;
  } finally {
    await client.end();
  }
}

async function write(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE TABLE journal AS SELECT generate_series(1, 1000) AS entry');
  await client.end();
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s to the server leaves no process, no lock, and the server ends by that signal',
  async (signal) => {
    const directory = freshDirectory();
    const running = await startInProcess(directory, 'disposable');
    expect(isRunning(running.pid)).toBe(true);
    await endProcess(running, signal);
    expect(running.child.signalCode).toBe(signal);
    expect(isRunning(running.pid)).toBe(false);
    expect(existsSync(path.join(directory, 'zelian.lock'))).toBe(false);
  },
);

test('after kill -9 the next start adopts the PostgreSQL that runs, with everything acknowledged', async () => {
  const directory = freshDirectory();
  const first = await startInProcess(directory, 'durable');
  await write(first.ownerUrl);
  await endProcess(first, 'SIGKILL');
  expect(isRunning(first.pid)).toBe(true);

  const second = await startInProcess(directory, 'durable');
  expect(second.pid).toBe(first.pid);
  expect(second.said).toEqual([`adopted the embedded PostgreSQL that was still running (process ${first.pid})`]);
  expect(await count(second.ownerUrl)).toBe(1000);
  await endProcess(second, 'SIGTERM');
  expect(isRunning(first.pid)).toBe(false);
});

test('a PostgreSQL left running with other settings is stopped and started anew, not adopted', async () => {
  const directory = freshDirectory();
  const first = await startInProcess(directory, 'durable');
  await endProcess(first, 'SIGKILL');
  const second = await startInProcess(directory, 'disposable');
  expect(second.pid).not.toBe(first.pid);
  expect(isRunning(first.pid)).toBe(false);
  await endProcess(second, 'SIGTERM');
});

test('a disposable PostgreSQL ends by itself when its server was killed', async () => {
  const running = await startInProcess(freshDirectory(), 'disposable');
  await endProcess(running, 'SIGKILL');
  expect(await isGoneWithin(running.pid, 10_000)).toBe(true);
});

test('a second server on the same directory is refused while the first runs, in both languages', async () => {
  const directory = freshDirectory();
  const running = await startInProcess(directory, 'disposable');
  const failure = await startInProcess(directory, 'disposable').catch((error: unknown) => error);
  expect(failure).toMatchObject({ kind: 'conflict', code: 'DATA_DIRECTORY_IN_USE' });
  const { sentence } = failure as { sentence: { zh: string; en: string } };
  for (const text of [sentence.zh, sentence.en]) expect(text).toContain(String(running.child.pid));
  await endProcess(running, 'SIGTERM');
});

const asRoot = isRoot() ? test : test.skip;
const asRootForOthers = isRoot() && canReach(nobody, packageRoot) ? test : test.skip;

asRootForOthers('an ordinary user starts it too, and root can start the same directory afterwards', async () => {
  const directory = freshDirectory();
  chownSync(directory, nobody.uid, nobody.gid);
  const running = await startInProcess(directory, 'disposable', nobody);
  expect(statSync(path.join(directory, 'postgres')).uid).toBe(nobody.uid);
  await endProcess(running, 'SIGTERM');
  const later = await startInProcess(directory, 'disposable');
  expect(statSync(path.join(directory, 'postgres')).uid).toBe(nobody.uid);
  await endProcess(later, 'SIGTERM');
});

asRootForOthers('an ordinary user is told when the directory is closed to it, and nothing is written', async () => {
  const directory = freshDirectory();
  chmodSync(directory, 0o755);
  const failure = await startInProcess(directory, 'disposable', nobody).catch((error: unknown) => error);
  expect(failure).toMatchObject({ kind: 'invalid', code: 'DATA_DIRECTORY_UNWRITABLE' });
  const closed = path.join(freshDirectory(), 'data');
  const other = await startInProcess(closed, 'disposable', nobody).catch((error: unknown) => error);
  expect(other).toMatchObject({ code: 'DATA_DIRECTORY_UNWRITABLE' });
  expect(existsSync(closed)).toBe(false);
});

asRoot('below a directory that is root’s alone, the cluster lies where its account can go', async () => {
  const closed = freshDirectory();
  const directory = path.join(closed, 'checkout/.data');
  mkdirSync(path.dirname(directory));
  const running = await startInProcess(directory, 'disposable');
  const place = readFileSync(path.join(directory, 'postgres-location'), 'utf8').trim();
  expect(place).toMatch(/^\/var\/lib\/zelian\/data-/);
  directories.push(place);
  expect((statSync(path.join(place, 'postgres')).mode & 0o777).toString(8)).toBe('700');
  await endProcess(running, 'SIGTERM');
  expect(isRunning(running.pid)).toBe(false);
  expect(existsSync(place)).toBe(false);
});

asRoot.each(['checkout', 'checkout/.data'])(
  'of two that begin there at once one has the directory, and its place is remembered (%s is there)',
  async (present) => {
    const closed = freshDirectory();
    const directory = path.join(closed, 'checkout/.data');
    mkdirSync(path.join(closed, present), { recursive: true });
    const together = Date.now() + 1500;
    const started = await Promise.allSettled([1, 2].map(() => startInProcess(directory, 'disposable', {}, together)));
    const running = started.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    const refused = started.flatMap((end) => (end.status === 'rejected' ? [(end.reason as { code: string }).code] : []));
    const place = readFileSync(path.join(directory, 'postgres-location'), 'utf8').trim();
    directories.push(place);
    const remembered = readPostmaster(path.join(place, 'postgres'))?.pid;
    for (const one of running) await endProcess(one, 'SIGTERM');
    expect(refused).toEqual(['DATA_DIRECTORY_IN_USE']);
    expect(running.map(({ pid }) => pid)).toEqual([remembered]);
  },
);

test('stopping a process that is gone does no harm', async () => {
  await expect(stopPostmaster(4_194_303)).resolves.toBeUndefined();
});
