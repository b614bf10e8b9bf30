// The two builds: the server by tsc into dist/server (with migrations and seeds beside it), the console by Vite into dist/admin.
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildOnce, filesIn, fingerprint } from './stamp.mjs';
import { fail, print, run, seconds } from './terminal.mjs';

const compiledFolders = ['server', 'schema/migrations', 'seeds'];
const program = (...parts) => path.join('node_modules', ...parts);

export function buildServer() {
  const key = fingerprint([...compiledFolders, 'tsconfig.json', 'package-lock.json'], (file) => /\.(ts|json)$/.test(file));
  buildOnce({ stamp: 'dist/.server-stamp', key, output: 'dist/server', build: compile });
}

function compile() {
  timed('server', () => run(process.execPath, [program('typescript/bin/tsc'), '-p', 'tsconfig.json']));
  for (const folder of compiledFolders) removeOrphans(folder);
}

/** A renamed source would leave its old build behind, and a deleted migration would still run. */
function removeOrphans(folder) {
  for (const file of filesIn(path.join('dist', folder))) {
    const source = path.relative('dist', file).replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(source)) rmSync(file);
  }
}

export function buildAdmin() {
  if (!existsSync('admin/index.html')) return;
  const key = fingerprint([
    'admin',
    'server/engine',
    'schema/schema.graphql',
    'vite.config.mjs',
    'tsconfig.admin.json',
    'package-lock.json',
  ]);
  const build = () =>
    timed('console', () => run(process.execPath, [program('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { NODE_ENV: 'production' }));
  buildOnce({ stamp: 'dist/.admin-stamp', key, output: 'dist/admin/index.html', build });
}

function timed(name, build) {
  const beganMs = Date.now();
  const label = { server: ['服务端', 'the server'], console: ['控制台', 'the console'] }[name];
  if (!build())
    fail(
      `${label[0]}构建失败：请按上面的提示改正源文件后重试。`,
      `building ${label[1]} failed: mend the sources named above and try again.`,
    );
  print(`已构建${label[0]}，用时 ${seconds(beganMs)} 秒`, `built ${label[1]} in ${seconds(beganMs)} s`);
}
