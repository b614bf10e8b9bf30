import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { ImportChangedMeanwhile, ImportNotFound } from './import.errors.js';
import { ImportBatch } from './import-batch.model.js';

export type ImportState = 'UPLOADED' | 'CHECKED' | 'FAULTY' | 'COMMITTED' | 'UNDONE' | 'DISCARDED';

/** Column letter or header -> field; null leaves the column out. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

export interface BatchRow {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly mapping: ColumnMapping;
  readonly version: number;
}

/** What is not there, or belongs to another jurisdiction, is not found. Throws ImportNotFound. */
export async function readBatch(transaction: TenantTransaction, id: string): Promise<BatchRow> {
  const rows = isIdentifier(id)
    ? await transaction.query<BatchRow>(
        'select id, kind, file_name as "fileName", state, mapping, version from import_batch where id = $1',
        [id],
      )
    : [];
  if (!rows[0]) throw new ImportNotFound(id);
  return rows[0];
}

/** Who works on a batch takes its turn: a second one finds the first one's job, or what it left. */
export const holdBatch = (transaction: TenantTransaction, id: string): Promise<unknown> =>
  transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 5))', [id]);

/** Changes a batch and counts its version up. Throws ImportChangedMeanwhile where somebody else was faster. */
export async function changeBatch(
  transaction: TenantTransaction,
  { id, version }: BatchRow,
  set: Readonly<Record<string, unknown>>,
): Promise<void> {
  const changed = await transaction.update(ImportBatch, { id, version }, { ...set, version: version + 1 });
  if (changed !== 1) throw new ImportChangedMeanwhile(id);
}
