import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../server/database/embedded-postgres.js';
import { isRunning } from '../../../server/database/embedded-postmaster.js';

const directories: string[] = [];

function freshDirectory(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-embedded-'));
  directories.push(directory);
  return directory;
}

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const start = (dataDirectory: string, isDisposable: boolean) => startEmbeddedPostgres({ dataDirectory, isDisposable, log: () => {} });
const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

async function ask(url: string, statement: string): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows[0] as Record<string, unknown> | undefined;
  } finally {
    await client.end();
  }
}

const settingsOf = (names: readonly string[]) => `SELECT ${names.map((name) => `current_setting('${name}') AS ${name}`).join(', ')}`;
const observed = [
  'synchronous_commit',
  'fsync',
  'full_page_writes',
  'timezone',
  'listen_addresses',
  'jit',
  'random_page_cost',
  'unix_socket_directories',
];
const common = {
  synchronous_commit: 'on',
  timezone: 'UTC',
  listen_addresses: '127.0.0.1',
  jit: 'off',
  random_page_cost: '1.1',
  unix_socket_directories: '',
};

test('a directory for keeps is durable, closed to others, and holds its data over a restart', async () => {
  const directory = freshDirectory();
  const first = await start(directory, false);
  expect(await ask(first.ownerUrl(), settingsOf(observed))).toEqual({ ...common, fsync: 'on', full_page_writes: 'on' });
  await ask(first.ownerUrl(), 'CREATE TABLE kept AS SELECT 42 AS answer');
  expect(['.', 'postgres', 'postgres-password', 'postgres.log', 'zelian.lock'].map((name) => modeOf(path.join(directory, name)))).toEqual([
    '700',
    '700',
    '600',
    '600',
    '600',
  ]);
  await first.stop();
  await first.stop();
  expect(isRunning(first.pid)).toBe(false);
  expect(readdirSync(directory).sort()).toEqual(['postgres', 'postgres-password', 'postgres.log']);

  const said: string[] = [];
  const second = await startEmbeddedPostgres({ dataDirectory: directory, isDisposable: false, log: ({ en }) => said.push(en) });
  expect(await ask(second.ownerUrl(), 'SELECT answer FROM kept')).toEqual({ answer: 42 });
  await second.stop();
  expect(said).toEqual([]);
});

test('a disposable directory gives up fsync and full-page writes, and never synchronous commit', async () => {
  const postgres = await start(freshDirectory(), true);
  expect(await ask(postgres.ownerUrl(), settingsOf(observed))).toEqual({ ...common, fsync: 'off', full_page_writes: 'off' });
  await postgres.stop();
});

test('every directory has its own long random password, and no other opens it', async () => {
  const [one, other] = [freshDirectory(), freshDirectory()];
  const [first, second] = await Promise.all([start(one, true), start(other, true)]);
  const passwords = [one, other].map((directory) => readFileSync(path.join(directory, 'postgres-password'), 'utf8').trim());
  expect(new Set(passwords).size).toBe(2);
  for (const password of passwords) expect(Buffer.from(password, 'base64url')).toHaveLength(32);
  const crossed = new URL(first.ownerUrl());
  crossed.password = passwords[1] as string;
  await expect(ask(crossed.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  crossed.password = '';
  await expect(ask(crossed.href, 'SELECT 1')).rejects.toThrow();
  await Promise.all([first.stop(), second.stop()]);
});

test('a directory in use is refused by naming its process, and the one that runs is not disturbed', async () => {
  const directory = freshDirectory();
  const postgres = await start(directory, true);
  await expect(start(directory, true)).rejects.toMatchObject({
    kind: 'conflict',
    code: 'DATA_DIRECTORY_IN_USE',
    details: { directory, pid: process.pid },
  });
  expect(await ask(postgres.ownerUrl(), 'SELECT 1 AS one')).toEqual({ one: 1 });
  await postgres.stop();
});

test('a lock whose process is gone, or whose number now belongs to another, does not stop a start', async () => {
  const directory = freshDirectory();
  for (const stale of [
    { pid: 4_194_303, startedAt: 'x' },
    { pid: 1, startedAt: 'another boot' },
  ]) {
    writeFileSync(path.join(directory, 'zelian.lock'), JSON.stringify(stale));
    const postgres = await start(directory, true);
    await postgres.stop();
  }
  expect(existsSync(path.join(directory, 'zelian.lock'))).toBe(false);
});

test('a postmaster file left by a crash, whose number now belongs to another program, does not stop a start', async () => {
  const directory = freshDirectory();
  await (await start(directory, true)).stop();
  writeFileSync(
    path.join(directory, 'postgres/postmaster.pid'),
    `${process.pid}\n${path.join(directory, 'postgres')}\n1\n5432\n\n\n\nready\n`,
  );
  const postgres = await start(directory, true);
  expect(await ask(postgres.ownerUrl(), 'SELECT 1 AS one')).toEqual({ one: 1 });
  await postgres.stop();
});

test.each([
  ['lost', (file: string) => rmSync(file)],
  ['wrong', (file: string) => writeFileSync(file, 'wrong\n')],
])('a %s password is said to be so, and nothing is left running', async (_word, spoil) => {
  const directory = freshDirectory();
  await (await start(directory, true)).stop();
  spoil(path.join(directory, 'postgres-password'));
  await expect(start(directory, true)).rejects.toMatchObject({ code: 'DATABASE_PASSWORD_LOST' });
  expect(existsSync(path.join(directory, 'postgres/postmaster.pid'))).toBe(false);
  expect(existsSync(path.join(directory, 'zelian.lock'))).toBe(false);
});

test('a directory made by another version of PostgreSQL is refused before anything is touched', async () => {
  const directory = freshDirectory();
  await (await start(directory, true)).stop();
  writeFileSync(path.join(directory, 'postgres/PG_VERSION'), '15\n');
  await expect(start(directory, true)).rejects.toMatchObject({ code: 'DATABASE_VERSION_DIFFERS', details: { found: '15', needed: '18' } });
});

test('an interrupted beginning is begun again', async () => {
  const directory = freshDirectory();
  await (await start(directory, true)).stop();
  renameSync(path.join(directory, 'postgres'), path.join(directory, 'postgres.part'));
  const postgres = await start(directory, true);
  expect(await ask(postgres.ownerUrl(), 'SELECT 1 AS one')).toEqual({ one: 1 });
  await postgres.stop();
});

test('a damaged database is refused, and never begun anew over its files', async () => {
  const directory = freshDirectory();
  await (await start(directory, true)).stop();
  rmSync(path.join(directory, 'postgres/PG_VERSION'));
  const before = readdirSync(path.join(directory, 'postgres')).sort();
  const password = readFileSync(path.join(directory, 'postgres-password'), 'utf8');
  await expect(start(directory, true)).rejects.toMatchObject({ code: 'DATABASE_INCOMPLETE' });
  expect(readdirSync(path.join(directory, 'postgres')).sort()).toEqual(before);
  expect(readFileSync(path.join(directory, 'postgres-password'), 'utf8')).toBe(password);
});

test('a data directory that cannot be made names the directory and the reason', async () => {
  const file = path.join(freshDirectory(), 'a-file');
  writeFileSync(file, '');
  const directory = path.join(file, 'data');
  const failure = await start(directory, true).catch((error: unknown) => error);
  expect(failure).toMatchObject({ kind: 'invalid', code: 'DATA_DIRECTORY_UNWRITABLE', details: { directory } });
  expect((failure as { sentence: { zh: string } }).sentence.zh).toContain(directory);
});
