import { type WriteSheet, writeXlsx } from 'hucre';
import { ChoiceLists } from './choice-lists.js';
import { codeCells } from './code-cells.js';
import { columnOf, ownCells, rowsOf } from './sheet-cells.js';
import { sheetNames } from './sheet-names.js';
import type { WorkbookPlan, WorkbookSheet } from './workbook-plan.js';

export type { MarkedCell, WorkbookColumn, WorkbookPlan, WorkbookSheet } from './workbook-plan.js';

/** Writes an .xlsx. A hundred thousand rows take seconds: in the server use `writeWorkbookBeside` where there may be as many. */
export async function writeWorkbook({ sheets }: WorkbookPlan): Promise<Uint8Array> {
  const lists = new ChoiceLists();
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const written = sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? sheet.name, lists));
  const activeSheet = Math.max(
    0,
    sheets.findIndex((sheet) => !sheet.isHidden),
  );
  return writeXlsx({ sheets: [...written, ...lists.sheet()], activeSheet });
}

function sheetOf(sheet: WorkbookSheet, name: string, lists: ChoiceLists): WriteSheet {
  return {
    name,
    columns: sheet.columns.map(columnOf),
    rows: rowsOf(sheet),
    cells: new Map([...codeCells(sheet, lists), ...ownCells(sheet)]),
    dataValidations: sheet.columns.flatMap((column, index) => lists.validationOf(column, index) ?? []),
    freezePane: { rows: 1 },
    ...(sheet.isHidden && { hidden: true }),
  };
}
