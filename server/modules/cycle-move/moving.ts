import { type Bilingual, say } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { JobScope } from '../../jobs/job-contract.js';
import { JobStopped } from '../../jobs/job-stopped.js';
import { type CycleRow, readCycle } from '../cycle/cycle-row.js';
import { CycleStateWrong } from '../cycle/cycle-step.errors.js';
import { evaluateBeside } from '../cycle/evaluation-in-thread.js';
import { checkOpen, isEvaluable } from '../cycle/evaluation-job-input.js';
import { percent, replaceResults } from '../cycle/evaluation-result.js';
import { readHeldTask } from '../cycle/evaluation-source.js';
import { succeedWithin } from '../job/job-store.js';
import { holdResults } from '../scorecard/result-lock.js';
import { readStaleness } from '../scorecard/staleness.js';
import type { MoveEffect } from './move-plan.js';
import { type Moving, repin } from './repin.js';

/** Pins, marks and results in this one transaction. Throws what stands in the way; then nothing of it stays. */
export async function moveWithin(transaction: TenantTransaction, scope: JobScope, moving: Moving): Promise<Bilingual> {
  const { cycleId, evaluationDay, now } = moving;
  const cycle = await heldCycle(transaction, cycleId);
  const effect = await repin(transaction, cycle, moving);
  if (cycle.state === 'OPEN') {
    const message = doneMessage(effect);
    if (!(await succeedWithin(transaction, scope.job, message))) throw new JobStopped('LOST');
    return message;
  }
  const task = await readHeldTask(transaction, { cycleId, evaluationDay, now, check: checkOpen });
  const staleness = await readStaleness(transaction, cycleId);
  await scope.report(percent.computing, say('正在按新版本计算。', 'Working out by the new version.'));
  const result = await evaluateBeside({ task, signal: scope.signal, progress: () => undefined });
  return replaceResults(transaction, scope, { task, staleness }, result);
}

/** From here on nobody changes inputs of the cycle; what was changed before is committed and seen. */
async function heldCycle(transaction: TenantTransaction, cycleId: string): Promise<CycleRow> {
  await transaction.query('select from cycle where id = $1 for update', [cycleId]);
  await holdResults(transaction, cycleId);
  const cycle = await readCycle(transaction, cycleId);
  if (!isEvaluable(cycle.state)) throw new CycleStateWrong(cycleId, cycle.state, ['OPEN', 'CALCULATED']);
  return cycle;
}

const doneMessage = ({ kept, returned, asked, dropped }: MoveEffect): Bilingual =>
  say(
    `已换用新版本：评分保留 ${kept} 项，退回重评 ${returned} 项，新增 ${asked} 项，取消 ${dropped} 项。`,
    `The cycle is on the other version: ${kept} marks kept, ${returned} asked for again, ${asked} new, ${dropped} dropped.`,
  );
