// Makes a fresh clone ready: node scripts/ready.mjs [--quiet] [server] [admin] [browser]. Needs nothing but Node.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAdmin, buildServer } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { ensureInstalled } from './install.mjs';
import { fail } from './terminal.mjs';

const oldestNode = [20, 19];
const steps = { server: buildServer, admin: buildAdmin, browser: checkBrowser };

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
checkNode();
ensureInstalled();
for (const target of process.argv.slice(2).filter((word) => word !== '--quiet')) {
  if (!(target in steps))
    fail(
      `未知目标 ${target}：可用 ${Object.keys(steps).join('、')}`,
      `unknown target ${target}: there are ${Object.keys(steps).join(', ')}`,
    );
  await steps[target]();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isRecent = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (!isRecent)
    fail(
      `需要 Node ${oldestNode.join('.')} 或更新版本，当前为 ${process.version}。请升级 Node。`,
      `Node ${oldestNode.join('.')} or later is needed, this is ${process.version}. Please upgrade Node.`,
    );
}

async function checkBrowser() {
  const found = await findBrowser().catch((error) => fail(error.message, error.message));
  if (!found)
    fail(
      '没有可用于浏览器测试的 Chromium：请安装 chromium 或 Chrome，或设置 CHROMIUM_PATH。',
      'there is no Chromium for the browser tests: install chromium or Chrome, or set CHROMIUM_PATH.',
    );
}
