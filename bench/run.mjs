// npm run bench -- <name> [arguments]: runs bench/<name>.mjs. Figures are printed, never asserted.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

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
await import(pathToFileURL(file).href);
