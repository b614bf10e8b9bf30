/** Every function of sign-in runs as the role that owns it, and looks names up nowhere else. */
export const definer = `security definer set search_path = pg_catalog, public, auth, pg_temp`;

/** The right that a grant `g` gives today, or nothing. */
export const validGrant = `g.valid_from <= current_date and (g.valid_to is null or g.valid_to > current_date) and g.ended_at is null`;

/** The jurisdiction of the transaction that calls: the same that row security compares rows with. */
export const ownJurisdiction = `nullif(current_setting('app.jurisdiction', true), '')::uuid`;
export const ownAccount = `nullif(current_setting('app.account', true), '')::uuid`;

interface EntryParts {
  readonly code: string;
  readonly role: string;
  readonly action: string;
  readonly outcome: string;
  readonly reason: string;
  /** type and id */
  readonly subject: string;
  /** JSON before and after */
  readonly change?: string;
}

/** The statement that leaves the audit entry, of SQL expressions; `entry_id`, `jurisdiction`, `account` and `request` are names in scope. */
export const enterAudit = ({ code, role, action, outcome, reason, subject, change = 'null, null' }: EntryParts): string =>
  `insert into audit_entry (jurisdiction_id, id, account_id, account_code, role, action, outcome, reason, subject_type, subject_id, before, after, request_id, occurred_at)
  values (jurisdiction, entry_id, account, ${code}, ${role}, ${action}, ${outcome}, ${reason}, ${subject}, ${change}, request, now());`;
