import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import type { PinnedCycle } from './pinned-cycle.js';
import { carriedElements, wantedPeriods } from './wanted-periods.js';

/** What the database says of one agency, as JSON text, so that nobody takes it apart before the thread that needs it. */
export interface AgencySource {
  /** AgencyAttributes */
  readonly agency: string;
  /** [code of element, period, fact id, integer at 10^-4] of every fact in force */
  readonly facts: string;
  /** ReportingDuty */
  readonly duties: string;
  /** [mark id, code of indicator, level, points at 10^-4, reason] */
  readonly marks: string;
}

const isInForce = (fact: string): string =>
  `not exists (select from fact later where later.jurisdiction_id = ${fact}.jurisdiction_id and later.supersedes_id = ${fact}.id)`;

/** Parameters: cycle, one agency or null. */
const assessed = `select p.jurisdiction_id, p.agency_id from participation p
  where p.cycle_id = $1 and p.kind in ('ASSESSED', 'BOTH') and ($2::uuid is null or p.agency_id = $2)`;

const attributes = `with assessed as (${assessed})
  select a.id, json_build_object('id', a.id, 'code', a.code, 'sector', a.sector, 'administrativeLevel', a.administrative_level,
    'alliances', (select coalesce(json_agg(l.code order by l.code), '[]') from alliance_membership m
      join alliance l on l.jurisdiction_id = m.jurisdiction_id and l.id = m.alliance_id
      where m.jurisdiction_id = a.jurisdiction_id and m.agency_id = a.id and m.valid_from <= $3::date and (m.valid_to is null or m.valid_to > $3::date)))::text as data
  from assessed join agency a on a.jurisdiction_id = assessed.jurisdiction_id and a.id = assessed.agency_id order by a.code`;

const facts = `with assessed as (${assessed}), wanted as (select * from unnest($3::text[], $4::text[]) as w(code, period))
  select f.agency_id as id, json_agg(json_build_array(e.code, f.period, f.id, f.value::text) order by e.code, f.period)::text as data
  from assessed join fact f on f.jurisdiction_id = assessed.jurisdiction_id and f.agency_id = assessed.agency_id
  join data_element e on e.jurisdiction_id = f.jurisdiction_id and e.id = f.data_element_id
  join wanted on wanted.code = e.code and wanted.period = f.period
  where f.period = any ($4::text[]) and ${isInForce('f')} group by f.agency_id`;

const duties = `with assessed as (${assessed}), wanted as (select * from unnest($3::text[], $4::text[]) as w(code, period))
  select d.agency_id as id, json_agg(json_build_object('element', e.code, 'period', d.period, 'dueOn', d.due_on, 'remindedOn', d.reminded_on) order by e.code, d.period)::text as data
  from assessed join reporting_duty d on d.jurisdiction_id = assessed.jurisdiction_id and d.agency_id = assessed.agency_id
  join data_element e on e.jurisdiction_id = d.jurisdiction_id and e.id = d.data_element_id
  join wanted on wanted.code = e.code and wanted.period = d.period
  group by d.agency_id`;

const marks = `with assessed as (${assessed})
  select m.subject_agency_id as id, json_agg(json_build_array(m.id, i.code, m.level, m.points::text, m.reason) order by i.id, m.id)::text as data
  from assessed join mark m on m.jurisdiction_id = assessed.jurisdiction_id and m.subject_agency_id = assessed.agency_id and m.cycle_id = $1
  join indicator i on i.jurisdiction_id = m.jurisdiction_id and i.id = m.indicator_id
  where m.recorded_at is not null group by m.subject_agency_id`;

interface Part {
  readonly id: string;
  readonly data: string;
}

/**
 * Four statements for any number of agencies, in order of their codes. `agencyId` names one of them, null everyone assessed.
 * Under the worker's role, in a transaction with one snapshot.
 */
export async function readAgencySources(transaction: TenantTransaction, cycle: PinnedCycle, rubric: CompiledRubric, agencyId: string | null): Promise<AgencySource[]> {
  const { codes, periods } = wantedPeriods(cycle, cycle.elements, carriedElements(rubric));
  const read = (statement: string, ...values: readonly unknown[]): Promise<Part[]> => transaction.query<Part>(statement, [cycle.id, agencyId, ...values]);
  const agencies = await read(attributes, cycle.endsOn);
  const factsOf = byAgency(await read(facts, codes, periods));
  const dutiesOf = byAgency(await read(duties, codes, periods));
  const marksOf = byAgency(await read(marks));
  return agencies.map(({ id, data }) => ({
    agency: data,
    facts: factsOf.get(id) ?? '[]',
    duties: dutiesOf.get(id) ?? '[]',
    marks: marksOf.get(id) ?? '[]',
  }));
}

const byAgency = (parts: readonly Part[]): ReadonlyMap<string, string> => new Map(parts.map(({ id, data }) => [id, data]));
