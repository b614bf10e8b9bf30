import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { PinnedCycle } from './pinned-cycle.js';
import { wantedPeriods } from './wanted-periods.js';

/** What the database says of one agency, as JSON text, so that nobody takes it apart before the thread that needs it. */
export interface AgencySource {
  /** AgencyAttributes */
  readonly agency: string;
  /** [id of element, period, fact id, integer at 10^-4] of every fact in force */
  readonly facts: string;
  /** [id of element, period, due on, reminded on] */
  readonly duties: string;
  /** [mark id, id of indicator, level, points at 10^-4, reason] */
  readonly marks: string;
}

// Every join goes to one row through a unique index, and names are looked up by whoever reads the JSON: so the time is linear
// however the planner, which cannot see through row security, estimates the rows.

/** Parameters: cycle, some agencies or null. */
const assessed = `select p.jurisdiction_id, p.agency_id from participation p
  where p.cycle_id = $1 and p.kind in ('ASSESSED', 'BOTH') and ($2::uuid[] is null or p.agency_id = any ($2::uuid[]))`;

const attributes = `with assessed as (${assessed})
  select a.id, json_build_object('id', a.id, 'code', a.code, 'sector', a.sector, 'administrativeLevel', a.administrative_level,
    'alliances', (select coalesce(json_agg(l.code order by l.code), '[]') from alliance_membership m
      join alliance l on l.jurisdiction_id = m.jurisdiction_id and l.id = m.alliance_id
      where m.jurisdiction_id = a.jurisdiction_id and m.agency_id = a.id and m.valid_from <= $3::date and (m.valid_to is null or m.valid_to > $3::date)))::text as data
  from assessed join agency a on a.jurisdiction_id = assessed.jurisdiction_id and a.id = assessed.agency_id order by a.code`;

// Written as text, since building JSON of each fact takes half as long again. Periods are those asked for: digits and letters alone.
const factText = `'[' || string_agg('["' || f.data_element_id || '","' || f.period || '","' || f.id || '","' || f.value || '"]', ',' order by f.data_element_id, f.period) || ']'`;

// Hardly any fact supersedes another: said so, the index gives those few instead of being walked as a whole for each part.
const facts = `with assessed as (${assessed})
  select f.agency_id as id, ${factText} as data
  from assessed join fact f on f.jurisdiction_id = assessed.jurisdiction_id and f.agency_id = assessed.agency_id
  where f.data_element_id = any ($3::uuid[]) and (f.period = any ($4::text[]) or (f.period = any ($5::text[]) and f.data_element_id = any ($6::uuid[])))
    and f.withdrawn_at is null
    and not exists (select from fact later where later.jurisdiction_id = f.jurisdiction_id and later.supersedes_id = f.id
      and later.supersedes_id is not null and later.withdrawn_at is null)
  group by f.agency_id`;

const duties = `with assessed as (${assessed})
  select d.agency_id as id, json_agg(json_build_array(d.data_element_id, d.period, d.due_on, d.reminded_on) order by d.data_element_id, d.period)::text as data
  from assessed join reporting_duty d on d.jurisdiction_id = assessed.jurisdiction_id and d.agency_id = assessed.agency_id
  where d.data_element_id = any ($3::uuid[]) and d.period = any ($4::text[]) group by d.agency_id`;

const marks = `with assessed as (${assessed})
  select m.subject_agency_id as id, json_agg(json_build_array(m.id, m.indicator_id, m.level, m.points::text, m.reason) order by m.indicator_id, m.id)::text as data
  from assessed join mark m on m.jurisdiction_id = assessed.jurisdiction_id and m.subject_agency_id = assessed.agency_id and m.cycle_id = $1
  where m.recorded_at is not null group by m.subject_agency_id`;

interface Part {
  readonly id: string;
  readonly data: string;
}

/** What of whom is read. */
interface Reading {
  readonly transaction: TenantTransaction;
  readonly cycle: PinnedCycle;
  /** codes of the data elements whose earlier values may stand in */
  readonly carried: Iterable<string>;
}

/**
 * Four statements for any number of agencies, in order of their codes. `agencyId` names one of them, null everyone assessed.
 * Under the worker's role, in a transaction with one snapshot.
 */
export async function readAgencySources(
  transaction: TenantTransaction,
  cycle: PinnedCycle,
  carried: Iterable<string>,
  agencyId: string | null,
): Promise<AgencySource[]> {
  const ids = agencyId === null ? null : [agencyId];
  return readData({ transaction, cycle, carried }, await readAttributes(transaction, cycle, ids), ids);
}

/** So many are read at once: enough that statements cost nothing, few enough that work on them begins at once. */
const agenciesPerPart = 1000;

export interface SourceParts {
  /** everyone assessed */
  readonly agencies: number;
  /** in order of their codes; to be read to their end in the transaction */
  readonly parts: AsyncGenerator<readonly AgencySource[]>;
}

/** The same of everyone assessed, part by part, so that whoever works on them need not wait for the last. */
export async function readSourceParts(reading: Reading): Promise<SourceParts> {
  const agencies = await readAttributes(reading.transaction, reading.cycle, null);
  async function* parts(): AsyncGenerator<readonly AgencySource[]> {
    for (let start = 0; start < agencies.length; start += agenciesPerPart) {
      const part = agencies.slice(start, start + agenciesPerPart);
      yield await readData(
        reading,
        part,
        part.map(({ id }) => id),
      );
    }
  }
  return { agencies: agencies.length, parts: parts() };
}

const readAttributes = (transaction: TenantTransaction, { id, endsOn }: PinnedCycle, ids: readonly string[] | null): Promise<Part[]> =>
  transaction.query<Part>(attributes, [id, ids, endsOn]);

async function readData(
  { transaction, cycle, carried }: Reading,
  agencies: readonly Part[],
  ids: readonly string[] | null,
): Promise<AgencySource[]> {
  const { current, earlier } = wantedPeriods(cycle, cycle.elements);
  const idsOf = (codes: Iterable<string>): string[] => [...codes].flatMap((code) => cycle.rows.elements[code] ?? []);
  const all = idsOf(cycle.elements.map(({ code }) => code));
  const read = (statement: string, ...values: readonly unknown[]): Promise<Part[]> =>
    transaction.query<Part>(statement, [cycle.id, ids, ...values]);
  const factsOf = byAgency(await read(facts, all, current, earlier, idsOf(carried)));
  const dutiesOf = byAgency(await read(duties, all, current));
  const marksOf = byAgency(await read(marks));
  return agencies.map(({ id, data }) => ({
    agency: data,
    facts: factsOf.get(id) ?? '[]',
    duties: dutiesOf.get(id) ?? '[]',
    marks: marksOf.get(id) ?? '[]',
  }));
}

const byAgency = (parts: readonly Part[]): ReadonlyMap<string, string> => new Map(parts.map(({ id, data }) => [id, data]));
