import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { type CycleRow, changeCycle } from '../cycle/cycle-row.js';
import { CycleMoveChanged, CycleMoveNotProposed } from './cycle-move.errors.js';
import { CycleMove } from './cycle-move.model.js';
import type { MoveJobInput } from './move-job-input.js';
import { droppedMarks, moveMarks } from './move-marks.js';
import { effectOf, type MoveEffect, planMove } from './move-plan.js';
import { type MoveRow, readMove } from './move-row.js';
import { readTarget } from './move-target.js';

export interface Moving extends MoveJobInput {
  readonly now: Date;
}

/** Pins and marks as the signed report has them, checked once more. Under the worker's role, by whoever holds the results of the cycle. */
export async function repin(transaction: TenantTransaction, cycle: CycleRow, { moveId, evaluationDay, now }: Moving): Promise<MoveEffect> {
  const move = await approvedMove(transaction, moveId);
  const target = await readTarget(transaction, cycle, move.simulationId);
  if (target.reportHash !== move.reportHash) throw new CycleMoveChanged(moveId);
  const plan = await planMove(transaction, cycle, target, evaluationDay);
  const [obstacle] = plan.obstacles;
  if (obstacle) throw obstacle;
  await moveMarks(transaction, cycle, plan, now);
  const { rubricId, gradingPolicyId } = target;
  await changeCycle(transaction, cycle, { rubricId, gradingPolicyId });
  const effect = effectOf(plan);
  const set = { state: 'MOVED', effect, droppedMarks: droppedMarks(plan.dropped), movedAt: now, version: move.version + 1 };
  if ((await transaction.update(CycleMove, { id: moveId, version: move.version }, set)) !== 1) throw new CycleMoveChanged(moveId);
  return effect;
}

async function approvedMove(transaction: TenantTransaction, id: string): Promise<MoveRow> {
  const move = await readMove(transaction, id);
  if (move.state !== 'MOVING') throw new CycleMoveNotProposed(id, move.state);
  return move;
}
