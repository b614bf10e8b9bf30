import { type Bilingual, type Language, say } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { WorkbookColumn, WorkbookPlan, WorkbookSheet } from '../../workbook/workbook-plan.js';
import { codeHeaderOf } from './code-columns.js';
import type { ImportColumn } from './import-column.js';
import type { ImportKind } from './import-kind.js';
import { choicesOf } from './template-choices.js';

const narrowest = 14;

/** The sheet to be filled in, and a sheet of instructions with an example of each column. */
export async function templatePlan(transaction: TenantTransaction, kind: ImportKind, language: Language): Promise<WorkbookPlan> {
  const columns: WorkbookColumn[] = [];
  const codeColumns: WorkbookColumn[] = [];
  for (const column of kind.columns) {
    const { choices, codes } = await choicesOf(transaction, column, language);
    if (codes && codes.length > 0) codeColumns.push(codeColumn(column, columns.length, language));
    columns.push({
      header: headerOf(column, language),
      comment: column.comment[language],
      width: Math.max(narrowest, 2 * column.label[language].length, column.choices === undefined ? 0 : 28),
      ...(choices.length > 0 ? { choices } : {}),
      ...(codes ? { choiceCodes: codes } : {}),
      ...(column.isText ? { isText: true } : {}),
    });
  }
  return { sheets: [{ name: kind.label[language], columns: [...columns, ...codeColumns], rows: [] }, instructions(kind, language)] };
}

/** To the right of what is filled in, and out of sight. */
const codeColumn = (column: ImportColumn, codeOf: number, language: Language): WorkbookColumn => ({
  header: codeHeaderOf(column, language),
  comment: codeComment[language],
  codeOf,
  isHidden: true,
});

const codeComment = say(
  '自动填写：所选名称的编码，供导入时核对。请勿改动。',
  'Filled in by itself: the code of the name that was chosen, checked at the import. Leave it as it is.',
);

/** A star beside what is needed; it is not part of the name. */
const headerOf = ({ label, isRequired }: ImportColumn, language: Language): string => `${label[language]}${isRequired ? '*' : ''}`;

const headers: readonly (readonly [Bilingual, number])[] = [
  [say('列名', 'Column of the table'), 20],
  [say('要求', 'Needed'), 10],
  [say('填写说明', 'What belongs in'), 80],
  [say('示例行', 'Example row'), 32],
];

const notes: readonly Bilingual[] = [
  say(
    '在第一张表中填写，从第二行开始，一行一条；不要改动表头。',
    'Fill in the first sheet from its second row on, one record a row; leave the headers as they are.',
  ),
  say(
    '单位、数据项等从下拉中选名称即可，也可以写全称或编码；重名的在名称前带有编码。所选名称的编码自动记在右侧的隐藏列中，不必理会。',
    'Agencies, data elements and the like are chosen by name from the list, or given by full name or code; where several have one name, the code stands before it. The code of what was chosen is kept in a hidden column to the right, which needs no attention.',
  ),
  say('日期写成 2026-07-01；2026/7/1 和 2026年7月1日 也能识别。', 'Days are written like 2026-07-01; 2026/7/1 is understood too.'),
  say(
    '上传后先检查、不写入；有错误时会指出每一个单元格。',
    'What is uploaded is checked first and not written; each wrong cell is pointed out.',
  ),
  say(
    '没有的列可以删去；留着的列若单元格为空，则按空写入（名称除外）。',
    'Columns that are not needed can be removed; in a column that stays, an empty cell means that there is nothing (but for names).',
  ),
];

function instructions({ columns }: ImportKind, language: Language): WorkbookSheet {
  const need = { zh: ['必填', '可不填'], en: ['Yes', 'No'] }[language] as [string, string];
  const lines = columns.map(({ label, isRequired, comment, example }) => [
    label[language],
    isRequired ? need[0] : need[1],
    comment[language],
    example[language],
  ]);
  return {
    name: say('说明', 'Instructions')[language],
    columns: headers.map(([header, width]) => ({ header: header[language], width, isText: true })),
    rows: [...lines, [null, null, null, null], ...notes.map((note) => [null, null, note[language], null])],
  };
}
