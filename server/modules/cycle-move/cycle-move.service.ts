import { dayOf } from '../../core/clock.js';
import { newIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import type { CommandScope, Commands } from '../audit/commands.js';
import { readReason } from '../correction/correction-row.js';
import { type CycleRow, readCycle } from '../cycle/cycle-row.js';
import { CycleStateWrong } from '../cycle/cycle-step.errors.js';
import { isEvaluable } from '../cycle/evaluation-job-input.js';
import { activeJobOf, queueJob } from '../job/job-queue.js';
import { CycleMoveChanged, CycleMoveNotProposed, CycleMoveOfOwn, CycleMoveOpen } from './cycle-move.errors.js';
import { CycleMove } from './cycle-move.model.js';
import { cycleMoveKind } from './move-job-input.js';
import { effectOf, planMove } from './move-plan.js';
import { type MoveRow, openMove, readMove } from './move-row.js';
import { type MoveTarget, readTarget, refuseOld } from './move-target.js';

export interface ProposeMove {
  readonly cycleId: string;
  readonly simulationId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

interface MoveReference {
  readonly id: string;
  readonly version: number;
}

interface ApproveMove extends MoveReference {
  readonly reportHash: string;
  readonly idempotencyKey: string;
}

/** A running cycle is taken to another version by two people: one proposes it with a simulation that shows its effect, another signs that. */
export class CycleMoveService {
  /** @param wake tells the runner that there is work */
  constructor(
    private readonly commands: Commands,
    private readonly wake: () => void,
    private readonly mostDays: number,
  ) {}

  propose(context: RequestContext, { idempotencyKey, ...input }: ProposeMove): Promise<{ id: string }> {
    const command = { name: 'proposeCycleMove', input: { ...input }, idempotencyKey };
    return this.commands.run(context, command, async (scope) => {
      const { transaction, note, now } = scope;
      note({ subjectType: 'Cycle', subjectId: input.cycleId });
      const reason = readReason(input.reason);
      await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 6))', [input.cycleId]);
      const cycle = await movableCycle(scope, input.cycleId);
      const open = await openMove(transaction, cycle.id);
      if (open) throw new CycleMoveOpen(cycle.id, open.id);
      const target = await readTarget(transaction, cycle, input.simulationId);
      refuseOld(target, now, this.mostDays);
      const plan = await planMove(transaction, cycle, target, dayOf(now));
      const [obstacle] = plan.obstacles;
      if (obstacle) throw obstacle;
      return insertProposal(scope, { cycle, target, reason, effect: effectOf(plan) });
    });
  }

  /** Checked here to be what the approver looked at, and once more where it is done. */
  async approve(context: RequestContext, { idempotencyKey, ...input }: ApproveMove): Promise<{ id: string; jobId: string }> {
    const command = { name: 'approveCycleMove', input: { ...input }, idempotencyKey };
    const answer = await this.commands.run(context, command, async (scope) => {
      const { transaction, now, note } = scope;
      const row = await decidable(scope, input);
      if (row.reportHash !== input.reportHash) throw new CycleMoveChanged(row.id);
      const target = await readTarget(transaction, await movableCycle(scope, row.cycleId), row.simulationId);
      refuseOld(target, now, this.mostDays);
      if (target.reportHash !== row.reportHash) throw new CycleMoveChanged(row.id);
      await decide(scope, row, { state: 'MOVING', returnReason: null });
      const job = { moveId: row.id, cycleId: row.cycleId, evaluationDay: dayOf(now) };
      const jobId = await queueJob(transaction, { kind: cycleMoveKind, subjectId: row.id, input: job, now });
      const after = { state: 'MOVING', reportHash: row.reportHash, cycle: row.cycleId, job: jobId };
      note({ subjectType: 'CycleMove', subjectId: row.id, before: { state: row.state }, after, reason: row.reason });
      return { id: row.id, jobId };
    });
    this.wake();
    return answer;
  }

  sendBack(context: RequestContext, input: MoveReference & { readonly reason: string }): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'returnCycleMove', input: { ...input } }, async (scope) => {
      const row = await decidable(scope, input);
      const reason = readReason(input.reason);
      await decide(scope, row, { state: 'RETURNED', returnReason: reason });
      scope.note({ subjectType: 'CycleMove', subjectId: row.id, before: { state: row.state }, after: { state: 'RETURNED' }, reason });
      return { id: row.id };
    });
  }

  withdraw(context: RequestContext, input: MoveReference): Promise<{ id: string }> {
    return this.commands.run(context, { name: 'withdrawCycleMove', input: { ...input } }, async (scope) => {
      const { transaction, note } = scope;
      const row = await openOne(scope, input);
      const set = { state: 'WITHDRAWN', version: row.version + 1 };
      if ((await transaction.update(CycleMove, { id: row.id, version: row.version }, set)) !== 1) throw new CycleMoveChanged(row.id);
      note({ subjectType: 'CycleMove', subjectId: row.id, before: { state: row.state }, after: { state: 'WITHDRAWN' } });
      return { id: row.id };
    });
  }
}

