import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { Fact } from '../fact/fact.model.js';
import { type FactPlace, markStale } from '../fact/fact-staleness.js';
import { ReportingDuty } from '../fact/reporting-duty.model.js';
import type { Write } from './import-judge.js';

/** Scorecards that read what was written are stale: corrections and late first values, and days on which a missing value turns. */
export async function markChangedStale(transaction: TenantTransaction, writes: readonly Write[]): Promise<void> {
  const inserts = writes.filter(({ model }) => model === Fact || model === ReportingDuty);
  const places = inserts.flatMap((write) => (write.operation === 'INSERT' ? [write.values as unknown as FactPlace] : []));
  const changed = inserts.flatMap(({ operation, id }) => (operation === 'UPDATE' ? [id] : []));
  await markStale(transaction, [...places, ...(await dutyPlaces(transaction, changed))]);
}

const dutyPlaces = (transaction: TenantTransaction, ids: readonly string[]): Promise<FactPlace[]> =>
  transaction.query<FactPlace>(
    'select agency_id as "agencyId", data_element_id as "dataElementId", period from reporting_duty where id = any ($1::uuid[])',
    [ids],
  );

/** The same for what a batch wrote, of this table, before it is undone. */
export const placesOfBatch = (transaction: TenantTransaction, batchId: string): Promise<FactPlace[]> =>
  transaction.query<FactPlace>(
    `select coalesce(f.agency_id, d.agency_id) as "agencyId", coalesce(f.data_element_id, d.data_element_id) as "dataElementId",
       coalesce(f.period, d.period) as period
     from import_change c
     left join fact f on c.table_name = 'fact' and f.jurisdiction_id = c.jurisdiction_id and f.id = c.row_id
     left join reporting_duty d on c.table_name = 'reporting_duty' and d.jurisdiction_id = c.jurisdiction_id and d.id = c.row_id
     where c.batch_id = $1 and c.table_name in ('fact', 'reporting_duty')`,
    [batchId],
  );
