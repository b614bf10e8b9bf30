import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { workerRole } from '../../core/role.js';
import type { JobHandler, JobScope } from '../../jobs/job-contract.js';
import { JobStopped } from '../../jobs/job-stopped.js';
import { succeedWithin } from '../job/job-store.js';
import { checkBatch } from './check-batch.js';
import { commitBatch } from './commit-batch.js';
import { type ImportJobInput, importCheckKind, importCommitKind, importUndoKind } from './import-job-input.js';
import type { ImportWork } from './import-work.js';
import { undoBatch } from './undo-batch.js';

/** The handlers of the three kinds of job. What one writes is whole or not at all, so each may be begun again. */
export function importHandlers(source: DataSource, clock: Clock): [string, JobHandler][] {
  const workOf = (scope: JobScope): ImportWork => ({
    source,
    clock,
    tenancy: { role: workerRole, jurisdictionId: scope.job.jurisdictionId },
    input: scope.job.input as ImportJobInput,
    report: (progress, message) => scope.report(progress, message),
    finish: async (transaction, message) => {
      scope.checkpoint();
      if (!(await succeedWithin(transaction, scope.job, message))) throw new JobStopped('LOST');
    },
  });
  return [
    [importCheckKind, async (scope) => (await checkBatch(workOf(scope))).message],
    [importCommitKind, async (scope) => (await commitBatch(workOf(scope))).message],
    [importUndoKind, (scope) => undoBatch(workOf(scope))],
  ];
}
