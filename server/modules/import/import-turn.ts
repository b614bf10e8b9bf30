import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { activeJobOf } from '../job/job-queue.js';
import { ImportChangedMeanwhile, ImportStateWrong, ImportUnderWay } from './import.errors.js';
import { type BatchRow, holdBatch, type ImportState, readBatch } from './import-batch-row.js';
import { importJobKinds } from './import-job-input.js';

interface Turn {
  readonly id: string;
  readonly version: number;
  readonly states: readonly ImportState[];
  readonly command: string;
}

/** The batch for one command, as its caller last saw it, with no job at work on it. */
export async function takeBatch(transaction: TenantTransaction, { id, version, states, command }: Turn): Promise<BatchRow> {
  await holdBatch(transaction, id);
  const batch = await readBatch(transaction, id);
  for (const kind of importJobKinds) {
    const active = await activeJobOf(transaction, kind, id);
    if (active !== null) throw new ImportUnderWay(id, active);
  }
  if (!states.includes(batch.state)) throw new ImportStateWrong(id, batch.state, command);
  if (batch.version !== version) throw new ImportChangedMeanwhile(id);
  return batch;
}
