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

/** Makes the data directory, closed to others, or accepts the one that is there. Returns its full path. */
export function claimDirectory(dataDirectory: string): string {
  const directory = path.resolve(dataDirectory);
  return writable(directory, () => {
    claim(directory);
    return directory;
  });
}

/**
 * The cluster of a claimed directory. Only for whoever holds its lock: two at once would each choose a place, and one of the
 * two would be forgotten with everything in it.
 */
export function openCluster(directory: string): Cluster {
  return writable(directory, () => {
    const account = unprivilegedAccount();
    const files = placeOfFiles(directory, account);
    return {
      directory,
      files,
      account: accountOf(files, account),
      passwordFile: passwordFileOf(directory),
      logFile: path.join(directory, 'postgres.log'),
    };
  });
}

/** Where the files of PostgreSQL are by now, for those who only look; the holder of the lock may still choose another place. */
export function presentFiles(directory: string): string {
  const pointer = pointerOf(directory);
  return path.join(existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : directory, 'postgres');
}

export const passwordFileOf = (directory: string): string => path.join(directory, 'postgres-password');

function writable<Result>(directory: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined || !('syscall' in (error as object))) throw error;
    throw dataDirectoryUnwritable(directory, (error as Error).message);
  }
}

/** A directory that is new or empty becomes ours, 0700; one with files of somebody's keeps its mode and owner. */
function claim(directory: string): void {
  // Not in one call: a recursive mkdir would give its mode to the parents as well.
  mkdirSync(path.dirname(directory), { recursive: true });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (readdirSync(directory).length > 0) return;
  chmodSync(directory, 0o700);
  giveTo(unprivilegedAccount(), directory);
}

/** As root, a checkout may lie where the unprivileged account cannot go; then `postgres-location` names the place instead. */
function placeOfFiles(directory: string, account: Account): string {
  const pointer = pointerOf(directory);
  if (existsSync(pointer) || canReach(account, directory)) return presentFiles(directory);
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
