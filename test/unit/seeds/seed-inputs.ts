import { addDays } from '../../../server/core/clock.js';
import type { DataElementDocument } from '../../../server/engine/documents/data-element.js';
import type { AgencyInputs, FactRead } from '../../../server/engine/scoring/agency-inputs.js';
import { periodsWithin, readPeriodKey } from '../../../server/engine/scoring/period.js';
import { aggregate } from '../../../server/engine/scoring/period-aggregation.js';
import { alliancesOn, type Cycle, cyclesOf, elementsOf, organizationOf, periodKey, readCsv } from './seed-files.js';

/** What a start of the demonstration decides: the year of the open cycle, and the day it is evaluated. */
export interface Start {
  readonly thisYear: number;
  readonly evaluationDay: string;
}

const dated = (text: string, thisYear: number): string =>
  text.replace('{thisYear}', String(thisYear)).replace('{lastYear}', String(thisYear - 1));

type FactsByElement = Readonly<Record<string, readonly FactRead[]>>;

/** What stands after corrections, by agency and element. */
function factsOf(path: string, thisYear: number): ReadonlyMap<string, FactsByElement> {
  const rows = new Map(readCsv(path).map((row) => [`${row.agency} ${row.element} ${row.period}`, row]));
  const agencies = new Map<string, Record<string, FactRead[]>>();
  for (const [factId, row] of rows) {
    const elements = agencies.get(row.agency as string) ?? {};
    const fact = { factId, period: periodKey(row.period as string, thisYear), value: row.value as string };
    elements[row.element as string] = [...(elements[row.element as string] ?? []), fact];
    agencies.set(row.agency as string, elements);
  }
  return agencies;
}

const textOf = (value: bigint, places: number): string => {
  const digits = value.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

/** The value of the year before, where it is whole. */
function carriedOf(elements: readonly DataElementDocument[], facts: FactsByElement, year: number): AgencyInputs['carried'] {
  const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  const entries = elements.flatMap((element) => {
    const keys = periodsWithin(element.period, days).map(({ key }) => key);
    const value = aggregate(element, facts[element.code] ?? [], keys);
    return value === null ? [] : [[element.code, { period: String(year), value: textOf(value, element.places) }] as const];
  });
  return Object.fromEntries(entries);
}

function dutiesOf(jurisdiction: string, agency: string, thisYear: number): AgencyInputs['duties'] {
  return readCsv(`${jurisdiction}/duties.csv`)
    .filter((row) => row.agency === agency)
    .map((row) => {
      const period = periodKey(row.period as string, thisYear);
      const endsOn = readPeriodKey(period)?.endsOn as string;
      const remindedOn = row.remindedDays === '' ? null : addDays(endsOn, Number(row.remindedDays));
      return { element: row.element as string, period, dueOn: addDays(endsOn, Number(row.dueDays)), remindedOn };
    });
}

const marksOf = (path: string, agency: string): AgencyInputs['marks'] =>
  readCsv(path)
    .filter(({ subject }) => subject === agency)
    .map((row, index) => ({
      markId: `${agency}-${index}`,
      indicator: row.indicator as string,
      level: row.level as string,
      reason: row.reason as string,
    }));

/** What the engine reads of every assessed agency of a cycle, as the loader and the evaluation would bring it together. */
export function assessedInputs(jurisdiction: string, position: number, { thisYear, evaluationDay }: Start): readonly AgencyInputs[] {
  const { cycles } = cyclesOf(jurisdiction);
  const cycle = cycles[position] as Cycle;
  const organization = organizationOf(jurisdiction);
  const elements = elementsOf(jurisdiction);
  const facts = factsOf(`${jurisdiction}/${cycle.facts}`, thisYear);
  const before = factsOf(`${jurisdiction}/${cycles[0]?.facts}`, thisYear);
  const assessed = cycle.participations.filter(({ kind }) => kind !== 'REVIEWING').map(({ agency }) => agency);
  return organization.agencies
    .filter(({ code }) => assessed.includes(code))
    .map((agency) => ({
      agency: { ...agency, id: agency.code, alliances: alliancesOn(organization, agency.code, 0) },
      cycle: {
        startsOn: dated(cycle.startsOn, thisYear),
        endsOn: dated(cycle.endsOn, thisYear),
        dataThrough: dated(cycle.dataThrough, thisYear),
      },
      evaluationDay,
      facts: facts.get(agency.code) ?? {},
      carried: carriedOf(elements, before.get(agency.code) ?? {}, thisYear - 2 + position),
      duties: dutiesOf(jurisdiction, agency.code, thisYear),
      marks: marksOf(`${jurisdiction}/${cycle.marks}`, agency.code),
    }));
}
