import type { Cell, CellStyle, CellValue, ColumnDef } from 'hucre';
import { lastInputRow } from './choice-lists.js';
import type { WorkbookColumn, WorkbookSheet } from './workbook-plan.js';

const headerStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EFEFF1' } },
  alignment: { vertical: 'center', wrapText: true },
};
const markedStyle: CellStyle = {
  font: { color: { rgb: '9A1B2F' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F8D7DA' } },
};
const textFormat = '@';
const author = '责链 Zelian';
const usualWidth = 16;

// what a spreadsheet keeps whole; an identity number or a code such as 007 is text
const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const mostDigits = 15;

/** Text is written as text, never as a formula, whatever it begins with. */
export function cellValue(text: string | null, { isText }: WorkbookColumn): CellValue {
  if (text === null || text === '') return null;
  const isNumber = !isText && plainNumber.test(text) && text.replace(/\D/g, '').length <= mostDigits;
  return isNumber ? Number(text) : text;
}

export const columnOf = ({ width, isText, isHidden }: WorkbookColumn): ColumnDef => ({
  width: width ?? usualWidth,
  ...(isText && { style: { numFmt: textFormat } }),
  ...(isHidden && { hidden: true }),
});

/** The header and the rows; a sheet for input goes on with empty cells, so that text typed there later stays text. */
export function rowsOf({ columns, rows }: WorkbookSheet): CellValue[][] {
  const header = columns.map((column) => column.header);
  const body = rows.map((row) => columns.map((column, index) => cellValue(row[index] ?? null, column)));
  const isForInput = columns.some((column) => column.choices) && columns.some((column) => column.isText);
  const emptyRows = isForInput ? Math.max(0, lastInputRow - 1 - rows.length) : 0;
  return [header, ...body, ...Array.from({ length: emptyRows }, () => columns.map(() => null))];
}

/** Looks and comments of single cells, by "row,column" from 0, the header being row 0. */
export function ownCells({ columns, marked = [] }: WorkbookSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach(({ comment }, index) => {
    cells.set(`0,${index}`, { style: headerStyle, ...(comment && { comment: { author, text: comment } }) });
  });
  for (const { row, column, comment } of marked) {
    const key = `${row + 1},${column}`;
    const before = cells.get(key)?.comment?.text;
    const text = before ? `${before}\n${comment}` : comment;
    const numFmt = columns[column]?.isText ? { numFmt: textFormat } : {};
    cells.set(key, { style: { ...markedStyle, ...numFmt }, comment: { author, text } });
  }
  return cells;
}
