import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { superuser } from './embedded-cluster.js';
import { passwordFileOf, presentFiles } from './embedded-place.js';
import { defaultDatabase } from './embedded-postgres.js';
import { isRunning, readPostmaster } from './embedded-postmaster.js';

const pollMs = 100;

/**
 * The owner's connection to the cluster that another process runs in a data directory. Waits while that one still starts;
 * null when nothing is there in time.
 */
export async function runningOwnerUrl(dataDirectory: string, limitMs: number): Promise<string | null> {
  const directory = path.resolve(dataDirectory);
  const passwordFile = passwordFileOf(directory);
  for (const endMs = Date.now() + limitMs; Date.now() < endMs; await pause(pollMs)) {
    const found = readPostmaster(presentFiles(directory));
    if (!found?.isReady || !isRunning(found.pid) || !existsSync(passwordFile)) continue;
    const password = readFileSync(passwordFile, 'utf8').trim();
    return `postgres://${superuser}:${password}@127.0.0.1:${found.port}/${defaultDatabase}`;
  }
  return null;
}
