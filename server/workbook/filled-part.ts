import type { ReadLimits } from './read-limits.js';
import type { Sheet } from './sheet.js';
import { tooManyColumns, tooManyRows } from './workbook.errors.js';

/** The rows of a whole sheet from its first row on, and of which file. */
export interface WholeSheet {
  readonly fileName: string;
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly longNumbers: readonly string[];
}

/** Cuts a sheet to its filled part, or null if it has none; formats far below and to the right of the data count for nothing. */
export function filledPart({ fileName, name, rows, longNumbers }: WholeSheet, limits: ReadLimits): Sheet | null {
  const widths = rows.map(filledWidth);
  const first = widths.findIndex((width) => width > 0);
  if (first < 0) return null;
  const last = widths.findLastIndex((width) => width > 0);
  const width = widths.reduce((widest, one) => Math.max(widest, one), 0);
  if (last - first + 1 > limits.mostRows) throw tooManyRows(fileName, name, limits.mostRows);
  if (width > limits.mostColumns) throw tooManyColumns(fileName, name, limits.mostColumns);
  const filled = rows.slice(first, last + 1).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return { name, rows: filled, firstRow: first + 1, longNumbers };
}

function filledWidth(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && !row[width - 1]) width--;
  return width;
}
