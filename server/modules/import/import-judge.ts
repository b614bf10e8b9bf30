import type { ObjectLiteral, ObjectType } from 'typeorm';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { RowState } from './import-report.js';
import type { RowCheck } from './row-check.js';

export type Model = ObjectType<ObjectLiteral>;
export type Values = Readonly<Record<string, string | number | null>>;

/** One row to be written, by property names of its model. */
export type Write =
  | { readonly operation: 'INSERT'; readonly model: Model; readonly id: string; readonly values: Values }
  /** `former` are the same columns as they were when they were judged; rows of one model name the same columns */
  | { readonly operation: 'UPDATE'; readonly model: Model; readonly id: string; readonly values: Values; readonly former: Values }
  | { readonly operation: 'REMOVE'; readonly model: Model; readonly id: string };

/** What a row of the file comes to; undefined where something in it is wrong. */
export interface Outcome {
  readonly state: Exclude<RowState, 'WRONG'>;
  readonly writes: readonly Write[];
}

/** Judges rows in the order of the file. */
export interface Judge {
  judge(row: RowCheck): Outcome | undefined;
  /** what only all rows together show; `row` can be moved to any of them */
  finish?(row: RowCheck): void;
}

/** All rows of the file before they are judged, to read what they name and no more. */
export interface FileRows {
  readonly count: number;
  /** what the cells of a column mean to say, each once */
  texts(field: string): ReadonlySet<string>;
  /** calls with the index of each row, `row` moved there */
  each(visit: (row: RowCheck, index: number) => void): void;
}

export interface JudgeInput {
  readonly transaction: TenantTransaction;
  readonly rows: FileRows;
  readonly fileName: string;
  readonly now: Date;
}

export type JudgeMaker = (input: JudgeInput) => Promise<Judge>;

export const unchanged: Outcome = { state: 'UNCHANGED', writes: [] };

export const inserted = (model: Model, id: string, values: Values): Write => ({ operation: 'INSERT', model, id, values });

/** The update that takes a row from `former` to `values`; none where they are the same. */
export function updated(model: Model, id: string, former: Values, values: Values): Write[] {
  const isSame = Object.keys(values).every((key) => former[key] === values[key]);
  return isSame ? [] : [{ operation: 'UPDATE', model, id, former, values }];
}

/** NEW where a row was inserted, CHANGED where something else was written, UNCHANGED where nothing was. */
export function outcomeOf(writes: readonly Write[], isNew: boolean): Outcome {
  if (writes.length === 0) return unchanged;
  return { state: isNew ? 'NEW' : 'CHANGED', writes };
}
