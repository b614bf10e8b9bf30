import type { Role } from '../server/core/role.js';
import { buildElements, buildGradingPolicy, buildRubric, label } from './document-builders.js';
import type { SeedCalendar } from './seed-calendar.js';
import type { AccountSeed, CsvRow, CycleSeed, JurisdictionSeed, OrganizationSeed, PersonSeed } from './seed-documents.js';

// A jurisdiction as small as it can be while every noun has rows: three agencies, one alliance, four indicators, two cycles.
// Names carry the jurisdiction's code, so that a row of another one is seen at a glance.

export const smallAgencies = ['A01', 'A02', 'A03'] as const;

export const buildOrganization = (code: string): OrganizationSeed => ({
  jurisdiction: label(code, `${code}辖区`, `Jurisdiction ${code}`),
  sectors: [label('GOVERNMENT', '政府部门', 'Government departments'), label('TOWNSHIP', '镇街', 'Towns and subdistricts')],
  administrativeLevels: [label('SECTION', '正科级', 'Section level')],
  places: [label('CENTRE', '中心片区', 'Centre')],
  agencies: smallAgencies.map((agency, index) => ({
    ...label(agency, `${code}第${index + 1}局`, `Bureau ${index + 1} of ${code}`),
    sector: index === 1 ? 'TOWNSHIP' : 'GOVERNMENT',
    administrativeLevel: 'SECTION',
    place: 'CENTRE',
    ...(index === 2 ? { parent: 'A01' } : {}),
  })),
  alliances: [
    {
      ...label('L01', `${code}联盟`, `Alliance of ${code}`),
      bases: ['SIMILAR_FIELD', 'ADJACENT_PLACE'],
      members: smallAgencies.map((agency) => ({ agency, from: -900 })),
    },
  ],
});

/** A secretary and a member of the leading group for each agency. */
export const buildPersons = (code: string): PersonSeed[] =>
  smallAgencies.flatMap((agency, index) => {
    const person = (number: number, post: string, portfolio?: { zh: string; en: string }): PersonSeed => ({
      ...label(`P${index + 1}${number}`, `示例${code}${index + 1}${number}`, `Sample official ${code} ${index + 1}${number}`),
      appointments: [{ agency, post, from: -500, ...(portfolio ? { portfolio } : {}) }],
    });
    return [person(1, 'SECRETARY'), person(2, 'LEADING_GROUP_MEMBER', { zh: '项目建设', en: 'Projects' })];
  });

const accountRoles: Readonly<Record<string, readonly [Role, agency?: string]>> = {
  department: ['DEPARTMENT'],
  approver: ['APPROVER'],
  analyst: ['ANALYST'],
  reviewer: ['REVIEWER', 'A03'],
  reviewer2: ['REVIEWER', 'A02'],
  auditor: ['AUDIT'],
  system: ['SYSTEM'],
  security: ['SECURITY'],
  agency01: ['AGENCY', 'A01'],
  agency02: ['AGENCY', 'A02'],
  agency03: ['AGENCY', 'A03'],
};

/** Names for signing in are one for all jurisdictions, hence `first-department`. */
export const buildAccounts = (code: string): AccountSeed[] =>
  Object.entries(accountRoles).map(([name, [role, agency]]) => ({
    ...label(`${code}-${name}`, `${code} ${name}`, `${name} of ${code}`),
    role,
    jurisdiction: code,
    ...(agency ? { agency } : {}),
  }));

/** Values rise with the agency; the first quarter of `A02` was corrected, the second one of `A03` was never reported. */
function buildFacts(year: 'L' | 'T', quarters: readonly number[]): CsvRow[] {
  return smallAgencies.flatMap((agency, index) =>
    quarters.flatMap((quarter) => {
      const rest = { agency, period: `${year}-Q${quarter}`, recordedDays: '5', source: '台账', correction: '' };
      const done = (value: number): CsvRow => ({ ...rest, element: 'tasksDone', value: String(value) });
      const corrected = agency === 'A02' && quarter === 1 ? [done(5), { ...done(7), correction: '漏计两项' }] : [done(6 + index)];
      const reported = agency === 'A03' && quarter === 2 ? [] : corrected;
      return [{ ...rest, element: 'tasksDue', value: '10' }, ...reported, { ...rest, element: 'faults', value: String(index) }];
    }),
  );
}

interface CycleOptions {
  readonly year: 'L' | 'T';
  readonly calendar: SeedCalendar;
  readonly versionLabel: string;
}

const mark = (reviewer: string, subject: string, level: string): CsvRow => ({
  reviewer,
  subject,
  indicator: 'Q1_01',
  level,
  reason: `对照计划核对${subject}的记录`,
});

/** Three agencies assessed; `A03` marks the others and `A02` marks it. In the open cycle the mark for `A02` is still owed. */
export function buildCycle({ year, calendar, versionLabel }: CycleOptions): CycleSeed {
  const isLast = year === 'L';
  const calendarYear = calendar.thisYear - (isLast ? 1 : 0);
  const given = [mark('A03', 'A01', 'STRONG'), mark('A02', 'A03', 'WEAK')];
  return {
    ...label(isLast ? 'LAST_YEAR' : 'THIS_YEAR', `${calendarYear}年度考核`, `Evaluation ${calendarYear}`),
    startsOn: `${calendarYear}-01-01`,
    endsOn: `${calendarYear}-12-31`,
    dataThrough: isLast ? `${calendarYear}-12-31` : `${calendarYear}-06-30`,
    ...{ rubric: 'rubric', gradingPolicy: 'policy', facts: 'facts', marks: 'marks' },
    state: isLast ? 'PUBLISHED' : 'OPEN',
    openedDay: isLast ? -45 : -12,
    ...(isLast ? { evaluatedDay: -18, confirmedDay: -9, publishedDay: -3, noticeEndsDay: 6 } : {}),
    participations: smallAgencies.map((agency) => ({ agency, kind: agency === 'A01' ? 'ASSESSED' : 'BOTH' })),
    rubricContent: buildRubric(versionLabel),
    gradingPolicyContent: buildGradingPolicy(versionLabel),
    factRows: buildFacts(year, isLast ? [1, 2, 3, 4] : [1, 2]),
    markRows: isLast ? [...given, mark('A03', 'A02', 'STRONG')] : given,
  };
}

/** @param code of the jurisdiction; letters and digits */
export const buildJurisdiction = (code: string, calendar: SeedCalendar): JurisdictionSeed => ({
  organization: buildOrganization(code),
  persons: buildPersons(code),
  elements: buildElements(),
  accounts: buildAccounts(code),
  configuration: { author: `${code}-department`, approver: `${code}-approver` },
  dutyRows: smallAgencies.map((agency) => ({
    agency,
    element: 'tasksDone',
    period: 'L-Q2',
    dueDays: '15',
    remindedDays: agency === 'A03' ? '10' : '',
  })),
  cycles: [buildCycle({ year: 'L', calendar, versionLabel: '1' }), buildCycle({ year: 'T', calendar, versionLabel: '2' })],
});
