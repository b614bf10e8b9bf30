import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inPackage } from '../../server/core/package-root.js';
import { isRunning } from '../../server/database/embedded-postmaster.js';

export interface EmbeddedProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly pid: number;
  readonly ownerUrl: string;
  /** what was said while starting, in English */
  readonly said: readonly string[];
}

interface Person {
  readonly uid?: number;
  readonly gid?: number;
}

const program = `
const { startEmbeddedPostgres } = await import(process.argv[1]);
const said = [];
while (Date.now() < Number(process.argv[4]));
try {
  const postgres = await startEmbeddedPostgres({ dataDirectory: process.argv[2], isDisposable: process.argv[3] === 'disposable', log: ({ en }) => said.push(en) });
  console.log(JSON.stringify({ pid: postgres.pid, ownerUrl: postgres.ownerUrl(), said }));
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(JSON.stringify({ code: error.code, kind: error.kind, sentence: error.sentence, message: error.message }));
}
`;

/**
 * A server process of its own that starts PostgreSQL for `directory`, not before `atMs` (so that several begin together), and
 * waits; throws what it refused with.
 */
export async function startInProcess(
  directory: string,
  kind: 'durable' | 'disposable',
  person: Person = {},
  atMs = 0,
): Promise<EmbeddedProcess> {
  const compiled = pathToFileURL(inPackage('dist/server/database/embedded-postgres.js')).href;
  const options = ['--input-type=module', '-e', program, compiled, directory, kind, String(atMs)];
  const child = spawn(process.execPath, options, { ...person, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const line = await firstLine(child.stdout);
  if (line === '') throw new Error(`the process ended without an answer: ${complaint}`);
  const answer = JSON.parse(line) as { code?: string };
  if ('message' in answer) throw Object.assign(new Error(String(answer.message)), answer);
  return { child, ...(answer as Omit<EmbeddedProcess, 'child'>) };
}

async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.includes('\n')) return text.slice(0, text.indexOf('\n'));
  }
  return text;
}

/** Sends the signal and waits until the process has ended. */
export async function endProcess(running: EmbeddedProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(running.child, 'exit');
  running.child.kill(signal);
  await ended;
}

export async function isGoneWithin(pid: number, limitMs: number): Promise<boolean> {
  const endMs = Date.now() + limitMs;
  while (isRunning(pid) && Date.now() < endMs) await pause(20);
  return !isRunning(pid);
}
