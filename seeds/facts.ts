import { addDays } from '../server/core/clock.js';
import { toScaled } from '../server/core/decimal.js';
import type { TenantTransaction } from '../server/database/tenant-transaction.js';
import { DataElement } from '../server/modules/fact/data-element.model.js';
import { Fact } from '../server/modules/fact/fact.model.js';
import { ReportingDuty } from '../server/modules/fact/reporting-duty.model.js';
import { bulkInsert, type SeedRow } from './bulk-insert.js';
import { labels } from './organization.js';
import { instantOn, seedPeriod } from './seed-calendar.js';
import type { SeedScope } from './seed-scope.js';

export async function insertFacts(transaction: TenantTransaction, scope: SeedScope): Promise<void> {
  const { ids, seed } = scope;
  await bulkInsert(
    transaction,
    DataElement,
    seed.elements.map((element) => {
      const { unit, places, period, aggregation } = element;
      const name = { zh: element.name.zh, en: element.name.en ?? element.name.zh };
      return { id: ids.to('element', element.code), ...labels({ code: element.code, name }), unit, places, period, aggregation };
    }),
  );
  await bulkInsert(transaction, Fact, factRows(scope));
  await bulkInsert(transaction, ReportingDuty, dutyRows(scope));
}

/** A row with the reason of a correction supersedes the last one of the same agency, element and period. */
function factRows({ ids, seed, calendar }: SeedScope): SeedRow[] {
  const latest = new Map<string, string>();
  return seed.cycles
    .flatMap(({ factRows: rows }) => rows)
    .map((row) => {
      const { agency = '', element = '', period = '', value = '', recordedDays = '', source = '', correction = '' } = row;
      const { key, endsOn } = seedPeriod(calendar, period);
      const place = `${agency} ${element} ${period}`;
      const former = correction === '' ? null : latest.get(place);
      if (former === undefined) throw new Error(`the fact ${place} is a correction (${correction}) of nothing before it`);
      const id = ids.of('fact', former === null ? place : `${place} after ${former}`);
      latest.set(place, id);
      return {
        id,
        agencyId: ids.to('agency', agency),
        dataElementId: ids.to('element', element),
        period: key,
        value: toScaled(value).toString(),
        source,
        recordedAt: instantOn(addDays(endsOn, Number(recordedDays))),
        reason: correction === '' ? null : correction,
        supersedesId: former,
      };
    });
}

function dutyRows({ ids, seed, calendar }: SeedScope): SeedRow[] {
  return seed.dutyRows.map(({ agency = '', element = '', period = '', dueDays = '', remindedDays = '' }) => {
    const { key, endsOn } = seedPeriod(calendar, period);
    return {
      id: ids.of('duty', `${agency} ${element} ${period}`),
      agencyId: ids.to('agency', agency),
      dataElementId: ids.to('element', element),
      period: key,
      dueOn: addDays(endsOn, Number(dueDays)),
      remindedOn: remindedDays === '' ? null : addDays(endsOn, Number(remindedDays)),
    };
  });
}
