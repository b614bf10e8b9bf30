import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { DomainError } from '../../core/domain-error.js';
import type { Bilingual } from '../../core/language.js';
import type { Tenancy } from '../../core/request-context.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import { readTableFileBeside } from '../../workbook/beside.js';
import type { Sheet } from '../../workbook/sheet.js';
import { ImportChangedMeanwhile, ImportStateWrong } from './import.errors.js';
import { type BatchRow, holdBatch, type ImportState, readBatch } from './import-batch-row.js';
import { ImportFileGone } from './import-file.errors.js';
import type { ImportJobInput } from './import-job-input.js';

/** What works on a batch, as a job or at once, is given; everything runs as the worker. */
export interface ImportWork {
  readonly source: DataSource;
  readonly clock: Clock;
  readonly tenancy: Tenancy;
  readonly input: ImportJobInput;
  /** percent done, with what is being done now; throws where the work is to stop */
  report(progress: number, message: Bilingual): Promise<void>;
  /** in the transaction that writes the result; throws where the work is no longer this one's */
  finish(transaction: TenantTransaction, message: Bilingual): Promise<void>;
}

/** The sheets of a batch's file, read beside the server; or the refusal where it cannot be read. */
export async function readSheets({ source, tenancy, input }: ImportWork): Promise<readonly Sheet[] | DomainError> {
  const { fileName, content } = await inTransaction(source, tenancy, async (transaction) => {
    const batch = await readBatch(transaction, input.batchId);
    return { fileName: batch.fileName, content: await readContent(transaction, batch.id) };
  });
  try {
    return await readTableFileBeside(content, fileName);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Throws ImportFileGone. */
export async function readContent(transaction: TenantTransaction, batchId: string): Promise<Buffer> {
  const [file] = await transaction.query<{ content: Buffer }>('select content from import_file where batch_id = $1', [batchId]);
  if (!file) throw new ImportFileGone(batchId);
  return file.content;
}

/** The batch as it was when the work was asked for; anything else is left alone. */
export async function holdAsked(
  transaction: TenantTransaction,
  { batchId, version }: ImportJobInput,
  command: string,
  states: readonly ImportState[],
): Promise<BatchRow> {
  await holdBatch(transaction, batchId);
  const batch = await readBatch(transaction, batchId);
  if (!states.includes(batch.state)) throw new ImportStateWrong(batchId, batch.state, command);
  if (batch.version !== version) throw new ImportChangedMeanwhile(batchId);
  return batch;
}
