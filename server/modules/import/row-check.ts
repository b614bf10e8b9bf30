import { say } from '../../core/language.js';
import { addressOf } from '../../workbook/sheet.js';
import { plainText } from './cell-text.js';
import type { Findings } from './findings.js';
import type { ImportColumn } from './import-column.js';
import type { ImportKind } from './import-kind.js';
import type { Problem, Read } from './import-report.js';
import { longNumber } from './read-number.js';
import type { TableLayout } from './table-layout.js';

/** One row of the file at a time, its cells by field; what is wrong is noted with the address of the cell. */
export class RowCheck {
  private index = 0;
  private readonly longNumbers: ReadonlySet<string>;
  private readonly columns: ReadonlyMap<string, ImportColumn>;

  constructor(
    kind: ImportKind,
    private readonly layout: TableLayout,
    private readonly findings: Findings,
  ) {
    this.longNumbers = new Set(layout.sheet.longNumbers);
    this.columns = new Map(kind.columns.map((column) => [column.field, column]));
  }

  /** @param index in the rows of the sheet; false where the row is empty */
  moveTo(index: number): boolean {
    this.index = index;
    return [...this.layout.indexes.keys()].some((field) => this.text(field) !== '');
  }

  moveToRow(row: number): void {
    this.index = row - this.layout.sheet.firstRow;
  }

  /** of the sheet, from 1 */
  get row(): number {
    return this.layout.sheet.firstRow + this.index;
  }

  has(field: string): boolean {
    return this.layout.indexes.has(field);
  }

  text(field: string): string {
    const column = this.layout.indexes.get(field);
    return column === undefined ? '' : (this.layout.sheet.rows[this.index]?.[column] ?? '');
  }

  /** What a cell means to say: a name with its code before it, where a hidden column keeps one that the cell itself does not say. */
  meant(field: string): string {
    const text = this.text(field);
    const code = this.codeBeside(field);
    if (code === '') return text;
    const isSaid = `${plainText(text)} `.toLowerCase().startsWith(`${code} `.toLowerCase());
    return isSaid ? text : `${code} ${text}`.trim();
  }

  /** The value of a cell; undefined where it is wrong, which is noted. An empty cell is wrong where the column is needed, else null. */
  read<Value>(field: string, reader: (text: string) => Read<Value>): Value | null | undefined {
    const text = this.text(field);
    const meant = this.meant(field);
    if (meant === '') return this.columns.get(field)?.isRequired ? this.fail(field, cellEmpty) : null;
    if (this.longNumbers.size > 0 && this.longNumbers.has(this.addressOf(field))) return this.fail(field, longNumber);
    // a code without its name is no answer: the two must agree
    const read = text === '' ? undefined : reader(meant);
    if (read && 'value' in read) return read.value;
    return this.fail(field, read && meant === text ? read.problem : hiddenCodeDiffers(this.codeBeside(field)));
  }

  /** The same of a column that is needed: never null. */
  need<Value>(field: string, reader: (text: string) => Read<Value>): Value | undefined {
    return this.read(field, reader) ?? undefined;
  }

  fail(field: string, problem: Problem): undefined {
    this.findings.add(
      { sheet: this.layout.sheet.name, address: this.addressOf(field), row: this.row, field, value: this.text(field) },
      problem,
    );
  }

  /** '' where no hidden column keeps one, or its formula found none */
  private codeBeside(field: string): string {
    const column = this.layout.codes.get(field);
    const code = column === undefined ? '' : plainText(this.layout.sheet.rows[this.index]?.[column] ?? '');
    return code.startsWith('#') ? '' : code;
  }

  private addressOf(field: string): string {
    return addressOf(this.row, this.layout.indexes.get(field) ?? 0);
  }
}

const cellEmpty: Problem = {
  code: 'CELL_EMPTY',
  message: say('这一格不能空着', 'This cell must not be empty'),
  suggestion: say('填上内容，或删去整行', 'Fill it in, or remove the whole row'),
};

const hiddenCodeDiffers = (code: string): Problem => ({
  code: 'HIDDEN_CODE_DIFFERS',
  message: say(
    `右侧隐藏列记着的编码是 ${code}，与这里的名称不是同一个`,
    `The hidden column to the right keeps the code ${code}, which is not that of the name here`,
  ),
  suggestion: say(
    '从下拉中重新选一次；若隐藏列不再随之改变，就清空那一列，或重新下载模板',
    'Choose from the list again; where the hidden column does not follow, empty it, or download the template anew',
  ),
});
