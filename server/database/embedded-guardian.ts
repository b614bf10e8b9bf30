import { type ChildProcess, spawn } from 'node:child_process';
import type { DirectoryLock } from './embedded-lock.js';

// Waits for the end of its input, which comes when the server is gone however it ended. Unless another server has taken the
// directory over by then, the postmaster is stopped. Arguments: seconds of grace, directory, pid, lock file, our lock's content.
const script = `
read -r _
left="$1"
while :; do
  [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$3" ] || exit 0
  [ -f "$4" ] && [ "$(cat "$4")" != "$5" ] && exit 0
  [ "$left" -gt 0 ] || break
  sleep 1
  left=$((left - 1))
done
kill -INT "$3"
`;

interface Ward {
  readonly files: string;
  readonly pid: number;
}

/** A small shell beside the server: after a kill -9, which no handler sees, nothing keeps running for long. */
export function guard(ward: Ward, lock: DirectoryLock, graceSeconds: number): ChildProcess {
  const given = [String(graceSeconds), ward.files, String(ward.pid), lock.file, lock.content];
  const child = spawn('sh', ['-c', script, 'zelian-guardian', ...given], { cwd: '/', stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.once('error', () => {
    // no shell on this machine: the next start adopts what is left
  });
  child.unref();
  (child.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return child;
}

/** Ends the guardian and the `sleep` it may be in. */
export function dismiss(guardian: ChildProcess): void {
  try {
    if (guardian.pid !== undefined) process.kill(-guardian.pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}
