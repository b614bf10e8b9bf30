import type { Language } from '../../core/language.js';
import { columnLetters, type Sheet } from '../../workbook/sheet.js';
import type { MarkedCell, WorkbookColumn, WorkbookPlan, WorkbookSheet } from '../../workbook/workbook-plan.js';
import { fieldOfCodes } from './code-columns.js';
import type { ImportKind } from './import-kind.js';
import type { Finding, ImportReport } from './import-report.js';
import { mostRowsBefore } from './table-layout.js';

/** The file as it came, row by row at the same addresses, its wrong cells red and each with its sentence. */
export function markedPlan(kind: ImportKind, sheets: readonly Sheet[], report: ImportReport, language: Language): WorkbookPlan {
  return { sheets: sheets.map((sheet) => markedSheet(kind, sheet, { report, language })) };
}

interface Marking {
  readonly report: ImportReport;
  readonly language: Language;
}

function markedSheet(kind: ImportKind, { name, rows, firstRow }: Sheet, { report, language }: Marking): WorkbookSheet {
  const found = report.findings.filter(({ sheet, address }) => sheet === name && address !== '');
  const all = [...Array.from({ length: firstRow - 1 }, (): readonly string[] => []), ...rows];
  const [headers = [], ...body] = all;
  const width = Math.max(headers.length, ...rows.slice(0, 1).map((row) => row.length));
  const marks = found.map((finding) => ({ ...placeOf(finding.address), comment: sentenceOf(finding, language) }));
  const kept = new Set(codeIndexes(kind, all));
  const textFields = new Set(kind.columns.flatMap(({ field, isText }) => (isText ? [field] : [])));
  const columns = Array.from({ length: width }, (_, index): WorkbookColumn => {
    // codes kept for a name would no longer follow it here, where there are no formulas
    if (kept.has(index)) return { header: '', isHidden: true };
    const address = columnLetters(index);
    const field = found.length > 0 ? (report.columns.find((column) => column.address === address)?.field ?? null) : null;
    const comments = marks.filter(({ row, column }) => row === 1 && column === index).map(({ comment }) => comment);
    return {
      header: headers[index] ?? '',
      ...(comments.length > 0 ? { comment: comments.join('\n') } : {}),
      ...(field !== null && textFields.has(field) ? { isText: true } : {}),
    };
  });
  const marked = marks.filter(({ row }) => row > 1).map(({ row, column, comment }): MarkedCell => ({ row: row - 2, column, comment }));
  const cells = kept.size === 0 ? body : body.map((row) => row.map((cell, index) => (kept.has(index) ? null : cell)));
  return { name, columns, rows: cells, marked };
}

/** The columns that keep codes, wherever the headers are. */
const codeIndexes = (kind: ImportKind, rows: readonly (readonly string[])[]): number[] =>
  rows
    .slice(0, mostRowsBefore + 1)
    .flatMap((row) => row.flatMap((header, index) => (fieldOfCodes(kind, header) === undefined ? [] : [index])));

/** `C7` is row 7, column 2 from 0. */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}

function sentenceOf({ message, messageEn, suggestion, suggestionEn }: Finding, language: Language): string {
  const [said, advised] = language === 'zh' ? [message, suggestion] : [messageEn, suggestionEn];
  const stop = language === 'zh' ? '。' : '. ';
  return advised === null ? `${said}${stop.trim()}` : `${said}${stop}${advised}${stop.trim()}`;
}
