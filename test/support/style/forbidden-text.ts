import { codeOnly, linesOf, type SourceFile } from './source-file.js';

export interface ForbiddenText {
  readonly pattern: RegExp;
  readonly reason: string;
  /** look into comments and strings too */
  readonly isEverywhere: boolean;
}

// Put together from parts, so that these lines do not find themselves.
const homes = ['work', 'home', 'Users', 'mnt'].map((name) => `/${name}/[A-Za-z]`).join('|');

export const relationWrites: ForbiddenText = {
  pattern: /\.(?:save|remove|softRemove)\(|\bcascade\s*:/,
  reason: 'writing through relations nulls keys and overwrites newer versions; use insert and update by scalar columns',
  isEverywhere: false,
};

export const looseTypes: ForbiddenText = {
  pattern: /(?:[:<|&,]|\bas)\s*any\b(?!\s*[\w(])|\bany\[\]/,
  reason: 'no `any`: name the type, or use unknown',
  isEverywhere: false,
};

export const machinePaths: ForbiddenText = {
  pattern: new RegExp(`(?<![\\w.~-])(?:${homes})`),
  reason: 'a path of one machine',
  isEverywhere: true,
};

export function occurrences(files: readonly SourceFile[], { pattern, reason, isEverywhere }: ForbiddenText): string[] {
  return files.flatMap((file) => {
    const lines = isEverywhere ? linesOf(file) : codeOnly(file.text).split('\n');
    return lines.flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1}: ${reason}`] : []));
  });
}
