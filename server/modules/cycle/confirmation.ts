import type { CommandScope } from '../audit/commands.js';
import { activeJobOf } from '../job/job-queue.js';
import { holdResults } from '../scorecard/result-lock.js';
import { EvaluationUnderWay } from './cycle.errors.js';
import type { CycleAnswer } from './cycle-answer.js';
import { type CycleReference, changeCycle, expectCycle } from './cycle-row.js';
import { CycleReasonMissing } from './cycle-step.errors.js';
import { evaluationKind } from './evaluation-job-input.js';
import { ResultsIncomplete, ResultsMissing, ResultsOutdated } from './result.errors.js';
import { outdatedCount, standingOf } from './result-standing.js';

export interface Confirmation extends CycleReference {
  readonly gapsReason?: string | null;
}

export interface Return extends CycleReference {
  readonly reason: string;
}

/** What was worked out must rest on what stands now; what is missing needs a reason. */
export async function confirm(scope: CommandScope, input: Confirmation): Promise<CycleAnswer> {
  const { transaction, context, now, note } = scope;
  const subject = { subjectType: 'Cycle', subjectId: input.cycleId };
  note(subject);
  // marks that are being given or returned at this moment are waited for, and seen
  await holdResults(transaction, input.cycleId);
  const row = await expectCycle(transaction, input, ['CALCULATED']);
  const active = await activeJobOf(transaction, evaluationKind, row.id);
  if (active !== null) throw new EvaluationUnderWay(row.id, active);
  const gapsReason = await reasonForGaps(scope, input);
  const set = { state: 'CONFIRMED', confirmedById: context.actor.accountId, confirmedAt: now, gapsReason, returnReason: null };
  const version = await changeCycle(transaction, row, set);
  const before = { state: row.state, version: row.version };
  note({ ...subject, before, after: { state: 'CONFIRMED', version, gapsReason }, ...(gapsReason === null ? {} : { reason: gapsReason }) });
  return { id: row.id, state: 'CONFIRMED', version };
}

/** Null where nothing is missing. Throws where results are out of date, absent, or incomplete without a reason. */
async function reasonForGaps({ transaction }: CommandScope, { cycleId, gapsReason }: Confirmation): Promise<string | null> {
  const outdated = await outdatedCount(transaction, cycleId);
  if (outdated > 0) throw new ResultsOutdated(cycleId, outdated);
  const { agencyCount, incompleteCount } = await standingOf(transaction, cycleId);
  const [assessed] = await transaction.query<{ count: number }>(
    `select count(*)::int as count from participation where cycle_id = $1 and kind in ('ASSESSED', 'BOTH')`,
    [cycleId],
  );
  if (assessed && assessed.count !== agencyCount) throw new ResultsMissing(cycleId, assessed.count, agencyCount);
  if (incompleteCount === 0) return null;
  if (!gapsReason?.trim()) throw new ResultsIncomplete(cycleId, incompleteCount);
  return checkedReason(gapsReason, 'gapsReason');
}

export async function returnConfirmed({ transaction, note }: CommandScope, input: Return): Promise<CycleAnswer> {
  const subject = { subjectType: 'Cycle', subjectId: input.cycleId };
  note(subject);
  const row = await expectCycle(transaction, input, ['CONFIRMED']);
  const returnReason = checkedReason(input.reason, 'reason');
  const set = { state: 'CALCULATED', confirmedById: null, confirmedAt: null, gapsReason: null, returnReason };
  const version = await changeCycle(transaction, row, set);
  const before = { state: row.state, version: row.version };
  note({ ...subject, before, after: { state: 'CALCULATED', version }, reason: returnReason });
  return { id: row.id, state: 'CALCULATED', version };
}

function checkedReason(reason: string, field: string): string {
  const trimmed = reason.trim();
  if (trimmed.length < 2 || trimmed.length > 2000) throw new CycleReasonMissing(field);
  return trimmed;
}
