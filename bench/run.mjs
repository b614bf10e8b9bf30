// npm run bench -- <name> [arguments]: runs bench/<name>.mjs. Figures are printed, never asserted.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const [name] = process.argv.slice(2);
const file = join(folder, `${name}.mjs`);

if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(folder).filter((entry) => entry.endsWith('.mjs') && entry !== 'run.mjs' && !entry.includes('.support.'));
  process.stderr.write(
    `没有名为 ${name ?? ''} 的基准。No benchmark of that name. npm run bench -- ${names.map((entry) => entry.replace('.mjs', '')).join(' | ')}\n`,
  );
  process.exit(1);
}
// the young generation of the evaluation's thread (evaluation-in-thread.ts)
const room = '--max-semi-space-size=64';
process.exitCode = spawnSync(process.execPath, [room, file, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
