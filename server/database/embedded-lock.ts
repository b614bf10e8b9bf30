import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataDirectoryInUse, dataDirectoryUnwritable } from './embedded-postgres.errors.js';
import { startOfProcess } from './embedded-process-table.js';

/** Says which Zelian uses a data directory; a lock whose process is gone, or whose number now belongs to another, is stale. */
export interface DirectoryLock {
  readonly file: string;
  readonly content: string;
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly startedAt: string;
}

export function lockDirectory(directory: string): DirectoryLock {
  const file = path.join(directory, 'zelian.lock');
  const content = JSON.stringify({ pid: process.pid, startedAt: startOfProcess(process.pid) ?? '' });
  // Written elsewhere and linked into place: the lock appears whole or not at all, and only one can make it.
  const draft = `${file}.${process.pid}`;
  write(draft, content, directory);
  try {
    takeOver(file, draft, directory);
  } finally {
    rmSync(draft, { force: true });
  }
  return { file, content, release: () => release(file, content) };
}

function takeOver(file: string, draft: string, directory: string): void {
  for (;;) {
    try {
      linkSync(draft, file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw dataDirectoryUnwritable(directory, (error as Error).message);
    }
    const held = read(file);
    if (held === null) continue;
    const pid = livingHolder(held);
    if (pid !== null) throw dataDirectoryInUse(directory, pid);
    removeStale(file, held);
  }
}

/** Two may find the same stale lock; whoever moved away a fresh one by mistake puts it back. */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (read(aside) !== stale) linkSync(aside, file);
  } catch {
    // another process removed it
  }
  rmSync(aside, { force: true });
}

function livingHolder(content: string): number | null {
  try {
    const { pid, startedAt } = JSON.parse(content) as Holder;
    return startOfProcess(pid) === startedAt ? pid : null;
  } catch {
    return null;
  }
}

function release(file: string, content: string): void {
  if (read(file) === content) rmSync(file, { force: true });
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function write(file: string, content: string, directory: string): void {
  try {
    const handle = openSync(file, 'w', 0o600);
    writeFileSync(handle, content);
    closeSync(handle);
  } catch (error) {
    throw dataDirectoryUnwritable(directory, (error as Error).message);
  }
}
