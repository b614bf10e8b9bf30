import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { CycleNotFound } from './cycle.errors.js';
import { CycleCodeInvalid, CycleDaysWrong, CycleNameInvalid, PinNotFound, PinNotInForce } from './cycle-input.errors.js';

export interface CycleDays {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dataThrough: string;
}

export function checkCode(code: string): void {
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(code)) throw new CycleCodeInvalid(code);
}

/** The name without the space around it. */
export function checkedName(name: string, field: 'name' | 'nameEn'): string {
  const trimmed = name.trim();
  if (trimmed.length === 0 || trimmed.length > 100) throw new CycleNameInvalid(field);
  return trimmed;
}

export function checkDays({ startsOn, endsOn, dataThrough }: CycleDays): void {
  if (endsOn <= startsOn) throw new CycleDaysWrong('endsOn', startsOn, endsOn);
  if (dataThrough < startsOn || dataThrough > endsOn) throw new CycleDaysWrong('dataThrough', startsOn, endsOn);
}

/** What a cycle is pinned to must be in force when it is pinned. */
export async function checkPin(transaction: TenantTransaction, kind: 'rubric' | 'grading_policy', id: string): Promise<void> {
  const rows = isIdentifier(id)
    ? await transaction.query<{ version: string; state: string }>(`select version, state from ${kind} where id = $1`, [id])
    : [];
  const row = rows[0];
  if (!row) throw new PinNotFound(kind, id);
  if (row.state !== 'IN_FORCE') throw new PinNotInForce(kind, row.version, row.state);
}

export async function checkPrevious(transaction: TenantTransaction, id: string): Promise<void> {
  const rows = isIdentifier(id) ? await transaction.query('select 1 from cycle where id = $1', [id]) : [];
  if (rows.length === 0) throw new CycleNotFound(id);
}
