import type { DataSource } from 'typeorm';
import type { Tenancy } from '../server/core/request-context.js';
import { inTransaction, type TenantTransaction } from '../server/database/tenant-transaction.js';
import type { SeedCalendar } from './seed-calendar.js';
import type { JurisdictionSeed } from './seed-documents.js';
import { SeedIdentifiers } from './seed-identifiers.js';

/** What every part of the loader works with. */
export interface SeedScope {
  readonly source: DataSource;
  readonly seed: JurisdictionSeed;
  readonly calendar: SeedCalendar;
  readonly ids: SeedIdentifiers;
  readonly tenancy: Tenancy;
}

export interface SeedInput {
  readonly source: DataSource;
  readonly seed: JurisdictionSeed;
  readonly calendar: SeedCalendar;
}

/** Names the rows that others refer to, so that a load that was cut short finds the same ids. */
export function seedScope({ source, seed, calendar }: SeedInput): SeedScope {
  const { organization, elements, accounts, cycles } = seed;
  const ids = new SeedIdentifiers(organization.jurisdiction.code);
  const jurisdictionId = ids.of('jurisdiction', organization.jurisdiction.code);
  for (const agency of organization.agencies) ids.of('agency', agency.code);
  for (const element of elements) ids.of('element', element.code);
  for (const account of accounts) {
    ids.of('account', account.code);
    ids.of('grant', account.code);
  }
  for (const cycle of cycles) ids.of('cycle', cycle.code);
  return { source, seed, calendar, ids, tenancy: { role: 'WORKER', jurisdictionId } };
}

export const asWorker = <Result>(scope: SeedScope, work: (transaction: TenantTransaction) => Promise<Result>): Promise<Result> =>
  inTransaction(scope.source, scope.tenancy, work);
