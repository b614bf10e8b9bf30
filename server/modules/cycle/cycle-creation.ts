import { newIdentifier } from '../../core/identifier.js';
import type { CommandScope } from '../audit/commands.js';
import { Cycle } from './cycle.model.js';
import type { CycleAnswer } from './cycle-answer.js';
import { CycleCodeTaken } from './cycle-input.errors.js';
import { checkCode, checkDays, checkedName, checkPin, checkPrevious } from './cycle-input-check.js';

export interface NewCycle {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dataThrough?: string | null;
  readonly rubricId: string;
  readonly gradingPolicyId: string;
  readonly previousId?: string | null;
  readonly marksDueOn?: string | null;
}

export async function createCycle({ transaction, note }: CommandScope, input: NewCycle): Promise<CycleAnswer> {
  const { code, startsOn, endsOn, rubricId, gradingPolicyId } = input;
  note({ subjectType: 'Cycle' });
  checkCode(code);
  const name = checkedName(input.name, 'name');
  const nameEn = input.nameEn?.trim() ? checkedName(input.nameEn, 'nameEn') : name;
  const dataThrough = input.dataThrough ?? endsOn;
  checkDays({ startsOn, endsOn, dataThrough });
  await checkPin(transaction, 'rubric', rubricId);
  await checkPin(transaction, 'grading_policy', gradingPolicyId);
  const previousId = input.previousId ?? null;
  if (previousId !== null) await checkPrevious(transaction, previousId);
  if ((await transaction.query('select 1 from cycle where code = $1', [code])).length > 0) throw new CycleCodeTaken(code);
  const days = { startsOn, endsOn, dataThrough, marksDueOn: input.marksDueOn ?? null };
  const after = { code, name, nameEn, ...days, rubricId, gradingPolicyId, previousId, state: 'DRAFT', version: 1 };
  const id = newIdentifier();
  await transaction.insert(Cycle, { id, ...after });
  note({ subjectType: 'Cycle', subjectId: id, after });
  return { id, state: 'DRAFT', version: 1 };
}
