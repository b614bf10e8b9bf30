import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { inPackage } from '../../server/core/package-root.js';

export interface ServedProcess {
  readonly child: ChildProcess;
  /** everything it said so far, both streams */
  said(): string;
  /** the address it listens on; rejects with what it said when it ends before */
  readonly address: Promise<string>;
  /** exit code, once it has ended */
  readonly ended: Promise<number | null>;
  /** SIGTERM, and the end awaited */
  stop(): Promise<number | null>;
}

/** The compiled server as a process of its own, with nothing of the environment but what is given. */
export function serve(environment: Readonly<Record<string, string>>): ServedProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', inPackage('dist', 'server', 'main.js')], {
    cwd: '/',
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => void (text += piece.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /(http:\/\/[\d.:]+)\b/.exec(text)?.[1];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  address.catch(() => undefined);
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended;
  };
  return { child, said: () => text, address, ended, stop };
}
