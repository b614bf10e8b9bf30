import { dayOf } from '../../core/clock.js';
import { newIdentifiers } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import { endOfDay, insertOwedMarks } from '../mark/mark-writer.js';
import type { CycleAnswer } from './cycle-answer.js';
import { checkPin } from './cycle-input-check.js';
import { type CycleReference, type CycleRow, changeCycle, expectCycle } from './cycle-row.js';
import { refuseObstacles } from './opening-obstacles.js';
import { type OpeningPlan, planOpening } from './opening-plan.js';

/** Asks for every mark and opens the cycle, in one transaction; refused as a whole where somebody is missing. */
export async function openCycle(scope: CommandScope, input: CycleReference): Promise<CycleAnswer> {
  const { transaction, note, now } = scope;
  const subject = { subjectType: 'Cycle', subjectId: input.cycleId };
  note(subject);
  const row = await expectCycle(transaction, input, ['DRAFT']);
  await checkPin(transaction, 'rubric', row.rubricId);
  await checkPin(transaction, 'grading_policy', row.gradingPolicyId);
  const plan = await planOpening(transaction, row.id, dayOf(now));
  refuseObstacles(row, plan, dayOf(now));
  const version = await changeCycle(transaction, row, { state: 'OPEN' });
  await askForMarks(transaction, row, plan);
  const after = { state: 'OPEN', version, agencies: plan.agencyCount, marks: plan.marks.length };
  note({ ...subject, before: { state: row.state, version: row.version }, after });
  return { id: row.id, state: 'OPEN', version };
}

async function askForMarks(
  transaction: TenantTransaction,
  { id: cycleId, marksDueOn }: Pick<CycleRow, 'id' | 'marksDueOn'>,
  { marks }: Pick<OpeningPlan, 'marks'>,
): Promise<void> {
  // an obstacle otherwise: only a cycle without marks has no last day for them
  if (marksDueOn === null) return;
  const ids = newIdentifiers(marks.length);
  const owed = marks.map(({ codes: _, ...mark }, index) => ({ id: ids[index] as string, ...mark }));
  await insertOwedMarks(transaction, owed, { cycleId, expiresAt: endOfDay(marksDueOn) });
}
