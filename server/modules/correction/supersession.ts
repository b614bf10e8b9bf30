import { type Bilingual, say } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { JobScope } from '../../jobs/job-contract.js';
import { JobStopped } from '../../jobs/job-stopped.js';
import { succeedWithin } from '../job/job-store.js';
import type { RowBatch } from '../scorecard/scorecard-rows.js';
import { removeScorecards, writeBatches } from '../scorecard/scorecard-writer.js';
import { archiveScorecards } from './scorecard-archive.js';

export interface Supersession {
  readonly correctionId: string;
  readonly cycleId: string;
  readonly reason: string;
  readonly now: Date;
}

const changed = `select change ->> 'agencyId' as id from correction, jsonb_array_elements(changes) as change where correction.id = $1`;

/** Inputs of these were corrected without effect on anything of theirs. */
const settle = `update scorecard s set stale_at = null, state = case when exists (select from score x
    where x.jurisdiction_id = s.jurisdiction_id and x.scorecard_id = s.id and x.status in ('HELD','MISSING')) then 'INCOMPLETE' else 'COMPLETE' end
  where s.cycle_id = $1 and s.state = 'STALE'`;

const publish = `update correction set state = 'PUBLISHED', version = version + 1 where id = $1`;

/**
 * Keeps the former results and writes the signed ones. Ends the job with it. The figures of the cycle stay those of its publication:
 * beside them, new ones would tell by how much the few that were corrected changed.
 */
export async function supersede(transaction: TenantTransaction, scope: JobScope, supersession: Supersession): Promise<Bilingual> {
  const { correctionId, cycleId } = supersession;
  const agencyIds = (await transaction.query<{ id: string }>(changed, [correctionId])).map(({ id }) => id);
  await archiveScorecards(transaction, supersession, agencyIds);
  await removeScorecards(transaction, cycleId, agencyIds);
  await writeBatches(transaction, signedBatches(transaction, correctionId), (written) => {
    const progress = Math.floor(20 + 75 * (written / agencyIds.length));
    return scope.report(progress, say('正在写入更正后的得分表。', 'Writing the corrected scorecards.'));
  });
  await transaction.query(settle, [cycleId]);
  await transaction.query(publish, [correctionId]);
  await transaction.query('delete from correction_batch where correction_id = $1', [correctionId]);
  return ended(transaction, scope, agencyIds.length);
}

async function ended(transaction: TenantTransaction, scope: JobScope, superseded: number): Promise<Bilingual> {
  const message = say(
    `更正已公布：${superseded} 份得分表已更正，原结果留存可查。`,
    `The correction is published: ${superseded} scorecards are superseded, and the former results are kept.`,
  );
  if (!(await succeedWithin(transaction, scope.job, message))) throw new JobStopped('LOST');
  return message;
}

async function* signedBatches(transaction: TenantTransaction, correctionId: string): AsyncGenerator<RowBatch> {
  const next = 'select rows from correction_batch where correction_id = $1 and position = $2';
  for (let position = 0; ; position += 1) {
    const [batch] = await transaction.query<{ rows: RowBatch }>(next, [correctionId, position]);
    if (!batch) return;
    yield batch.rows;
  }
}