async function movableCycle({ transaction }: CommandScope, cycleId: string): Promise<CycleRow> {
  const cycle = await readCycle(transaction, cycleId);
  if (!isEvaluable(cycle.state)) throw new CycleStateWrong(cycleId, cycle.state, ['OPEN', 'CALCULATED']);
  return cycle;
}

interface Proposal {
  readonly cycle: CycleRow;
  readonly target: MoveTarget;
  readonly reason: string;
  readonly effect: Readonly<Record<string, unknown>>;
}

async function insertProposal(scope: CommandScope, { cycle, target, reason, effect }: Proposal): Promise<{ id: string }> {
  const { transaction, context, now, note } = scope;
  const id = newIdentifier();
  const { simulationId, reportHash, rubricId: toRubricId, gradingPolicyId: toGradingPolicyId } = target;
  const from = { fromRubricId: cycle.rubricId, fromGradingPolicyId: cycle.gradingPolicyId };
  const by = { proposedById: context.actor.accountId, proposedByCode: context.actor.accountCode, proposedAt: now };
  const row = { cycleId: cycle.id, simulationId, reportHash, ...from, toRubricId, toGradingPolicyId, reason, effect };
  await transaction.insert(CycleMove, { id, ...row, ...by, state: 'PROPOSED', version: 1 });
  const after = { state: 'PROPOSED', cycle: cycle.id, simulation: simulationId, reportHash, toRubricId, toGradingPolicyId };
  note({ subjectType: 'CycleMove', subjectId: id, before: from, after, reason });
  return { id };
}

/** The move as the caller looked at it. One whose job was broken off for good is open again. */
async function openOne({ transaction, note }: CommandScope, { id, version }: MoveReference): Promise<MoveRow> {
  note({ subjectType: 'CycleMove', subjectId: id });
  const row = await readMove(transaction, id);
  const isOpen = row.state === 'PROPOSED' || (row.state === 'MOVING' && (await activeJobOf(transaction, cycleMoveKind, id)) === null);
  if (!isOpen) throw new CycleMoveNotProposed(id, row.state);
  if (row.version !== version) throw new CycleMoveChanged(id);
  return row;
}

async function decidable(scope: CommandScope, reference: MoveReference): Promise<MoveRow> {
  const row = await openOne(scope, reference);
  if (row.proposedById === scope.context.actor.accountId) throw new CycleMoveOfOwn(row.id);
  return row;
}

interface Decision {
  readonly state: 'MOVING' | 'RETURNED';
  readonly returnReason: string | null;
}

async function decide({ transaction, context, now }: CommandScope, row: MoveRow, decision: Decision): Promise<void> {
  const { accountId, accountCode } = context.actor;
  const by = { decidedById: accountId, decidedByCode: accountCode, decidedAt: now, version: row.version + 1 };
  const changed = await transaction.update(CycleMove, { id: row.id, version: row.version }, { ...decision, ...by });
  if (changed !== 1) throw new CycleMoveChanged(row.id);
}
