import { type Bilingual, say } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { JobScope } from '../../jobs/job-contract.js';
import { JobStopped } from '../../jobs/job-stopped.js';
import { succeedWithin } from '../job/job-store.js';
import { holdResults } from '../scorecard/result-lock.js';
import { removeScorecards, type Written, writeBatches } from '../scorecard/scorecard-writer.js';
import { keepStale, markedSince, readStaleness, type Staleness } from '../scorecard/staleness.js';
import { CycleMovedMeanwhile, CycleNotFound } from './cycle.errors.js';
import { checkOpen } from './evaluation-job-input.js';
import type { EvaluationHead, EvaluationTask } from './evaluation-task.js';
import { readContentKey } from './pinned-cycle.js';
import type { Streamed } from './thread-stream.js';

/** What was read at one moment. */
export interface Reading {
  readonly task: EvaluationTask;
  readonly staleness: Staleness;
}

/** Percent of the job's way. */
export const percent = { reading: 5, computing: 20, writing: 60, almost: 99 };

/** Two attempts take turns at the cycle's row; the one that does not hold the job any more leaves nothing behind. */
export async function replaceResults(
  transaction: TenantTransaction,
  scope: JobScope,
  { task, staleness }: Reading,
  result: Streamed<EvaluationHead>,
): Promise<Bilingual> {
  const { cycleId } = task;
  const [cycle] = await transaction.query<{ state: string }>('select state from cycle where id = $1 for update', [cycleId]);
  if (!cycle) throw new CycleNotFound(cycleId);
  checkOpen({ id: cycleId, state: cycle.state });
  if ((await readContentKey(transaction, cycleId)) !== task.contentKey) throw new CycleMovedMeanwhile(cycleId);
  await holdResults(transaction, cycleId);
  const correctedMeanwhile = markedSince(staleness, await readStaleness(transaction, cycleId));
  await removeScorecards(transaction, cycleId);
  await writeBatches(transaction, result.batches, writtenTeller(scope, result.head));
  if (correctedMeanwhile.length > 0) await keepStale(transaction, cycleId, correctedMeanwhile);
  await transaction.query(`update cycle set state = 'CALCULATED', evaluated_at = $2, version = version + 1 where id = $1`, [
    cycleId,
    task.computedAt,
  ]);
  const message = doneMessage(result.head, task.frame.dataThrough);
  if (!(await succeedWithin(transaction, scope.job, message))) throw new JobStopped('LOST');
  return message;
}

function writtenTeller(scope: JobScope, { agencies }: EvaluationHead): Written {
  return (written) => {
    const progress = Math.floor(percent.writing + (percent.almost - percent.writing) * (written / agencies));
    return scope.report(progress, say('正在写入得分表。', 'Writing the scorecards.'));
  };
}

const doneMessage = ({ agencies, incomplete }: EvaluationHead, dataThrough: string): Bilingual =>
  say(
    `已算出 ${agencies} 个单位，其中 ${incomplete} 个尚有待补的数据或评分；数据截至 ${dataThrough}。`,
    `${agencies} agencies are worked out, ${incomplete} of them with data or marks still to come; data through ${dataThrough}.`,
  );
