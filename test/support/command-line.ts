import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inPackage } from '../../server/core/package-root.js';

export interface CommandEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The compiled command line as a process of its own, with nothing of the environment but what is given. */
export async function commandLine(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<CommandEnd> {
  const child = spawn(process.execPath, ['--enable-source-maps', inPackage('dist', 'server', 'cli', 'main.js'), ...words], {
    cwd: '/',
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (piece: Buffer) => void (said[name] += piece.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}
