import type { TenantTransaction } from '../../database/tenant-transaction.js';

/** By agency, when its scorecard in a cycle was last marked STALE. */
export type Staleness = ReadonlyMap<string, string>;

export async function readStaleness(transaction: TenantTransaction, cycleId: string): Promise<Staleness> {
  const rows = await transaction.query<{ agency_id: string; stale_at: string }>(
    'select agency_id, stale_at::text from scorecard where cycle_id = $1 and stale_at is not null',
    [cycleId],
  );
  return new Map(rows.map((row) => [row.agency_id, row.stale_at]));
}

/** Agencies whose inputs were corrected after `before` was read: what was worked out from inputs read then is stale for them again. */
export const markedSince = (before: Staleness, now: Staleness): string[] =>
  [...now].filter(([agencyId, staleAt]) => before.get(agencyId) !== staleAt).map(([agencyId]) => agencyId);

export const keepStale = (transaction: TenantTransaction, cycleId: string, agencyIds: readonly string[]): Promise<unknown> =>
  transaction.query(
    `update scorecard set state = 'STALE', stale_at = clock_timestamp() where cycle_id = $1 and agency_id = any ($2::uuid[])`,
    [cycleId, agencyIds],
  );
