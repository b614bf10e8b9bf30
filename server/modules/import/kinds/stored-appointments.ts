import type { TenantTransaction } from '../../../database/tenant-transaction.js';

export interface StoredAppointment {
  readonly id: string;
  readonly personId: string;
  readonly post: string;
  readonly from: string;
  readonly to: string | null;
  /** how a sentence names it */
  readonly label: string;
  readonly portfolioId: string | null;
  readonly portfolio: string | null;
  readonly portfolioEn: string | null;
}

const stored = `select a.id, a.person_id as "personId", a.post, a.valid_from::text as "from", a.valid_to::text as "to", p.code || ' ' || a.post as label,
  f.id as "portfolioId", f.name as portfolio, f.name_en as "portfolioEn"
  from person p join appointment a on a.jurisdiction_id = p.jurisdiction_id and a.person_id = p.id
  left join portfolio f on f.jurisdiction_id = a.jurisdiction_id and f.appointment_id = a.id
  where p.code = any ($1::text[]) order by f.id desc`;

/** Appointments of these persons by person, post and first day; of several portfolios the first. */
export async function storedAppointments(
  transaction: TenantTransaction,
  codes: readonly string[],
): Promise<ReadonlyMap<string, StoredAppointment>> {
  const rows = await transaction.query<StoredAppointment>(stored, [codes]);
  return new Map(rows.map((row) => [`${row.personId} ${row.post} ${row.from}`, row]));
}
