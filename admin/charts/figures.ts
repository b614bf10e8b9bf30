import type { Cell } from '../formats/csv.js';

/** What a plot shows, as a table: the first column is text, the others are figures. `name` becomes the name of the file. */
export interface Figures {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
