import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { bareEnvironment } from './embedded-account.js';
import type { Cluster } from './embedded-place.js';
import { postgresFailed } from './embedded-postgres.errors.js';
import { type Postmaster, readPostmaster } from './embedded-postmaster.js';

const pollMs = 15;
const attempts = 3;

/** Only fsync and full-page writes are given up for tests; without synchronous commit acknowledged writes would be lost. */
export function serverSettings(isDisposable: boolean): string[] {
  const always = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'synchronous_commit=on',
    'random_page_cost=1.1',
    'jit=off',
    `shared_buffers=${isDisposable ? 128 : sharedBuffersMegabytes()}MB`,
    // Messages and statements may hold personal data: the log names the error and no values.
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
  ];
  return isDisposable ? [...always, 'fsync=off', 'full_page_writes=off'] : [...always, 'fsync=on', 'full_page_writes=on'];
}

const sharedBuffersMegabytes = (): number => Math.min(512, Math.max(128, Math.floor(os.totalmem() / 2 ** 20 / 16)));

/** Starts the postmaster on a free port of 127.0.0.1, in a session of its own so that Ctrl-C reaches only the server. */
export async function launch(cluster: Cluster, program: string, settings: readonly string[]): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const started = await launchOn(await freePort(), cluster, program, settings);
    if (typeof started !== 'string') return started;
    // Somebody else may take the free port in between.
    if (attempt === attempts || !started.includes('could not bind')) throw postgresFailed('postgres', started);
  }
}

async function launchOn(port: number, cluster: Cluster, program: string, settings: readonly string[]): Promise<Postmaster | string> {
  const log = openSync(cluster.logFile, 'w', 0o600);
  const options = ['-D', cluster.files, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(program, options, {
    ...cluster.account,
    env: bareEnvironment(),
    cwd: '/',
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  return untilReady(child, cluster);
}

async function untilReady(child: ChildProcess, cluster: Cluster): Promise<Postmaster | string> {
  let failure: string | null = null;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', () => {
    failure ??= lastWords(cluster.logFile);
  });
  child.unref();
  while (failure === null) {
    const found = readPostmaster(cluster.files);
    if (found?.pid === child.pid && found?.isReady) return found;
    await pause(pollMs);
  }
  return failure;
}

/** Later than start-up nobody reads it, and the directory may be gone with its owner. */
function lastWords(logFile: string): string {
  return existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().slice(-1500) : 'it left no log';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
