import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { type Bilingual, say } from '../../core/language.js';
import type { Tenancy } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import type { JobHandler, JobScope } from '../../jobs/job-contract.js';
import { JobStopped } from '../../jobs/job-stopped.js';
import { succeedWithin } from '../job/job-store.js';
import { removeScorecards, writeBatch } from '../scorecard/scorecard-writer.js';
import { CycleNotFound, CycleNotOpen } from './cycle.errors.js';
import { evaluateBeside } from './evaluation-in-thread.js';
import { type EvaluationJobInput, isEvaluable } from './evaluation-job-input.js';
import { readTask } from './evaluation-source.js';
import type { EvaluationResult, EvaluationTask } from './evaluation-task.js';
import type { PinnedCycle } from './pinned-cycle.js';

const percent = { reading: 5, computing: 20, writing: 60, almost: 99 };

/** Works a cycle out: reads everything at one moment, computes beside the server, replaces all its scorecards in one transaction. */
export const evaluationHandler =
  (source: DataSource, clock: Clock): JobHandler =>
  async (scope) => {
    const tenancy: Tenancy = { role: workerRole, jurisdictionId: scope.job.jurisdictionId };
    await scope.report(percent.reading, say('正在读取数据。', 'Reading the data.'));
    const task = await inTransaction(source, tenancy, (transaction) =>
      readTask(transaction, { ...(scope.job.input as EvaluationJobInput), now: clock.now(), check: checkOpen }),
    );
    const count = task.sources.length;
    await scope.report(percent.computing, say(`正在计算 ${count} 个单位。`, `Working out ${count} agencies.`));
    const result = await evaluateBeside({ task, signal: scope.signal, tell: teller(scope, count) });
    await scope.report(percent.writing, say(`正在写入 ${count} 份得分表。`, `Writing ${count} scorecards.`));
    return inTransaction(source, tenancy, (transaction) => writeResult(transaction, scope, task, result));
  };

function checkOpen({ id, state }: Pick<PinnedCycle, 'id' | 'state'>): void {
  if (!isEvaluable(state)) throw new CycleNotOpen(id, state);
}

/** Tells of the thread's progress without waiting; whether the job goes on is asked again afterwards. */
function teller(scope: JobScope, count: number): (share: number) => void {
  let told = 0;
  return (share) => {
    const progress = Math.floor(percent.computing + (percent.writing - percent.computing) * share);
    if (progress < told + 5) return;
    told = progress;
    scope.report(progress, say(`正在计算 ${count} 个单位。`, `Working out ${count} agencies.`)).catch(() => undefined);
  };
}

/** Two attempts take turns at the cycle's row; the one that does not hold the job any more leaves nothing behind. */
async function writeResult(
  transaction: TenantTransaction,
  scope: JobScope,
  task: EvaluationTask,
  result: EvaluationResult,
): Promise<Bilingual> {
  const { cycleId } = task;
  const [cycle] = await transaction.query<{ state: string }>('select state from cycle where id = $1 for update', [cycleId]);
  if (!cycle) throw new CycleNotFound(cycleId);
  checkOpen({ id: cycleId, state: cycle.state });
  await removeScorecards(transaction, cycleId);
  for (const [index, batch] of result.batches.entries()) {
    scope.checkpoint();
    await writeBatch(transaction, batch);
    const share = (index + 1) / result.batches.length;
    await scope.report(
      Math.floor(percent.writing + (percent.almost - percent.writing) * share),
      say('正在写入得分表。', 'Writing the scorecards.'),
    );
  }
  await transaction.query(`update cycle set state = 'CALCULATED', evaluated_at = $2, version = version + 1 where id = $1`, [
    cycleId,
    task.computedAt,
  ]);
  const message = doneMessage(result, task.frame.dataThrough);
  if (!(await succeedWithin(transaction, scope.job, message))) throw new JobStopped('LOST');
  return message;
}

const doneMessage = ({ agencies, incomplete }: EvaluationResult, dataThrough: string): Bilingual =>
  say(
    `已算出 ${agencies} 个单位，其中 ${incomplete} 个尚有待补的数据或评分；数据截至 ${dataThrough}。`,
    `${agencies} agencies are worked out, ${incomplete} of them with data or marks still to come; data through ${dataThrough}.`,
  );
