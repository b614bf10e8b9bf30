/**
 * One sheet as a person reads it. `rows[i]` is the sheet's row `firstRow + i`, `rows[i][j]` its column j (0 is A); each row is
 * as wide as the widest. Empty rows before the first and after the last filled one are left out, as are empty columns after
 * the last filled one, so an address can always be told with `addressOf`.
 *
 * A cell is trimmed text, '' where it is empty:
 * - a number is digits without exponent or separators, to the 15 digits a spreadsheet shows; formatted as a percentage it keeps its sign: 85.3%
 * - a date is YYYY-MM-DD, with a time YYYY-MM-DD HH:MM(:SS), a time alone HH:MM(:SS)
 * - a truth value is TRUE or FALSE, an error what the sheet shows (#N/A), a formula its last result
 * - of merged cells the first holds the text, the others are ''
 *
 * `longNumbers` are the addresses of cells that hold a **number** of more than 15 digits (an identity number typed without the
 * format "text", say): the spreadsheet has already lost its last digits, so the text there is what the file says and not
 * what was typed. Refuse it; the same digits stored as text are whole and not listed.
 */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly firstRow: number;
  readonly longNumbers: readonly string[];
}

/** `addressOf(7, 2)` is C7: the row counts from 1, the column from 0. */
export const addressOf = (row1: number, column0: number): string => `${columnLetters(column0)}${row1}`;

export function columnLetters(column0: number): string {
  let letters = '';
  for (let rest = column0; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}
