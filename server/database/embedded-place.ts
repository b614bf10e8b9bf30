import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Account, canReach, giveTo, isRoot, unprivilegedAccount } from './embedded-account.js';
import { systemDirectory } from './embedded-binaries.js';
import { dataDirectoryUnwritable } from './embedded-postgres.errors.js';

/** Where the parts of one data directory are. */
export interface Cluster {
  readonly directory: string;
  /** PostgreSQL's own directory: below `directory`, or elsewhere if the account cannot reach that */
  readonly files: string;
  readonly passwordFile: string;
  readonly logFile: string;
  readonly account: Account;
}

/** Makes the data directory, closed to others, or accepts the one that is there. */
export function openCluster(dataDirectory: string): Cluster {
  const directory = path.resolve(dataDirectory);
  try {
    const account = claim(directory);
    const files = placeOfFiles(directory, account);
    return {
      directory,
      files,
      account: accountOf(files, account),
      passwordFile: path.join(directory, 'postgres-password'),
      logFile: path.join(directory, 'postgres.log'),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined || !('syscall' in (error as object))) throw error;
    throw dataDirectoryUnwritable(directory, (error as Error).message);
  }
}

/** A directory that is new or empty becomes ours, 0700; one with files of somebody's keeps its mode and owner. */
function claim(directory: string): Account {
  const account = unprivilegedAccount();
  // Not in one call with the mode: a recursive mkdir would close the parents as well.
  mkdirSync(path.dirname(directory), { recursive: true });
  if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 });
  if (readdirSync(directory).length > 0) return account;
  chmodSync(directory, 0o700);
  giveTo(account, directory);
  return account;
}

/** As root, a checkout may lie where the unprivileged account cannot go; then `postgres-location` names the place instead. */
function placeOfFiles(directory: string, account: Account): string {
  const pointer = pointerOf(directory);
  if (existsSync(pointer)) return path.join(readFileSync(pointer, 'utf8').trim(), 'postgres');
  if (canReach(account, directory)) return path.join(directory, 'postgres');
  mkdirSync(systemDirectory, { recursive: true, mode: 0o755 });
  const place = mkdtempSync(path.join(systemDirectory, 'data-'));
  giveTo(account, place);
  writeFileSync(pointer, `${place}\n`, { mode: 0o600 });
  return path.join(place, 'postgres');
}

/** Removes a throw-away cluster that lies elsewhere, where nobody who deletes the data directory would think of it. */
export function discardElsewhere(cluster: Cluster): void {
  const place = path.dirname(cluster.files);
  if (place === cluster.directory) return;
  for (const item of [place, pointerOf(cluster.directory), cluster.passwordFile]) rmSync(item, { recursive: true, force: true });
}

const pointerOf = (directory: string): string => path.join(directory, 'postgres-location');

/** An existing cluster runs as its owner, so that root may start what an ordinary user made. */
function accountOf(files: string, account: Account): Account {
  if (!isRoot() || !existsSync(files)) return account;
  const { uid, gid } = statSync(files);
  return uid === 0 ? account : { uid, gid };
}
