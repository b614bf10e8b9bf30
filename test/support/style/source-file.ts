import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inPackage, packageRoot } from '../../../server/core/package-root.js';

export interface SourceFile {
  /** from the package's directory, with forward slashes: `server/core/clock.ts` */
  readonly path: string;
  readonly text: string;
}

const skipped = new Set(['node_modules', 'dist', '.data', '.git', 'generated', 'engine-kit']);

/** The files below `folders` whose name ends in one of `endings`; generated ones are left out. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => walk(inPackage(folder)))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => ({ path: path.relative(packageRoot, file).replaceAll(path.sep, '/'), text: readFileSync(file, 'utf8') }));
}

function walk(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined || skipped.has(path.basename(place))) return [];
  if (!found.isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => walk(path.join(place, name)));
}

export const linesOf = (file: SourceFile): string[] => file.text.trimEnd().split('\n');

const token = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const isComment = (text: string): boolean => text.startsWith('//') || text.startsWith('/*');

/** The text with comments blanked out, line for line; a `//` inside a string stays. */
export const withoutComments = (text: string): string => text.replace(token, (found) => (isComment(found) ? blank(found) : found));

/** The text with comments and strings blanked out, line for line. */
export const codeOnly = (text: string): string => text.replace(token, blank);
