import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { holdInputs } from '../scorecard/result-lock.js';
import type { MarkInstructions } from './mark-instructions.js';

/** A mark as commands read it, with what its cycle allows. */
export interface MarkRow {
  readonly id: string;
  readonly cycleId: string;
  readonly hasOpenMarks: boolean;
  readonly subjectAgencyId: string;
  readonly version: number;
  readonly level: string | null;
  /** integer at 10^-4 as text */
  readonly points: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date | null;
  readonly isExpired: boolean;
  /** last day on which it may, or might, be given */
  readonly expiredOn: string;
  readonly instructions: MarkInstructions;
}

const statement = `select m.id, m.cycle_id as "cycleId", c.has_open_marks as "hasOpenMarks", m.subject_agency_id as "subjectAgencyId", m.version, m.level, m.points, m.reason,
  m.recorded_at as "recordedAt", m.expires_at <= now() as "isExpired",
  ((m.expires_at at time zone 'UTC') - interval '1 millisecond')::date::text as "expiredOn", m.instructions
  from mark m join cycle c on c.jurisdiction_id = m.jurisdiction_id and c.id = m.cycle_id where m.id = any($1::uuid[])`;

/** By id; what the caller may not see is not there. A reviewer sees its own until they expire. */
async function readMarks(transaction: TenantTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, MarkRow>> {
  const rows = await transaction.query<MarkRow>(statement, [ids.filter(isIdentifier)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The same for a command that changes them: until its end no cycle among theirs is confirmed or worked out anew. */
export async function holdMarks(transaction: TenantTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, MarkRow>> {
  const found = await readMarks(transaction, ids);
  const cycleIds = [...new Set([...found.values()].map(({ cycleId }) => cycleId))].sort();
  for (const cycleId of cycleIds) await holdInputs(transaction, cycleId);
  return found.size === 0 ? found : readMarks(transaction, ids);
}
