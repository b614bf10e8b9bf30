import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { CycleNotFound } from './cycle.errors.js';
import { Cycle } from './cycle.model.js';
import { CycleChanged, CycleStateWrong } from './cycle-step.errors.js';

/** A cycle as commands read it. Days are `YYYY-MM-DD`. */
export interface CycleRow {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly hasOpenMarks: boolean;
  readonly version: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dataThrough: string;
  readonly marksDueOn: string | null;
  readonly noticeEndsOn: string | null;
  readonly rubricId: string;
  readonly gradingPolicyId: string;
  readonly previousId: string | null;
  readonly confirmedById: string | null;
  readonly gapsReason: string | null;
}

/** Which cycle a command is about: `version` is the counter that the caller has seen. */
export interface CycleReference {
  readonly cycleId: string;
  readonly version: number;
}

const days = `starts_on::text as "startsOn", ends_on::text as "endsOn", data_through::text as "dataThrough", marks_due_on::text as "marksDueOn", notice_ends_on::text as "noticeEndsOn"`;
const statement = `select id, code, state, has_open_marks as "hasOpenMarks", version, ${days}, rubric_id as "rubricId", grading_policy_id as "gradingPolicyId",
  previous_id as "previousId", confirmed_by_id as "confirmedById", gaps_reason as "gapsReason" from cycle where id = $1`;

/** Throws CycleNotFound, also for a cycle of another jurisdiction. Under a role that reads remarks of the work on it. */
export async function readCycle(transaction: TenantTransaction, id: string): Promise<CycleRow> {
  const rows = isIdentifier(id) ? await transaction.query<CycleRow>(statement, [id]) : [];
  if (!rows[0]) throw new CycleNotFound(id);
  return rows[0];
}

/** The cycle, unless it is unknown, in none of the `states`, or changed since the caller saw it. */
export async function expectCycle(
  transaction: TenantTransaction,
  { cycleId, version }: CycleReference,
  states: readonly string[],
): Promise<CycleRow> {
  const row = await readCycle(transaction, cycleId);
  if (!states.includes(row.state)) throw new CycleStateWrong(cycleId, row.state, states);
  if (row.version !== version) throw new CycleChanged(cycleId, version, row.version);
  return row;
}

/** @returns the new counter; throws when somebody was faster */
export async function changeCycle(
  transaction: TenantTransaction,
  row: Pick<CycleRow, 'id' | 'version'>,
  set: Readonly<Record<string, unknown>>,
): Promise<number> {
  const next = row.version + 1;
  const changed = await transaction.update(Cycle, { id: row.id, version: row.version }, { ...set, version: next });
  if (changed !== 1) throw new CycleChanged(row.id, row.version, next);
  return next;
}
