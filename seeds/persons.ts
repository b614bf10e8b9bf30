import type { TenantTransaction } from '../server/database/tenant-transaction.js';
import { Appointment } from '../server/modules/person/appointment.model.js';
import { maskedName } from '../server/modules/person/masked-name.js';
import { Person } from '../server/modules/person/person.model.js';
import { Portfolio } from '../server/modules/person/portfolio.model.js';
import { bulkInsert, type SeedRow } from './bulk-insert.js';
import { spanOf } from './organization.js';
import type { PersonSeed } from './seed-documents.js';
import type { SeedScope } from './seed-scope.js';

type AppointmentSeed = PersonSeed['appointments'][number];

interface Served {
  readonly person: PersonSeed;
  readonly agency: string;
  /** of the record that the agency keeps of the person */
  readonly code: string;
}

/** A record belongs to one agency; whoever served elsewhere before has a record of its own there: `P002` and `P002-A09`. */
function recordsOf(person: PersonSeed): Served[] {
  const current = person.appointments.at(-1)?.agency;
  const agencies = [...new Set(person.appointments.map(({ agency }) => agency))];
  return agencies.map((agency) => ({ person, agency, code: agency === current ? person.code : `${person.code}-${agency}` }));
}

export async function insertPersons(transaction: TenantTransaction, scope: SeedScope): Promise<void> {
  const { ids } = scope;
  const records = scope.seed.persons.flatMap(recordsOf);
  await bulkInsert(
    transaction,
    Person,
    records.map(({ person, agency, code }) => ({
      id: ids.of('person', code),
      agencyId: ids.to('agency', agency),
      code,
      name: person.name.zh,
      maskedName: maskedName(person.name.zh),
    })),
  );
  const appointments = records.flatMap(({ person, agency, code }) =>
    person.appointments
      .filter((entry) => entry.agency === agency)
      .map((entry) => ({ entry, code, key: `${code} ${entry.post} ${entry.from}` })),
  );
  await bulkInsert(
    transaction,
    Appointment,
    appointments.map(({ entry, code, key }) => ({
      id: ids.of('appointment', key),
      agencyId: ids.to('agency', entry.agency),
      personId: ids.to('person', code),
      post: entry.post,
      ...spanOf(scope, entry),
    })),
  );
  await bulkInsert(
    transaction,
    Portfolio,
    appointments.flatMap(({ entry, key }) => portfolioRows(scope, entry, key)),
  );
}

function portfolioRows({ ids }: SeedScope, { agency, portfolio }: AppointmentSeed, key: string): SeedRow[] {
  if (portfolio === undefined) return [];
  const owner = { agencyId: ids.to('agency', agency), appointmentId: ids.to('appointment', key) };
  return [{ id: ids.of('portfolio', key), ...owner, name: portfolio.zh, nameEn: portfolio.en }];
}
