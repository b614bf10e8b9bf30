import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Account, bareEnvironment, canReach, isRoot } from './embedded-account.js';
import { postgresBinariesMissing } from './embedded-postgres.errors.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** `18` */
  readonly majorVersion: string;
}

/** For files of root's that the unprivileged account must reach; not /tmp, where others could lay them ready beforehand. */
export const systemDirectory = '/var/lib/zelian';

/** The programs where `account` can run them: in place, or a readable copy (60 MB, made once). */
export function findBinaries(account: Account, dataDirectory: string): Binaries {
  const root = packageDirectory();
  const native = path.join(root, 'native');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const isUsable = linkLibraries(root) && canRun(account, native);
  const place = isUsable
    ? native
    : readableCopy(root, path.join(isRoot() ? systemDirectory : dataDirectory, `postgresql-${version}-${process.arch}`));
  const program = (name: string) => path.join(place, 'bin', name);
  return { initdb: program('initdb'), postgres: program('postgres'), majorVersion: version.split('.')[0] as string };
}

function packageDirectory(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw postgresBinariesMissing(platform);
  }
}

/** Package archives hold no symbolic links; the package makes them in an install script, which may have been blocked. */
function linkLibraries(root: string): boolean {
  const manifest = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(manifest)) return true;
  const links = JSON.parse(readFileSync(manifest, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch {
      // made by another process at this moment, or not ours to write: the check below tells
    }
  }
  return links.every(({ target }) => existsSync(path.join(root, target)));
}

function canRun(account: Account, native: string): boolean {
  const programs = ['initdb', 'postgres'].map((name) => path.join(native, 'bin', name));
  if (!programs.every(isExecutable) || !canReach(account, path.join(native, 'lib'))) return false;
  return programs.every(
    (program) => spawnSync(program, ['--version'], { ...account, env: bareEnvironment(), cwd: '/', stdio: 'ignore' }).status === 0,
  );
}

function isExecutable(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readableCopy(root: string, copy: string): string {
  const native = path.join(copy, 'native');
  if (existsSync(native)) return native;
  const part = `${copy}.${process.pid}`;
  mkdirSync(part, { recursive: true, mode: 0o755 });
  cpSync(path.join(root, 'native'), path.join(part, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(part);
  execFileSync('chmod', ['-R', 'a+rX', part]);
  execFileSync('chmod', ['a+x', path.join(part, 'native/bin/initdb'), path.join(part, 'native/bin/postgres')]);
  try {
    renameSync(part, copy);
  } catch {
    rmSync(part, { recursive: true, force: true }); // another process was first
  }
  return native;
}
