import type { Cell } from 'hucre';
import { type ChoiceLists, lastInputRow } from './choice-lists.js';
import { addressOf } from './sheet.js';
import type { WorkbookSheet } from './workbook-plan.js';

/** The formulas of the columns that tell codes, by "row,column" from 0. They hold no result: the spreadsheet works them out. */
export function codeCells({ columns }: WorkbookSheet, lists: ChoiceLists): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach(({ codeOf }, index) => {
    const named = codeOf === undefined ? undefined : columns[codeOf];
    if (codeOf === undefined || !named?.choices?.length) return;
    for (let row = 1; row < lastInputRow; row += 1)
      cells.set(`${row},${index}`, { type: 'formula', formula: lists.codeFormula(named, addressOf(row + 1, codeOf)) });
  });
  return cells;
}
