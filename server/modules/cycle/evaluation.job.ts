import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { say } from '../../core/language.js';
import type { Tenancy } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import type { JobHandler, JobScope } from '../../jobs/job-contract.js';
import { readStaleness } from '../scorecard/staleness.js';
import { evaluateBeside } from './evaluation-in-thread.js';
import { checkOpen, type EvaluationJobInput } from './evaluation-job-input.js';
import { percent, replaceResults } from './evaluation-result.js';
import { readTask } from './evaluation-source.js';

/**
 * Works a cycle out: reads everything at one moment, computes beside the server, and replaces all its scorecards in one transaction,
 * which begins once the digits stand, while rows are still being made of them.
 */
export const evaluationHandler =
  (source: DataSource, clock: Clock): JobHandler =>
  async (scope) => {
    const tenancy: Tenancy = { role: workerRole, jurisdictionId: scope.job.jurisdictionId };
    const input = scope.job.input as EvaluationJobInput;
    await scope.report(percent.reading, say('正在读取数据。', 'Reading the data.'));
    const reading = await inTransaction(source, tenancy, async (transaction) => {
      const task = await readTask(transaction, { ...input, now: clock.now(), check: checkOpen });
      return { task, staleness: await readStaleness(transaction, input.cycleId) };
    });
    const count = reading.task.sources.length;
    await scope.report(percent.computing, say(`正在计算 ${count} 个单位。`, `Working out ${count} agencies.`));
    const result = await evaluateBeside({ task: reading.task, signal: scope.signal, progress: teller(scope, count) });
    await scope.report(percent.writing, say(`正在写入 ${count} 份得分表。`, `Writing ${count} scorecards.`));
    return inTransaction(source, tenancy, (transaction) => replaceResults(transaction, scope, reading, result));
  };

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
