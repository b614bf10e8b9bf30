import { createHash } from 'node:crypto';
import { newIdentifier } from '../../core/identifier.js';
import { type Bilingual, say } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { canonicalise } from '../../engine/documents/canonical.js';
import type { JobScope } from '../../jobs/job-contract.js';
import { JobStopped } from '../../jobs/job-stopped.js';
import type { Streamed } from '../cycle/thread-stream.js';
import { succeedWithin } from '../job/job-store.js';
import { CorrectionNotProposed } from './correction.errors.js';
import type { CorrectionHead, ScorecardChange } from './correction-task.js';

export interface Proposal {
  readonly correctionId: string;
  readonly cycleId: string;
  readonly sourceHash: string;
  readonly workedAt: Date;
}

/** What an approver signs: SHA-256 of the canonical text, in hexadecimal. */
export const changesHashOf = (changes: readonly ScorecardChange[]): string =>
  createHash('sha256').update(canonicalise(changes)).digest('hex');

/** Rows of proposals of the cycle that will never be written. */
const removeBatches = `delete from correction_batch where correction_id in
  (select id from correction where cycle_id = $1 and state not in ('PROPOSED','PUBLISHING'))`;

const insertBatch = `insert into correction_batch (jurisdiction_id, id, correction_id, position, rows) values ($1, $2, $3, $4, $5::jsonb)`;

const propose = `update correction set state = 'PROPOSED', changes = $2::jsonb, hash = $3, source_hash = $4, changed_count = $5, same_count = $6,
  grade_count = $7, worked_at = $8, version = version + 1 where id = $1`;

/** The changes and the rows to be written, all or none; an attempt that was overtaken leaves nothing. */
export async function storeProposal(
  transaction: TenantTransaction,
  scope: JobScope,
  { correctionId, cycleId, sourceHash, workedAt }: Proposal,
  { head, batches }: Streamed<CorrectionHead>,
): Promise<Bilingual> {
  const [row] = await transaction.query<{ state: string }>('select state from correction where id = $1 for update', [correctionId]);
  if (row?.state !== 'WORKING') throw new CorrectionNotProposed(correctionId, row?.state ?? 'WITHDRAWN');
  await transaction.query(removeBatches, [cycleId]);
  const { jurisdictionId } = transaction.tenancy;
  let position = 0;
  for await (const batch of batches) {
    scope.checkpoint();
    await transaction.query(insertBatch, [jurisdictionId, newIdentifier(), correctionId, position, JSON.stringify(batch)]);
    position += 1;
  }
  const { changes, changedCount, sameCount, gradeCount } = head;
  const counts = [changedCount, sameCount, gradeCount];
  await transaction.query(propose, [correctionId, JSON.stringify(changes), changesHashOf(changes), sourceHash, ...counts, workedAt]);
  const message = say(
    `更正已算出：${changedCount} 份得分表有变动，其中 ${gradeCount} 份等次不同；另有 ${sameCount} 份只换数据、分数不变。请审批人核对。`,
    `The correction is worked out: ${changedCount} scorecards change, ${gradeCount} of them in grade; ${sameCount} more rest on other data with the same digits. An approver decides.`,
  );
  if (!(await succeedWithin(transaction, scope.job, message))) throw new JobStopped('LOST');
  return message;
}
