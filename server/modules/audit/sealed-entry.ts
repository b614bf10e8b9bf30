import { createHash } from 'node:crypto';
import { canonicalise } from '../../engine/documents/canonical.js';

/**
 * An audit entry as it is sealed and exported: every column. `before` and `after` are the JSON text that the database holds,
 * so that no digit is lost on the way; `occurredAt` is ISO 8601 in UTC with milliseconds.
 */
export interface EntryText {
  readonly jurisdictionId: string;
  readonly id: string;
  readonly accountId: string | null;
  readonly accountCode: string;
  readonly role: string;
  readonly action: string;
  readonly outcome: string;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly reason: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly requestId: string;
  readonly occurredAt: string;
}

export interface SealText {
  readonly number: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly sealedAt: string;
}

/** One link of the chain as it is found: a part is null where it is missing. */
export interface ChainLink {
  readonly entry: EntryText | null;
  readonly seal: SealText | null;
}

/** What stands before the first link. */
export const noHash = '0'.repeat(64);

/** SHA-256 of the previous hash followed by the canonical JSON of the entry, its number and the time of sealing. */
export const hashOfLink = (previousHash: string, entry: EntryText, { number, sealedAt }: Pick<SealText, 'number' | 'sealedAt'>): string =>
  createHash('sha256').update(previousHash).update(canonicalise({ entry, number, sealedAt })).digest('hex');

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The columns of `audit_entry e` as an `EntryText`, in SQL. */
export const entryColumns = `e.jurisdiction_id as "jurisdictionId", e.id, e.account_id as "accountId", e.account_code as "accountCode", e.role,
  e.action, e.outcome, e.subject_type as "subjectType", e.subject_id as "subjectId", e.reason, e.before::text as before, e.after::text as after,
  e.request_id as "requestId", ${instant('e.occurred_at')} as "occurredAt"`;

/** The columns of `audit_seal s` as a `SealText`, in SQL. */
export const sealColumns = `s.number, s.previous_hash as "previousHash", s.hash, ${instant('s.sealed_at')} as "sealedAt"`;
