import { columnLetters, type Sheet } from '../../workbook/sheet.js';
import { wordOf } from './cell-text.js';
import { fieldOfCodes } from './code-columns.js';
import type { ColumnMapping } from './import-batch-row.js';
import type { ImportKind } from './import-kind.js';

export interface LaidColumn {
  /** letters, such as C */
  readonly address: string;
  readonly header: string;
  readonly field: string | null;
}

/** Where the table is in the file, and which column is which field. */
export interface TableLayout {
  readonly sheet: Sheet;
  /** index in `sheet.rows` */
  readonly headerIndex: number;
  /** without those that keep codes: nobody has to see to them */
  readonly columns: readonly LaidColumn[];
  /** field -> index of the column that keeps the code of what was chosen for it */
  readonly codes: ReadonlyMap<string, number>;
  /** field -> index of its column */
  readonly indexes: ReadonlyMap<string, number>;
}

/** A title and a line on who filled it in may come before the headers. */
export const mostRowsBefore = 10;

/** The sheet and row whose headers are recognised best; the sheet named like the kind before others. Null where there is no row at all. */
export function layoutOf(kind: ImportKind, sheets: readonly Sheet[], mapping: ColumnMapping): TableLayout | null {
  const names = new Set([kind.label.zh, kind.label.en].map(wordOf));
  const inOrder = [...sheets].sort((left, right) => Number(names.has(wordOf(right.name))) - Number(names.has(wordOf(left.name))));
  let best: TableLayout | null = null;
  for (const sheet of inOrder) {
    for (let index = 0; index < Math.min(sheet.rows.length, mostRowsBefore); index += 1) {
      const layout = layoutAt(kind, { sheet, headerIndex: index }, mapping);
      if (best === null || layout.indexes.size > best.indexes.size) best = layout;
    }
  }
  return best;
}

function layoutAt(kind: ImportKind, place: Pick<TableLayout, 'sheet' | 'headerIndex'>, mapping: ColumnMapping): TableLayout {
  const headers = place.sheet.rows[place.headerIndex] ?? [];
  const fields = fieldsByWord(kind);
  const chosen = new Map(Object.entries(mapping).map(([column, field]) => [wordOf(column), field]));
  const mapped = headers.map(
    (header, index) => chosen.get(wordOf(columnLetters(index))) ?? (header === '' ? undefined : chosen.get(wordOf(header))),
  );
  const taken = new Set(mapped.filter((field) => typeof field === 'string'));
  const indexes = new Map<string, number>();
  const codes = new Map<string, number>();
  const columns = headers.flatMap((header, index): LaidColumn[] => {
    const isChosen = chosen.has(wordOf(columnLetters(index))) || (header !== '' && chosen.has(wordOf(header)));
    const codesOf = isChosen ? undefined : fieldOfCodes(kind, header);
    if (codesOf !== undefined && !codes.has(codesOf)) {
      codes.set(codesOf, index);
      return [];
    }
    const known = fields.get(wordOf(header)) ?? null;
    const wanted = isChosen ? (mapped[index] ?? null) : known !== null && taken.has(known) ? null : known;
    const field = wanted !== null && !indexes.has(wanted) ? wanted : null;
    if (field !== null) indexes.set(field, index);
    return [{ address: columnLetters(index), header, field }];
  });
  return { ...place, columns, codes, indexes };
}

/** Labels before aliases, so that a word that is both is the label. */
function fieldsByWord({ columns }: ImportKind): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { field, label } of columns) for (const word of [label.zh, label.en, field]) fields.set(wordOf(word), field);
  for (const { field, aliases } of columns) for (const word of aliases) if (!fields.has(wordOf(word))) fields.set(wordOf(word), field);
  return fields;
}
