import { columnLetters, type Sheet } from '../../workbook/sheet.js';
import type { WorkbookColumn, WorkbookSheet } from '../../workbook/workbook-plan.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import type { ConfigKind } from '../configuration/draft-head.js';
import { keyInHeader } from './document-column.js';
import { documentSheets, ownerColumns } from './document-sheets.js';
import type { CellFinding } from './sheet-entries.js';
import { workbookColumn } from './write-document-workbook.js';

/** The workbook as it came, its wrong cells red and each with its sentence; it can be mended and handed in again. */
export const annotatedWorkbook = (kind: ConfigKind, sheets: readonly Sheet[], findings: readonly CellFinding[]): Promise<Uint8Array> =>
  writeWorkbook({ sheets: sheets.map((sheet) => annotated(kind, sheet, findings)) });

function annotated(kind: ConfigKind, { name, rows, firstRow }: Sheet, findings: readonly CellFinding[]): WorkbookSheet {
  const form = documentSheets[kind].find((each) => keyInHeader(each.name) === keyInHeader(name));
  const known = form ? [...ownerColumns(form), ...form.columns] : [];
  const [headers = [], ...body] = rows;
  const told = findings.filter(({ sheet }) => sheet === name);
  const columns = headers.map((header, index): WorkbookColumn => {
    const column = known.find(({ key }) => key === keyInHeader(header));
    const own = told.filter(({ cell }) => cell === `${columnLetters(index)}${firstRow}`).map(sentence);
    const base = column ? workbookColumn(column) : { isText: true };
    return { ...base, header, ...(own.length > 0 && { comment: own.join('\n') }) };
  });
  const marked = told.flatMap((finding) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(finding.cell) ?? [];
    const column = headers.findIndex((_, index) => columnLetters(index) === letters);
    const below = Number(row) - firstRow - 1;
    return below < 0 ? [] : [{ row: below, column: Math.max(0, column), comment: sentence(finding) }];
  });
  return { name, columns, rows: body, marked };
}

const sentence = ({ zh, en }: CellFinding): string => `${zh}\n${en}`;
