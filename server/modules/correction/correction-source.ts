import { createHash } from 'node:crypto';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { readTask } from '../cycle/evaluation-source.js';
import type { EvaluationTask } from '../cycle/evaluation-task.js';
import { CycleNotPublished } from './correction.errors.js';
import { isCorrectable } from './correction-job-input.js';

const dayStatement = `select inputs ->> 'evaluationDay' as day from evaluation_input where cycle_id = $1 order by id limit 1`;

/**
 * What a correction is worked out from: everything as it is now, judged on the day of the published evaluation, so that nothing
 * changes but by what was corrected. Under WORKER, first in its transaction.
 */
export async function readCorrectionTask(transaction: TenantTransaction, cycleId: string, now: Date): Promise<EvaluationTask> {
  await transaction.query('set transaction isolation level repeatable read');
  const [evaluated] = await transaction.query<{ day: string }>(dayStatement, [cycleId]);
  const check = ({ id, state }: { readonly id: string; readonly state: string }): void => {
    if (!isCorrectable(state)) throw new CycleNotPublished(id, state);
  };
  if (!evaluated) throw new Error(`the cycle ${cycleId} was published without an evaluation`);
  return readTask(transaction, { cycleId, evaluationDay: evaluated.day, now, check });
}

/** SHA-256 of everything that the task reads of agencies: facts, marks, duties, attributes. In hexadecimal. */
export function sourceHashOf({ sources, frame }: EvaluationTask): string {
  const hash = createHash('sha256').update(JSON.stringify({ ...frame, rows: undefined }));
  for (const { agency, facts, duties, marks } of sources) hash.update(agency).update(facts).update(duties).update(marks);
  return hash.digest('hex');
}
