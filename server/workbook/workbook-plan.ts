/**
 * One column: its header, a comment that says what belongs in, its width in characters. With `choices` the cells below the
 * header offer a list (other entries are warned of, not forbidden: a code alone is as good as "code name"). `isText` keeps
 * what is typed as text, so that 001 stays 001 and an identity number keeps its digits.
 *
 * Where the choices are names, `choiceCodes` are their codes in the same order, and a column with `codeOf` tells, by a formula in
 * each row for input, the code of what was chosen in the column of that index; it is empty where something else was typed.
 */
export interface WorkbookColumn {
  readonly header: string;
  readonly comment?: string;
  readonly width?: number;
  readonly choices?: readonly string[];
  readonly choiceCodes?: readonly string[];
  readonly codeOf?: number;
  readonly isText?: boolean;
  readonly isHidden?: boolean;
}

/** A cell to be shown in red with what is wrong in it; `row` counts from 0 at the first row below the header, `column` from 0. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly comment: string;
}

/** A sheet with one frozen header row. Null and '' are empty cells; plain numbers are written as numbers unless the column is text. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly isHidden?: boolean;
  readonly marked?: readonly MarkedCell[];
}

export interface WorkbookPlan {
  readonly sheets: readonly WorkbookSheet[];
}
