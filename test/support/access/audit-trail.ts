import type { DataSource } from 'typeorm';

export interface TrailEntry {
  readonly action: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly account_code: string;
  readonly role: string;
  readonly subject_id: string | null;
}

/** What one request left in the audit trail. */
export const trailOf = (owner: DataSource, headers: Headers): Promise<TrailEntry[]> =>
  owner.query('select action, outcome, reason, account_code, role, subject_id from audit_entry where request_id = $1', [
    headers.get('x-request-id'),
  ]);

/** `action outcome reason` of each entry that one request left. */
export async function trailLines(owner: DataSource, headers: Headers): Promise<string[]> {
  return (await trailOf(owner, headers)).map(({ action, outcome, reason }) => [action, outcome, reason ?? ''].join(' ').trim());
}
