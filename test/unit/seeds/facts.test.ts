import { isDecimal } from '../../../server/core/decimal.js';
import { readPeriodKey } from '../../../server/engine/scoring/period.js';
import { cyclesOf, elementsOf, organizationOf, periodKey, type Row, readCsv } from './seed-files.js';

const factFiles = ['sample/facts-last-year.csv', 'sample/facts-this-year.csv', 'neighbour/facts-last-year.csv'] as const;
const keyOf = (row: Row): string => `${row.agency} ${row.element} ${row.period}`;
const assessed = (cyclesOf('sample').cycles[0]?.participations ?? []).map(({ agency }) => agency);

/** What stands after corrections. */
const inForce = (path: string): ReadonlyMap<string, number> => new Map(readCsv(path).map((row) => [keyOf(row), Number(row.value)]));

describe.each(factFiles)('%s', (path) => {
  const jurisdiction = path.split('/')[0] as string;
  const elements = new Map(elementsOf(jurisdiction).map((element) => [element.code, element]));
  const codes = new Set(organizationOf(jurisdiction).agencies.map(({ code }) => code));
  const rows = readCsv(path);

  it('names known agencies and elements, periods of the element, and values with no more than its places', () => {
    for (const row of rows) {
      const element = elements.get(row.element as string);
      expect(codes).toContain(row.agency);
      expect(readPeriodKey(periodKey(row.period as string, 2026))?.kind).toBe(element?.period);
      expect(isDecimal(row.value as string)).toBe(true);
      expect(row.value?.split('.')[1]?.length ?? 0).toBe(element?.places);
      expect(Number(row.value)).toBeGreaterThanOrEqual(0);
      expect(row.source).not.toBe('');
      expect(row.recordedDays).toMatch(/^\d{1,2}$/);
    }
  });

  it('reports a value twice only to correct it, later, with a reason', () => {
    const seen = new Map<string, Row>();
    for (const row of rows) {
      const earlier = seen.get(keyOf(row));
      expect(earlier === undefined).toBe(row.correction === '');
      if (earlier !== undefined) {
        expect(row.value).not.toBe(earlier.value);
        expect(Number(row.recordedDays)).toBeGreaterThan(Number(earlier.recordedDays));
      }
      seen.set(keyOf(row), row);
    }
  });
});

it('corrects a few facts in each year', () => {
  const [last, now] = factFiles.map((path) => readCsv(path).filter(({ correction }) => correction !== '').length);
  expect([last, now]).toEqual([expect.any(Number), expect.any(Number)]);
  for (const count of [last as number, now as number]) expect(count).toBeGreaterThanOrEqual(3);
  expect((last as number) + (now as number)).toBeLessThan(40);
});

it.each([
  ['tasksDone', 'tasksDue'],
  ['dutyItemsSplit', 'dutyItemsListed'],
  ['secretaryRecordsKept', 'secretaryRecordsDue'],
  ['partyDaysHeld', 'partyDaysPlanned'],
  ['talksHeld', 'talksOwed'],
  ['halfYearReportsOnTime', 'halfYearReportsDue'],
  ['milestonesOnTime', 'milestonesDue'],
  ['findingsRectified', 'findingsReceived'],
  ['issuesRecurred', 'issuesLookedBack'],
  ['trainingsDone', 'trainingsOwed'],
  ['workersInPost', 'workerPosts'],
  ['contestsJoined', 'contestsHeld'],
  ['visitsMade', 'visitsPlanned'],
  ['hotlineOnTime', 'hotlineCalls'],
])('never reports more %s than %s', (part, whole) => {
  let compared = 0;
  for (const path of factFiles) {
    const values = inForce(path);
    for (const [key, value] of values) {
      if (!key.includes(` ${part} `)) continue;
      const of = values.get(key.replace(part, whole));
      if (of === undefined) continue;
      compared += 1;
      expect(value).toBeLessThanOrEqual(of);
    }
  }
  expect(compared).toBeGreaterThan(40);
});

it('has facts of all 24 in each period, and few of agencies outside', () => {
  for (const [path, letter, quarters] of [
    [factFiles[0], 'L', 4],
    [factFiles[1], 'T', 2],
  ] as const) {
    const rows = readCsv(path);
    for (const agency of assessed) {
      const periods = new Set(
        rows.filter((row) => row.agency === agency && row.period?.startsWith(`${letter}-Q`)).map(({ period }) => period),
      );
      expect(periods.size).toBe(quarters);
    }
  }
  const outside = new Set(
    readCsv(factFiles[0])
      .map(({ agency }) => agency as string)
      .filter((agency) => !assessed.includes(agency)),
  );
  expect([...outside]).toEqual(['A25', 'A45', 'A60']);
});

it('leaves values out where a duty to report was reminded of, and where it was not', () => {
  const present = new Set(factFiles.slice(0, 2).flatMap((path) => readCsv(path).map(keyOf)));
  const duties = readCsv('sample/duties.csv');
  for (const { dueDays, remindedDays } of duties) if (remindedDays !== '') expect(Number(remindedDays)).toBeLessThan(Number(dueDays));
  const missing = duties.filter((duty) => !present.has(keyOf(duty)));
  expect(missing.filter(({ remindedDays }) => remindedDays !== '').length).toBeGreaterThan(8);
  expect(missing.filter(({ remindedDays }) => remindedDays === '').length).toBeGreaterThan(3);
  expect(duties.filter((duty) => present.has(keyOf(duty)) && duty.remindedDays !== '').length).toBeGreaterThan(10);
});
