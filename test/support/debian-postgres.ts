import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, giveTo, unprivilegedAccount } from '../../server/database/embedded-account.js';
import { isRunning, readPostmaster, stopPostmaster } from '../../server/database/embedded-postmaster.js';

export interface DebianPostgres {
  /** `15` */
  readonly majorVersion: string;
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

const packages = '/usr/lib/postgresql';
const isComplete = (version: string): boolean =>
  ['initdb', 'postgres'].every((program) => existsSync(path.join(packages, version, 'bin', program)));

/** The newest PostgreSQL 15 or later that Debian's package installed; null when there is none. */
export function installedDebianPostgres(): string | null {
  const versions = existsSync(packages) ? readdirSync(packages).filter((name) => Number(name) >= 15 && isComplete(name)) : [];
  return versions.sort((left, right) => Number(right) - Number(left))[0] ?? null;
}

/** A scratch cluster of Debian's PostgreSQL, independent of the service that the package may run; or `not installed`. */
export async function startDebianPostgres(): Promise<DebianPostgres | 'not installed'> {
  const majorVersion = installedDebianPostgres();
  if (majorVersion === null) return 'not installed';
  const account = unprivilegedAccount();
  const home = mkdtempSync(path.join(os.tmpdir(), 'zelian-debian-'));
  giveTo(account, home);
  try {
    return await startIn(home, path.join(packages, majorVersion, 'bin'), majorVersion, account);
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(home: string, programs: string, majorVersion: string, account: Account): Promise<DebianPostgres> {
  const files = path.join(home, 'data');
  const password = initialise(home, files, programs, account);
  const port = await freePort();
  const options = [
    '-D',
    files,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    'fsync=off',
  ];
  const log = openSync(path.join(home, 'log'), 'w');
  const child = spawn(path.join(programs, 'postgres'), options, { ...account, cwd: '/', stdio: ['ignore', log, log] });
  closeSync(log);
  const pid = child.pid as number;
  while (!readPostmaster(files)?.isReady) {
    if (!isRunning(pid)) throw new Error(`Debian's PostgreSQL did not start: ${readFileSync(path.join(home, 'log'), 'utf8')}`);
    await pause(20);
  }
  const stop = async () => {
    await stopPostmaster(pid);
    rmSync(home, { recursive: true, force: true });
  };
  return { majorVersion, ownerUrl: `postgres://owner:${password}@127.0.0.1:${port}/postgres`, stop };
}

function initialise(home: string, files: string, programs: string, account: Account): string {
  const password = randomBytes(16).toString('hex');
  const passwordFile = path.join(home, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, passwordFile);
  const options = [
    '-D',
    files,
    '-U',
    'owner',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ];
  const made = spawnSync(path.join(programs, 'initdb'), options, { ...account, cwd: '/', encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb of Debian's PostgreSQL failed: ${made.stderr}`);
  return password;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
