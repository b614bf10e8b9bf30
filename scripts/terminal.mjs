// How the scripts speak: in the terminal's language, on stdout, or on stderr when stdout belongs to the command itself.
import { spawnSync } from 'node:child_process';

const isChinese = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const isQuiet = process.argv.includes('--quiet');

export const say = (zh, en) => (isChinese ? zh : en);

export function print(zh, en) {
  (isQuiet ? process.stderr : process.stdout).write(`${say(zh, en)}\n`);
}

export function fail(zh, en) {
  process.stderr.write(`${say(zh, en)}\n`);
  process.exit(1);
}

/** Runs a program to its end; what it prints on stdout never reaches ours when quiet. Returns whether it succeeded. */
export function run(command, args, environment = {}) {
  const stdio = ['ignore', isQuiet ? 2 : 'inherit', 'inherit'];
  const isShellNeeded = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { stdio, shell: isShellNeeded, env: { ...process.env, ...environment } }).status === 0;
}

export const seconds = (sinceMs) => ((Date.now() - sinceMs) / 1000).toFixed(1);
