import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Account, bareEnvironment, giveTo } from './embedded-account.js';
import type { Binaries } from './embedded-binaries.js';
import type { Cluster } from './embedded-place.js';
import { databaseIncomplete, databasePasswordLost, databaseVersionDiffers, postgresFailed } from './embedded-postgres.errors.js';

export const superuser = 'postgres';

/** The password of the data directory; makes password and cluster where there is none yet. `hasBegun` is true when it did. */
export async function ensureCluster(
  cluster: Cluster,
  binaries: Binaries,
  isDisposable: boolean,
): Promise<{ password: string; hasBegun: boolean }> {
  const versionFile = path.join(cluster.files, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim();
    if (found !== binaries.majorVersion) throw databaseVersionDiffers(found, binaries.majorVersion);
    if (!existsSync(cluster.passwordFile)) throw databasePasswordLost(cluster.passwordFile);
    return { password: readFileSync(cluster.passwordFile, 'utf8').trim(), hasBegun: false };
  }
  if (existsSync(cluster.files)) throw databaseIncomplete(cluster.files);
  const password = randomBytes(32).toString('base64url');
  rmSync(cluster.passwordFile, { force: true });
  writeFileSync(cluster.passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  await initialise(cluster, binaries, isDisposable);
  return { password, hasBegun: true };
}

/** Made beside its place and renamed, so that an interrupted beginning is never taken for a database. */
async function initialise(cluster: Cluster, binaries: Binaries, isDisposable: boolean): Promise<void> {
  const part = `${cluster.files}.part`;
  const passwordCopy = `${cluster.files}.password`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  giveTo(cluster.account, part);
  try {
    writeFileSync(passwordCopy, readFileSync(cluster.passwordFile), { mode: 0o600 });
    giveTo(cluster.account, passwordCopy);
    await runInitdb(cluster.account, binaries.initdb, [
      `--pgdata=${part}`,
      `--pwfile=${passwordCopy}`,
      ...(isDisposable ? ['--no-sync'] : []),
    ]);
    renameSync(part, cluster.files);
  } finally {
    rmSync(passwordCopy, { force: true });
  }
}

function runInitdb(account: Account, initdb: string, options: readonly string[]): Promise<void> {
  const fixed = [
    `--username=${superuser}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(initdb, [...fixed, '--no-instructions', ...options], {
      ...account,
      env: bareEnvironment(),
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-2000);
    });
    const onExit = (): void => void child.kill('SIGKILL'); // what it leaves lies in a directory that the next start makes anew
    process.once('exit', onExit);
    child.once('error', (error) => reject(postgresFailed('initdb', error.message)));
    child.once('close', (code) => {
      process.off('exit', onExit);
      return code === 0 ? resolve() : reject(postgresFailed('initdb', output.trim()));
    });
  });
}
