import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The directory of package.json, found by walking up from this file, so that `seeds/`, `schema/` and `dist/` are found from
 * the sources and from the build alike, whatever the working directory.
 */
export const packageRoot: string = rootAbove(path.dirname(fileURLToPath(import.meta.url)));

function rootAbove(directory: string): string {
  if (existsSync(path.join(directory, 'package.json'))) return directory;
  const parent = path.dirname(directory);
  if (parent === directory) throw new Error('package.json is missing above the running program; install Zelian as a whole');
  return rootAbove(parent);
}

export const inPackage = (...parts: readonly string[]): string => path.join(packageRoot, ...parts);
