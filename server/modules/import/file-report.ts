import type { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';
import { addressOf } from '../../workbook/sheet.js';
import { Findings } from './findings.js';
import type { ImportKind } from './import-kind.js';
import type { ImportReport } from './import-report.js';
import type { TableLayout } from './table-layout.js';

/** A report without rows. */
export const emptyReport = ({ columns }: ImportKind, findings: Findings): ImportReport => ({
  columns: [],
  fields: columns.map(({ field, label, isRequired }) => ({ field, label: label.zh, labelEn: label.en, isRequired })),
  counts: { rows: 0, new: 0, changed: 0, unchanged: 0, wrong: 0 },
  findings: findings.kept,
  findingsTotal: findings.total,
  preview: [],
});

const wholeFile = { address: '', row: null, field: null, value: '' };

/** Of a file that cannot be read: the sentence of the refusal is the only finding. */
export function unreadableReport(kind: ImportKind, { code, sentence }: DomainError): ImportReport {
  const findings = new Findings();
  findings.add({ sheet: '', ...wholeFile }, { code, message: sentence });
  return emptyReport(kind, findings);
}

export const noteNoRows = (findings: Findings, sheet: string): void =>
  findings.add(
    { sheet, ...wholeFile },
    {
      code: 'NO_ROWS',
      message: say('表头下面没有数据', 'There are no rows below the headers'),
      suggestion: say('从模板的第二行开始填写', 'Fill the template in from its second row on'),
    },
  );

/** Every needed field must have its column. False, with the place noted, where one has none. */
export function hasNeededColumns({ columns }: ImportKind, { sheet, headerIndex, indexes }: TableLayout, findings: Findings): boolean {
  const missing = columns.filter(({ field, isRequired }) => isRequired && !indexes.has(field));
  const row = sheet.firstRow + headerIndex;
  for (const { field, label } of missing) {
    findings.add(
      { sheet: sheet.name, address: addressOf(row, 0), row: null, field, value: '' },
      {
        code: 'COLUMN_MISSING',
        message: say(`缺少“${label.zh}”列`, `The column “${label.en}” is missing`),
        suggestion: say(
          '在表头中补上，或在控制台的“列的对应”中为它选定一列',
          'Add it to the headers, or choose a column for it under “Columns” in the console',
        ),
      },
    );
  }
  return missing.length === 0;
}
