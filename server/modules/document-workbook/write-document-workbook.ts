import { isPlainObject, type Plain } from '../../engine/documents/document-structure.js';
import type { GradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import type { RubricDocument } from '../../engine/documents/rubric.js';
import type { WorkbookColumn } from '../../workbook/workbook-plan.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import { textCell } from './cell-codec.js';
import { cellOf, commentOf, type DocumentColumn, headerOf } from './document-column.js';
import { type DocumentSheet, documentSheets, ownerColumns } from './document-sheets.js';

/** The document as sheets, one row for each entry. What `readDocumentWorkbook` makes of it equals the content. */
export function writeDocumentWorkbook(content: RubricDocument | GradingPolicyDocument): Promise<Uint8Array> {
  const sheets = documentSheets[content.kind].map((sheet) => ({
    name: sheet.name,
    columns: [...ownerColumns(sheet), ...sheet.columns].map(workbookColumn),
    rows: rowsOf(sheet, content as unknown as Plain),
  }));
  return writeWorkbook({ sheets });
}

export const workbookColumn = (column: DocumentColumn): WorkbookColumn => ({
  header: headerOf(column),
  comment: commentOf(column),
  isText: true,
  ...(column.choices && { choices: column.choices }),
});

interface Owned {
  readonly owners: readonly string[];
  readonly entry: Plain;
}

function rowsOf({ list, within, columns }: DocumentSheet, content: Plain): string[][] {
  let held: Owned[] = [{ owners: [], entry: content }];
  for (const [depth, outer] of [...within, list].entries()) {
    if (outer === '') break;
    held = held.flatMap(({ owners, entry }) => {
      const inner = depth === 0 ? owners : [...owners, String(entry['code'])];
      return ((entry[outer] ?? []) as Plain[]).map((each) => ({ owners: inner, entry: each }));
    });
  }
  return held.map(({ owners, entry }) => [...owners.map(textCell), ...columns.map((column) => methodCell(column, entry))]);
}

/** A straight line stands in its own columns, any other method in the one for JSON. */
function methodCell(column: DocumentColumn, entry: Plain): string {
  const method = entry['method'];
  if (!column.key.startsWith('method') || !isPlainObject(method)) return cellOf(column, entry);
  const { kind, ...rest } = method;
  if (column.key === 'method.kind') return textCell(String(kind));
  const isForJson = column.key === 'method';
  if ((kind === 'LINEAR') === isForJson) return '';
  return cellOf(column, isForJson ? { method: rest } : entry);
}
