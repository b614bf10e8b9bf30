import type { Plain } from '../../engine/documents/document-structure.js';
import { codesCell, codesOfCell, jsonCell, parsedJson, textCell, textOfCell } from './cell-codec.js';

export type ColumnType = 'TEXT' | 'INTEGER' | 'BOOLEAN' | 'CODES' | 'JSON';

/** One column of a sheet: where its cell stands within the entry of a row, and what it takes. */
export interface DocumentColumn {
  /** keys from the entry, joined by dots; also the end of the header, by which the column is known again */
  readonly key: string;
  readonly zh: string;
  readonly type: ColumnType;
  readonly choices?: readonly string[];
  /** an empty list is written as an empty cell, since the document's form fills it in */
  readonly isListByDefault?: boolean;
  /** an empty cell is null and not left out */
  readonly isNullWhenEmpty?: boolean;
}

export const headerOf = ({ zh, key }: DocumentColumn): string => `${zh} ${key}`;
/** The key at the end of a header. */
export const keyInHeader = (header: string): string => header.split(/\s+/).at(-1) ?? '';

const taken: Readonly<Record<ColumnType, string>> = {
  TEXT: '文本，可留空。 Text; empty where there is none.',
  INTEGER: '整数。 A whole number.',
  BOOLEAN: 'TRUE 或 FALSE。 TRUE or FALSE.',
  CODES: '代码，以分号隔开；[] 表示空列表。 Codes between semicolons; [] is an empty list.',
  JSON: 'JSON 对象。 A JSON object.',
};

export const commentOf = ({ type, choices }: DocumentColumn): string =>
  choices ? `选填其一。 One of: ${choices.join(', ')}` : taken[type];

export function cellOf(column: DocumentColumn, entry: Plain): string {
  const value = column.key.split('.').reduce<unknown>((held, key) => (held as Plain | undefined | null)?.[key], entry);
  if (value === undefined || value === null) return '';
  if (column.type === 'CODES') return column.isListByDefault && (value as unknown[]).length === 0 ? '' : codesCell(value as unknown[]);
  if (column.type === 'JSON') return jsonCell(value);
  if (column.type === 'BOOLEAN') return value ? 'TRUE' : 'FALSE';
  return textCell(String(value));
}

/** What a filled cell says; undefined where it is not what the column takes. */
export function valueInCell({ type }: DocumentColumn, cell: string): unknown {
  if (type === 'CODES') return codesOfCell(cell);
  if (type === 'INTEGER') return /^-?\d{1,9}$/.test(cell) ? Number(cell) : undefined;
  if (type === 'BOOLEAN') return ({ TRUE: true, FALSE: false } as Readonly<Record<string, boolean>>)[cell.toUpperCase()];
  if (type === 'TEXT') return textOfCell(cell);
  const read = parsedJson(cell);
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
}

/** Sets a value at the keys, making the objects between. */
export function put(entry: Record<string, unknown>, key: string, value: unknown): void {
  const keys = key.split('.');
  let held = entry;
  for (const outer of keys.slice(0, -1)) {
    held[outer] ??= {};
    held = held[outer] as Record<string, unknown>;
  }
  held[keys.at(-1) ?? key] = value;
}
