import type { Bilingual } from '../../core/language.js';
import { say } from '../../core/language.js';
import { addressOf, type Sheet } from '../../workbook/sheet.js';
import { type DocumentColumn, keyInHeader, put, valueInCell } from './document-column.js';
import { type DocumentSheet, ownerColumns } from './document-sheets.js';

export interface CellFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly zh: string;
  readonly en: string;
}

/** A row as an entry of the document, and where each of its columns stands. */
export interface SheetEntry {
  readonly sheet: string;
  readonly row1: number;
  readonly owners: readonly string[];
  readonly value: Record<string, unknown>;
  /** column from 0 by key */
  readonly places: ReadonlyMap<string, number>;
}

export const findingAt = ({ sheet, row1 }: Pick<SheetEntry, 'sheet' | 'row1'>, column0: number, told: Bilingual): CellFinding => ({
  ...{ sheet, cell: addressOf(row1, column0) },
  ...{ zh: told.zh, en: told.en },
});

export type Found = (finding: CellFinding) => void;

/** The rows of a sheet; columns are known by the end of their header, so they may stand in any order. */
export function readEntries(form: DocumentSheet, { name, rows, firstRow }: Sheet, found: Found): SheetEntry[] {
  const columns = [...ownerColumns(form), ...form.columns];
  const places = new Map<string, number>();
  const header = { sheet: name, row1: firstRow };
  (rows[0] ?? []).forEach((text, index) => {
    const key = keyInHeader(text);
    const isFilled = rows.some((row) => row[index]);
    if (!isFilled) return;
    if (columns.some((column) => column.key === key) && !places.has(key)) places.set(key, index);
    else
      found(
        findingAt(
          header,
          index,
          say(`没有这一列，或者重复：${text}。请删去。`, `This column is not known, or is there twice: ${text}. Remove it.`),
        ),
      );
  });
  return rows.flatMap((row, index) => {
    if (index === 0 || row.every((cell) => cell === '')) return [];
    return [readEntry(columns, row, { sheet: name, row1: firstRow + index, owners: [], value: {}, places }, found)];
  });
}

function readEntry(columns: readonly DocumentColumn[], row: readonly string[], at: SheetEntry, found: Found): SheetEntry {
  const owners: string[] = [];
  for (const column of columns) {
    const place = at.places.get(column.key);
    const cell = place === undefined ? '' : (row[place] ?? '');
    if (column.key.startsWith('owner.')) owners.push(String(cell === '' ? '' : valueInCell(column, cell)));
    else if (cell !== '') take(column, cell, at, found);
    else if (column.isNullWhenEmpty) put(at.value, column.key, null);
    else if (column.isListByDefault) put(at.value, column.key, []);
  }
  return { ...at, owners };
}

function take(column: DocumentColumn, cell: string, at: SheetEntry, found: Found): void {
  const value = valueInCell(column, cell);
  const place = at.places.get(column.key) ?? 0;
  if (value === undefined) {
    const told = { INTEGER: say('不是整数。', 'This is no whole number.'), BOOLEAN: say('请填 TRUE 或 FALSE。', 'Say TRUE or FALSE.') };
    const json = say('不是 JSON 对象，请检查括号和引号。', 'This is no JSON object: look at its brackets and quotes.');
    found(findingAt(at, place, column.type === 'INTEGER' || column.type === 'BOOLEAN' ? told[column.type] : json));
  } else if (column.choices && !column.choices.includes(cell.toUpperCase()) && column.type === 'TEXT') {
    const list = column.choices.join(', ');
    found(findingAt(at, place, say(`没有“${cell}”，只能填：${list}。`, `There is no ${cell}; one of these is meant: ${list}.`)));
  } else if (column.key === 'method') mergeMethod(at, value as Record<string, unknown>, place, found);
  else put(at.value, column.key, column.choices && column.type === 'TEXT' ? cell.toUpperCase() : value);
}

function mergeMethod(at: SheetEntry, value: Record<string, unknown>, place: number, found: Found): void {
  const before = at.value['method'] as Record<string, unknown> | undefined;
  const twice = Object.keys(value).find((key) => before !== undefined && key in before);
  if (twice === undefined) at.value['method'] = { ...before, ...value };
  else
    found(findingAt(at, place, say(`“${twice}”已写在其他列中，只能写一处。`, `${twice} already stands in another column; say it once.`)));
}
