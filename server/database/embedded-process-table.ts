import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const hasProcFilesystem = existsSync('/proc/self/stat');

/** When the process began, in a unit of the platform's own; null if there is no such process. With the number it names a process for good. */
export function startOfProcess(pid: number): string | null {
  if (!Number.isInteger(pid) || pid < 1) return null;
  if (!hasProcFilesystem) return ps(pid, 'lstart=');
  try {
    // The name in parentheses may hold spaces, so count fields from its end: state is the first, the start time the 20th.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${bootIdentifier()}/${fields[19]}`;
  } catch {
    return null;
  }
}

export function commandOfProcess(pid: number): string {
  if (!hasProcFilesystem) return ps(pid, 'command=') ?? '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function bootIdentifier(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function ps(pid: number, column: string): string | null {
  const found = spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' });
  return found.status === 0 && found.stdout.trim() !== '' ? found.stdout.trim() : null;
}
