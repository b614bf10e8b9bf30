/** Kinds of the jobs that work on a batch. */
export const importCheckKind = 'IMPORT_CHECK';
export const importCommitKind = 'IMPORT_COMMIT';
export const importUndoKind = 'IMPORT_UNDO';

export const importJobKinds: readonly string[] = [importCheckKind, importCommitKind, importUndoKind];

/** Fixed when the job is asked for. `version` fences it: a batch that was changed since is left alone. */
export interface ImportJobInput {
  readonly batchId: string;
  readonly version: number;
  /** of an undo */
  readonly reason?: string;
}
