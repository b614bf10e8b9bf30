import type { DataValidation, WriteSheet } from 'hucre';
import { columnLetters } from './sheet.js';
import type { WorkbookColumn } from './workbook-plan.js';

/** As far down as cells offer their choices and keep their text format, the header included. */
export const lastInputRow = 5_001;
const choiceSheetName = '_choices';
/** A list written into the rule itself may have 255 characters, and cannot hold a comma. */
const mostInlineCharacters = 255;

/** The lists of a workbook: short ones stand in the rule of their cells, long ones as columns of one hidden sheet. */
export class ChoiceLists {
  private readonly lists: string[] = [];
  private readonly columns: (readonly string[])[] = [];

  validationOf({ choices, choiceCodes }: WorkbookColumn, column0: number): DataValidation | null {
    if (!choices || choices.length === 0) return null;
    const letters = columnLetters(column0);
    const source = !choiceCodes && isShort(choices) ? { values: [...choices] } : { formula1: this.rangeOf(choices) };
    const range = `${letters}2:${letters}${lastInputRow}`;
    return { type: 'list', ...source, range, allowBlank: true, showErrorMessage: true, errorStyle: 'warning' };
  }

  /** What finds the code of the choice in a cell; '' where nothing was chosen, or something that is not offered. */
  codeFormula({ choices = [], choiceCodes = [] }: WorkbookColumn, cell: string): string {
    return `IF(${cell}="","",IFERROR(INDEX(${this.rangeOf(choiceCodes)},MATCH(${cell},${this.rangeOf(choices)},0)),""))`;
  }

  /** The hidden sheet, or none where every list was short. */
  sheet(): WriteSheet[] {
    if (this.columns.length === 0) return [];
    const height = Math.max(...this.columns.map((list) => list.length));
    const rows = Array.from({ length: height }, (_, row) => this.columns.map((list) => list[row] ?? null));
    return [{ name: choiceSheetName, rows, hidden: true }];
  }

  private rangeOf(choices: readonly string[]): string {
    const key = JSON.stringify(choices);
    if (!this.lists.includes(key)) {
      this.lists.push(key);
      this.columns.push(choices);
    }
    const letters = columnLetters(this.lists.indexOf(key));
    return `'${choiceSheetName}'!$${letters}$1:$${letters}$${choices.length}`;
  }
}

const isShort = (choices: readonly string[]): boolean =>
  choices.join(',').length <= mostInlineCharacters && choices.every((choice) => !/[,"]|^\s|\s$/.test(choice));
