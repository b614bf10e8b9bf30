import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { superuser } from './embedded-cluster.js';
import { openCluster } from './embedded-place.js';
import { defaultDatabase } from './embedded-postgres.js';
import { isRunning, readPostmaster } from './embedded-postmaster.js';

const pollMs = 100;

/**
 * The owner's connection to the cluster that another process runs in a data directory. Waits while that one still starts;
 * null when nothing is there in time.
 */
export async function runningOwnerUrl(dataDirectory: string, limitMs: number): Promise<string | null> {
  const cluster = openCluster(dataDirectory);
  for (const endMs = Date.now() + limitMs; Date.now() < endMs; await pause(pollMs)) {
    const found = readPostmaster(cluster.files);
    if (!found?.isReady || !isRunning(found.pid) || !existsSync(cluster.passwordFile)) continue;
    const password = readFileSync(cluster.passwordFile, 'utf8').trim();
    return `postgres://${superuser}:${password}@127.0.0.1:${found.port}/${defaultDatabase}`;
  }
  return null;
}
