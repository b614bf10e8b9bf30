import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import type { CycleAnswer } from './cycle-answer.js';
import { CycleFieldFixed } from './cycle-input.errors.js';
import { checkDays, checkedName, checkPin, checkPrevious } from './cycle-input-check.js';
import { type CycleReference, type CycleRow, changeCycle, expectCycle } from './cycle-row.js';

export interface CycleUpdate extends CycleReference {
  readonly name?: string | null;
  readonly nameEn?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly dataThrough?: string | null;
  readonly rubricId?: string | null;
  readonly gradingPolicyId?: string | null;
  readonly previousId?: string | null;
  readonly marksDueOn?: string | null;
}

type Changes = { readonly [Field in keyof Omit<CycleUpdate, keyof CycleReference>]?: string };

/** What is left out or null stays as it is. */
export async function updateCycle({ transaction, note }: CommandScope, input: CycleUpdate): Promise<CycleAnswer> {
  const subject = { subjectType: 'Cycle', subjectId: input.cycleId };
  note(subject);
  const row = await expectCycle(transaction, input, ['DRAFT', 'OPEN', 'CALCULATED']);
  const { cycleId: _, version: __, ...given } = input;
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as Changes;
  const fixed = Object.keys(changes).filter((field) => field !== 'dataThrough');
  if (row.state !== 'DRAFT' && fixed.length > 0) throw new CycleFieldFixed(fixed, row.state);
  const set = await checked(transaction, row, changes);
  const version = await changeCycle(transaction, row, set);
  const before = Object.fromEntries(Object.keys(set).map((field) => [field, row[field as keyof CycleRow] ?? null]));
  note({ ...subject, before: { ...before, version: row.version }, after: { ...set, version } });
  return { id: row.id, state: row.state, version };
}

async function checked(transaction: TenantTransaction, row: CycleRow, changes: Changes): Promise<Changes> {
  const { name, nameEn, rubricId, gradingPolicyId, previousId } = changes;
  checkDays({ ...row, ...changes });
  if (rubricId !== undefined) await checkPin(transaction, 'rubric', rubricId);
  if (gradingPolicyId !== undefined) await checkPin(transaction, 'grading_policy', gradingPolicyId);
  if (previousId !== undefined) await checkPrevious(transaction, previousId);
  return {
    ...changes,
    ...(name === undefined ? {} : { name: checkedName(name, 'name') }),
    ...(nameEn === undefined ? {} : { nameEn: checkedName(nameEn, 'nameEn') }),
  };
}
