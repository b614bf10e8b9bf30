import type { TenantTransaction } from '../../database/tenant-transaction.js';

/**
 * Who changes inputs and marks scorecards STALE, and who replaces the scorecards of that cycle, take turns until the end of their
 * transactions: otherwise a mark could fall on rows that are about to be replaced, and be lost with them.
 */
const lock = 'hashtextextended($1, 4)';

/** For those who change inputs: any number of them at once. */
export const holdInputs = (transaction: TenantTransaction, cycleId: string): Promise<unknown> =>
  transaction.query(`select pg_advisory_xact_lock_shared(${lock})`, [cycleId]);

/** For the one who replaces results. */
export const holdResults = (transaction: TenantTransaction, cycleId: string): Promise<unknown> =>
  transaction.query(`select pg_advisory_xact_lock(${lock})`, [cycleId]);
