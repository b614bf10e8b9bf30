import type { DataSource } from 'typeorm';
import { type Clock, dayOf, systemClock } from '../../core/clock.js';
import { workerRole } from '../../core/role.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import { runJob } from '../../jobs/run-job.js';
import { activeJobOf, queueJob } from '../job/job-queue.js';
import { DatabaseJobStore } from '../job/job-store.js';
import { evaluationHandler } from './evaluation.job.js';
import { evaluationKind } from './evaluation-job-input.js';

export interface EvaluateNow {
  readonly jurisdictionId: string;
  readonly cycleId: string;
  /** today unless given */
  readonly evaluationDay?: string;
  readonly clock?: Clock;
}

const beatMs = 2000;

/**
 * Evaluates a cycle and returns when it is done: the same job and the same handler as from the console. A job that an earlier
 * start left behind is taken up. Throws what the handler refused with.
 */
export async function evaluateCycleNow(
  source: DataSource,
  { jurisdictionId, cycleId, evaluationDay, clock = systemClock }: EvaluateNow,
): Promise<void> {
  const store = new DatabaseJobStore(source);
  const id = await inTransaction(source, { role: workerRole, jurisdictionId }, async (transaction) => {
    const left = await activeJobOf(transaction, evaluationKind, cycleId);
    const now = clock.now();
    const input = { cycleId, evaluationDay: evaluationDay ?? dayOf(now) };
    return left ?? queueJob(transaction, { kind: evaluationKind, subjectId: cycleId, input, now });
  });
  const job = await store.claim({ jurisdictionId, id }, 0);
  if (job === null) throw new Error(`the evaluation ${id} ended while it was being taken up; start again`);
  const evaluate = evaluationHandler(source, clock);
  let refusal: unknown;
  const handler: typeof evaluate = (scope) =>
    evaluate(scope).catch((error: unknown) => {
      refusal = error;
      throw error;
    });
  const outcome = await runJob(job, { store, handler, beatMs, report: () => undefined });
  if (outcome !== 'SUCCEEDED') throw refusal ?? new Error(`the evaluation ${id} was stopped: ${outcome}`);
}
