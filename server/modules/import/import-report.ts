import type { Bilingual } from '../../core/language.js';

/** One thing that is wrong, with its place. Without an address it is about the whole sheet or file. */
export interface Finding {
  readonly sheet: string;
  /** such as C7 */
  readonly address: string;
  readonly row: number | null;
  readonly field: string | null;
  /** what the cell says */
  readonly value: string;
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly suggestion: string | null;
  readonly suggestionEn: string | null;
}

export type RowState = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'WRONG';

export interface ImportReport {
  readonly columns: readonly { readonly address: string; readonly header: string; readonly field: string | null }[];
  readonly fields: readonly { readonly field: string; readonly label: string; readonly labelEn: string; readonly isRequired: boolean }[];
  readonly counts: {
    readonly rows: number;
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly wrong: number;
  };
  readonly findings: readonly Finding[];
  readonly findingsTotal: number;
  readonly preview: readonly { readonly row: number; readonly state: RowState; readonly values: Readonly<Record<string, string>> }[];
}

/** What is wrong with a cell, without its place. */
export interface Problem {
  readonly code: string;
  readonly message: Bilingual;
  readonly suggestion?: Bilingual | undefined;
}

/** A value read from a cell, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly problem: Problem };

export const mostFindings = 1000;
export const mostPreviewed = 20;
