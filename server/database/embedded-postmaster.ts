import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOfProcess, startOfProcess } from './embedded-process-table.js';

/** What PostgreSQL writes about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

const pollMs = 15;
const fastShutdownMs = 20_000;
const immediateShutdownMs = 5_000;

export function readPostmaster(files: string): Postmaster | null {
  try {
    const lines = readFileSync(path.join(files, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 1 ? { pid, port, isReady: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}

export const isRunning = (pid: number): boolean => startOfProcess(pid) !== null;

/**
 * A postmaster that outlived its server still holds the directory: returns it once it is ready, or null once it is gone.
 * A file left by a crash whose number now belongs to another program would keep PostgreSQL from starting: it is removed.
 */
export async function leftoverPostmaster(files: string): Promise<Postmaster | null> {
  for (;;) {
    const found = readPostmaster(files);
    if (found === null) return null;
    if (!isRunning(found.pid) || !commandOfProcess(found.pid).includes(files)) {
      rmSync(path.join(files, 'postmaster.pid'), { force: true });
      return null;
    }
    if (found.isReady) return found;
    await pause(pollMs);
  }
}

/** Does the running postmaster have exactly these settings? Another one is to be stopped and started anew. */
export function hasSettings(files: string, settings: readonly string[]): boolean {
  try {
    const options = readFileSync(path.join(files, 'postmaster.opts'), 'utf8');
    const given = [...options.matchAll(/"-c" "([^"]*)"/g)].map((match) => match[1] as string);
    return given.join('\n') === settings.join('\n');
  } catch {
    return false;
  }
}

/** Fast shutdown; if that hangs, immediate (recovery at the next start); at last by force. */
export async function stopPostmaster(pid: number): Promise<void> {
  if (await signalAndWait(pid, 'SIGINT', fastShutdownMs)) return;
  if (await signalAndWait(pid, 'SIGQUIT', immediateShutdownMs)) return;
  await signalAndWait(pid, 'SIGKILL', immediateShutdownMs);
}

async function signalAndWait(pid: number, signal: NodeJS.Signals, limitMs: number): Promise<boolean> {
  signalProcess(pid, signal);
  const endMs = Date.now() + limitMs;
  while (isRunning(pid)) {
    if (Date.now() > endMs) return false;
    await pause(pollMs);
  }
  return true;
}

export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it is gone
  }
}
