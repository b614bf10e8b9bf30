import { resolveRubric } from '../../../server/engine/scoring/applicability.js';
import { alliancesOn, cyclesOf, indicatorsOf, organizationOf, readCsv, rubricOf } from './seed-files.js';

describe.each([
  ['sample', 0, 0.005, 0.03],
  ['sample', 1, 0.03, 0.12],
  ['neighbour', 0, 0, 0],
] as const)('marks of %s, cycle %i', (jurisdiction, position, leastMissing, mostMissing) => {
  const { cycles } = cyclesOf(jurisdiction);
  const cycle = cycles[position];
  if (cycle === undefined) throw new Error('no such cycle');
  const rubric = rubricOf(`${jurisdiction}/${cycle.rubric}`);
  const organization = organizationOf(jurisdiction);
  const indicators = new Map(indicatorsOf(rubric).map((indicator) => [indicator.code, indicator]));
  const rows = readCsv(`${jurisdiction}/${cycle.marks}`);
  const assessed = cycle.participations.filter(({ kind }) => kind !== 'REVIEWING').map(({ agency }) => agency);

  const wanted = organization.agencies
    .filter(({ code }) => assessed.includes(code))
    .flatMap((agency) =>
      resolveRubric(rubric, { ...agency, id: agency.code, alliances: alliancesOn(organization, agency.code, 0) })
        .filter((entry) => entry.status === 'APPLIES' && entry.method.kind === 'LEVELS')
        .map((entry) => `${agency.code} ${entry.indicator}`),
    );

  it('gives each applicable indicator one mark at most, and leaves few without', () => {
    const given = rows.map((row) => `${row.subject} ${row.indicator}`);
    expect(new Set(given).size).toBe(given.length);
    for (const pair of given) expect(wanted).toContain(pair);
    const missing = 1 - given.length / wanted.length;
    expect(missing).toBeGreaterThanOrEqual(leastMissing);
    expect(missing).toBeLessThanOrEqual(mostMissing);
  });

  it('has the review department mark, or its stand-in where it would mark itself', () => {
    const reviewing = cycle.participations.filter(({ kind }) => kind !== 'ASSESSED').map(({ agency }) => agency);
    for (const row of rows) {
      const department = indicators.get(row.indicator as string)?.reviewDepartment;
      expect(row.reviewer).toBe(department === row.subject ? rubric.deputyReviewDepartments?.[department as string] : department);
      expect(row.reviewer).not.toBe(row.subject);
      expect(reviewing).toContain(row.reviewer);
    }
  });

  it('names levels of the indicator', () => {
    for (const row of rows) {
      const { method } = indicators.get(row.indicator as string) ?? {};
      expect(method?.kind === 'LEVELS' && method.levels.map(({ code }) => code)).toContain(row.level);
    }
  });

  it('gives a reason about the indicator, of many different ones', () => {
    for (const row of rows) expect(row.reason?.startsWith(`${indicators.get(row.indicator as string)?.name.zh}：`)).toBe(true);
    const said = new Set(rows.map((row) => row.reason?.split('：')[1]));
    expect(said.size).toBeGreaterThan(rows.length / 5);
  });
});

it('uses every level, and reviewers that only review from this year on', () => {
  const [last, now] = ['sample/marks-last-year.csv', 'sample/marks-this-year.csv'].map(readCsv);
  expect(new Set(last?.map(({ level }) => level))).toEqual(new Set(['STRONG', 'SOUND', 'FAIR', 'WEAK', 'NONE']));
  expect(last?.some(({ reviewer }) => reviewer === 'A46')).toBe(false);
  expect(now?.some(({ reviewer }) => reviewer === 'A46')).toBe(true);
});
