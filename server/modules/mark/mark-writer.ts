import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { MarkInput, MarkInstructions } from './mark-instructions.js';

/** A mark that somebody is asked for, not given yet. */
export interface OwedMark {
  readonly id: string;
  readonly agencyId: string;
  readonly subjectAgencyId: string;
  readonly indicatorId: string;
  readonly instructions: MarkInstructions;
  readonly inputs: readonly MarkInput[];
}

interface Assignment {
  readonly cycleId: string;
  readonly expiresAt: Date;
}

const atOnce = 500;

const statement = `insert into mark (jurisdiction_id, id, cycle_id, agency_id, subject_agency_id, indicator_id, instructions, inputs, expires_at, version)
  select $1::uuid, m.id, $2::uuid, m."agencyId", m."subjectAgencyId", m."indicatorId", m.instructions, m.inputs, $3::timestamptz, 1
  from json_to_recordset($4::json) as m (id uuid, "agencyId" uuid, "subjectAgencyId" uuid, "indicatorId" uuid, instructions jsonb, inputs jsonb)`;

export async function insertOwedMarks(
  transaction: TenantTransaction,
  marks: readonly OwedMark[],
  { cycleId, expiresAt }: Assignment,
): Promise<void> {
  for (let first = 0; first < marks.length; first += atOnce) {
    const part = JSON.stringify(marks.slice(first, first + atOnce));
    await transaction.query(statement, [transaction.tenancy.jurisdictionId, cycleId, expiresAt.toISOString(), part]);
  }
}

/** The last moment with a year of four digits: beyond it, ISO text is none that PostgreSQL reads. */
const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');

/** The end of the last day on which marks may be given. */
export const endOfDay = (day: string): Date => new Date(Math.min(Date.parse(`${day}T00:00:00Z`) + 86_400_000, lastMoment));
