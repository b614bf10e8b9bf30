import { dayOf } from '../../core/clock.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import { activeJobOf, queueJob } from '../job/job-queue.js';
import { CycleNotOpen, EvaluationUnderWay } from './cycle.errors.js';
import { readCycle } from './cycle-row.js';
import { type EvaluationJobInput, evaluationKind, isEvaluable } from './evaluation-job-input.js';

/** Queues the job that works a cycle out; one at a time. Returns the id of the job. */
export async function startEvaluation({ transaction, now, note }: CommandScope, cycleId: string): Promise<{ id: string }> {
  note({ subjectType: 'Cycle', subjectId: cycleId });
  const { state } = await readCycle(transaction, cycleId);
  if (!isEvaluable(state)) throw new CycleNotOpen(cycleId, state);
  const active = await activeEvaluation(transaction, cycleId);
  if (active !== null) throw new EvaluationUnderWay(cycleId, active);
  const input: EvaluationJobInput = { cycleId, evaluationDay: dayOf(now) };
  const id = await queueJob(transaction, { kind: evaluationKind, subjectId: cycleId, input: { ...input }, now });
  note({ subjectType: 'Cycle', subjectId: cycleId, before: { state }, after: { job: id, ...input } });
  return { id };
}

/** Two starts at once take turns, so that the second one finds the first one's job. */
async function activeEvaluation(transaction: TenantTransaction, cycleId: string): Promise<string | null> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [cycleId]);
  return activeJobOf(transaction, evaluationKind, cycleId);
}
