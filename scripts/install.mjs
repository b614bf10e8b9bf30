// Installs the packages of package-lock.json when those in node_modules differ from it.
import { readFileSync } from 'node:fs';
import { fail, print, run, seconds } from './terminal.mjs';

export function ensureInstalled() {
  if (isInstalled('package-lock.json', 'node_modules/.package-lock.json')) return;
  const beganMs = Date.now();
  print('正在安装依赖（npm ci）……', 'installing packages (npm ci) …');
  const isDone = run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit'], { NODE_ENV: '' });
  if (!isDone)
    fail(
      '依赖安装失败：请按上面 npm 的提示处理（网络、镜像、磁盘）后重试。',
      'installing failed: mend what npm names above (network, registry, disk) and try again.',
    );
  print(`依赖已安装，用时 ${seconds(beganMs)} 秒`, `installed in ${seconds(beganMs)} s`);
}

/** npm writes what it installed into the second file; packages for other platforms are optional and may lack. */
export function isInstalled(lockFile, installedFile) {
  const wanted = packagesOf(lockFile);
  const present = packagesOf(installedFile);
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([place, { version, integrity, optional, devOptional, link }]) => {
    if (place === '' || link) return true;
    const found = present[place];
    return found ? found.version === version && found.integrity === integrity : Boolean(optional || devOptional);
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
