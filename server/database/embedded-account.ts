import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { noUnprivilegedAccount } from './embedded-postgres.errors.js';

/** Whom the PostgreSQL processes run as; empty when it is simply whoever runs Zelian. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const candidates = ['postgres', 'nobody'];

export const isRoot = (): boolean => process.getuid?.() === 0;

/** PostgreSQL refuses to run as root; then it runs as `postgres`, else as `nobody`. */
export function unprivilegedAccount(): Account {
  if (!isRoot()) return {};
  for (const name of candidates) {
    try {
      return { uid: idOf(name, '-u'), gid: idOf(name, '-g') };
    } catch {
      // no such user: try the next one
    }
  }
  throw noUnprivilegedAccount();
}

function idOf(name: string, flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

/** May the account pass through this directory? A checkout below /root, or made under umask 077, is closed to others. */
export function canReach(account: Account, directory: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('test', ['-x', directory], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

export function giveTo(account: Account, target: string): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(target, account.uid, account.gid);
}

/** What the database processes see of the environment: nothing of ours, since settings may hold secrets. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' });
