import type { Language } from '../../core/language.js';
import { wordOf } from './cell-text.js';
import type { ImportColumn } from './import-column.js';
import type { ImportKind } from './import-kind.js';

// A clerk chooses names; beside them a hidden column of the template keeps their codes. Its header is like no other, so that it
// is never taken for a column of codes that somebody filled in by hand.

const words = { zh: '编码', en: 'code' } as const;

export const codeHeaderOf = ({ label }: ImportColumn, language: Language): string => `${label[language]}#${words[language]}`;

/** The field whose code a column keeps; undefined for any other column. */
export function fieldOfCodes({ columns }: ImportKind, header: string): string | undefined {
  if (!header.includes('#')) return undefined;
  const word = wordOf(header);
  const languages = Object.keys(words) as Language[];
  return columns.find((column) => languages.some((language) => wordOf(codeHeaderOf(column, language)) === word))?.field;
}
