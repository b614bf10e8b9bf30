import { say } from '../../core/language.js';
import { addressOf } from '../../workbook/sheet.js';
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

  /** The value of a cell; undefined where it is wrong, which is noted. An empty cell is wrong where the column is needed, else null. */
  read<Value>(field: string, reader: (text: string) => Read<Value>): Value | null | undefined {
    const text = this.text(field);
    if (text === '') return this.columns.get(field)?.isRequired ? this.fail(field, cellEmpty) : null;
    if (this.longNumbers.size > 0 && this.longNumbers.has(this.addressOf(field))) return this.fail(field, longNumber);
    const read = reader(text);
    return 'problem' in read ? this.fail(field, read.problem) : read.value;
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

  private addressOf(field: string): string {
    return addressOf(this.row, this.layout.indexes.get(field) ?? 0);
  }
}

const cellEmpty: Problem = {
  code: 'CELL_EMPTY',
  message: say('这一格不能空着', 'This cell must not be empty'),
  suggestion: say('填上内容，或删去整行', 'Fill it in, or remove the whole row'),
};
