import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { frameOf } from './agency-inputs.js';
import { readAgencySources } from './agency-source.js';
import { compiledRubricOf } from './compiled-cycle.js';
import { CycleNotOpen, CycleWithoutAgencies } from './cycle.errors.js';
import { type EvaluationJobInput, isEvaluable } from './evaluation-job-input.js';
import type { EvaluationTask } from './evaluation-task.js';
import { readPinnedCycle } from './pinned-cycle.js';

/** All that an evaluation reads, as it stands at one moment. */
export async function readTask(
  transaction: TenantTransaction,
  { cycleId, evaluationDay }: EvaluationJobInput,
  now: Date,
): Promise<EvaluationTask> {
  await transaction.query('set transaction isolation level repeatable read');
  const cycle = await readPinnedCycle(transaction, cycleId);
  if (!isEvaluable(cycle.state)) throw new CycleNotOpen(cycleId, cycle.state);
  const sources = await readAgencySources(transaction, cycle, compiledRubricOf(cycle), null);
  if (sources.length === 0) throw new CycleWithoutAgencies(cycleId);
  const { rubric, policy } = cycle;
  return { cycleId, frame: frameOf(cycle, evaluationDay), rubric, policy, sources, computedAt: now.toISOString() };
}
