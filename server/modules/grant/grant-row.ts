import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { GrantNotFound, GrantRequestNotFound } from './grant.errors.js';

export interface HeldGrant {
  readonly accountId: string;
  readonly accountCode: string;
  readonly role: string;
}

const held = `select g.account_id as "accountId", a.code as "accountCode", g.role from role_grant g
  join account a on a.jurisdiction_id = g.jurisdiction_id and a.id = g.account_id where g.id = $1 and g.ended_at is null`;

/** Throws GrantNotFound, alike for one of another jurisdiction and for one that has ended. */
export async function readHeldGrant(transaction: TenantTransaction, id: string): Promise<HeldGrant> {
  const rows = isIdentifier(id) ? await transaction.query<HeldGrant>(held, [id]) : [];
  if (!rows[0]) throw new GrantNotFound(id);
  return rows[0];
}

export interface RequestRow {
  readonly id: string;
  readonly accountId: string;
  readonly accountCode: string;
  readonly role: string;
  readonly agencyId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string;
  readonly requestedById: string;
  readonly state: string;
  readonly version: number;
}

const request = `select r.id, r.account_id as "accountId", a.code as "accountCode", r.role, r.requested_agency_id as "agencyId",
  r.valid_from::text as "validFrom", r.valid_to::text as "validTo", r.reason, r.requested_by_id as "requestedById", r.state, r.version
  from grant_request r join account a on a.jurisdiction_id = r.jurisdiction_id and a.id = r.account_id where r.id = $1`;

/** Throws GrantRequestNotFound, alike for one of another jurisdiction. */
export async function readRequest(transaction: TenantTransaction, id: string): Promise<RequestRow> {
  const rows = isIdentifier(id) ? await transaction.query<RequestRow>(request, [id]) : [];
  if (!rows[0]) throw new GrantRequestNotFound(id);
  return rows[0];
}
