import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { frameOf } from './agency-inputs.js';
import { readAgencySources } from './agency-source.js';
import { compiledRubricOf } from './compiled-cycle.js';
import { CycleWithoutAgencies } from './cycle.errors.js';
import type { EvaluationTask } from './evaluation-task.js';
import { type PinnedCycle, readPinnedCycle } from './pinned-cycle.js';
import { carriedElements } from './wanted-periods.js';

export interface TaskWanted {
  readonly cycleId: string;
  /** `YYYY-MM-DD`: what was due by this day is judged */
  readonly evaluationDay: string;
  readonly now: Date;
  /** throws where the cycle is in no state to be worked out */
  readonly check: (cycle: PinnedCycle) => void;
}

/** All that an evaluation reads, as it stands at one moment. To be the first statement of its transaction. */
export async function readTask(transaction: TenantTransaction, wanted: TaskWanted): Promise<EvaluationTask> {
  await transaction.query('set transaction isolation level repeatable read');
  return readHeldTask(transaction, wanted);
}

/** The same in a transaction that holds the results of the cycle, so that nobody changes what is read meanwhile. */
export async function readHeldTask(
  transaction: TenantTransaction,
  { cycleId, evaluationDay, now, check }: TaskWanted,
): Promise<EvaluationTask> {
  const cycle = await readPinnedCycle(transaction, cycleId);
  check(cycle);
  const sources = await readAgencySources(transaction, cycle, carriedElements(compiledRubricOf(cycle)), null);
  if (sources.length === 0) throw new CycleWithoutAgencies(cycleId);
  const { rubric, policy, contentKey } = cycle;
  return { cycleId, contentKey, frame: frameOf(cycle, evaluationDay), rubric, policy, sources, computedAt: now.toISOString() };
}
