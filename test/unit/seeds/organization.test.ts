import { roles } from '../../../server/core/role.js';
import { alliancesOn, cyclesOf, organizationOf, readYaml } from './seed-files.js';

interface Appointment {
  readonly agency: string;
  readonly post: string;
  readonly from: number;
  readonly to?: number;
  readonly portfolio?: { readonly zh: string };
}
interface PersonsFile {
  readonly persons: readonly {
    readonly code: string;
    readonly name: { readonly zh: string; readonly en: string };
    readonly appointments: readonly Appointment[];
  }[];
}
interface AccountsFile {
  readonly configuration: readonly { readonly jurisdiction: string; readonly author: string; readonly approver: string }[];
  readonly accounts: readonly {
    readonly code: string;
    readonly role: string;
    readonly jurisdiction: string;
    readonly agency?: string;
    readonly person?: string;
  }[];
}

const sample = organizationOf('sample');
const isCurrent = ({ from, to }: Appointment): boolean => from <= 0 && (to === undefined || to > 0);
const currentOf = (jurisdiction: string): readonly Appointment[] =>
  (readYaml(`${jurisdiction}/persons.yaml`) as PersonsFile).persons.flatMap(({ appointments }) => appointments).filter(isCurrent);

it('has 66 agencies, A01 to A66, of six sectors and four levels', () => {
  expect(sample.agencies.map(({ code }) => code)).toEqual(
    Array.from({ length: 66 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`),
  );
  expect(new Set(sample.agencies.map(({ sector }) => sector))).toEqual(new Set(sample.sectors.map(({ code }) => code)));
  expect(new Set(sample.agencies.map(({ administrativeLevel }) => administrativeLevel))).toEqual(
    new Set(sample.administrativeLevels.map(({ code }) => code)),
  );
  expect(sample.sectors).toHaveLength(6);
  expect(sample.administrativeLevels).toHaveLength(4);
});

it.each(['sample', 'neighbour'])('%s: every place and parent is known, and names differ', (jurisdiction) => {
  const { agencies, places } = organizationOf(jurisdiction);
  const codes = agencies.map(({ code }) => code);
  for (const agency of agencies) {
    expect(places.map(({ code }) => code)).toContain(agency.place);
    if (agency.parent !== undefined) expect(codes.filter((code) => code !== agency.code)).toContain(agency.parent);
  }
  expect(new Set(agencies.map(({ name }) => name.zh)).size).toBe(agencies.length);
  expect(new Set(agencies.map(({ name }) => name.en)).size).toBe(agencies.length);
});

it('has 8 alliances, and no agency in two on any day', () => {
  expect(sample.alliances).toHaveLength(8);
  const days = new Set(sample.alliances.flatMap(({ members }) => members.flatMap(({ from, to }) => [from, (to ?? 0) - 1, to ?? 0])));
  for (const day of days) for (const { code } of sample.agencies) expect(alliancesOn(sample, code, day).length).toBeLessThanOrEqual(1);
  const members = sample.agencies.filter(({ code }) => alliancesOn(sample, code, 0).length === 1);
  expect(members).toHaveLength(64);
  expect(alliancesOn(sample, 'A34', -211)).toEqual(['L01']);
  expect(alliancesOn(sample, 'A34', -210)).toEqual(['L08']);
});

it('has 24 assessed agencies in each year, A01 among them, and reviewers besides this year', () => {
  const { cycles } = cyclesOf('sample');
  expect(cycles.map(({ state }) => state)).toEqual(['PUBLISHED', 'OPEN']);
  for (const { participations } of cycles) {
    expect(participations.filter(({ kind }) => kind !== 'REVIEWING')).toHaveLength(24);
    expect(participations.find(({ agency }) => agency === 'A01')?.kind).toBe('ASSESSED');
  }
  expect(cycles.map(({ participations }) => participations.filter(({ kind }) => kind === 'REVIEWING').length)).toEqual([0, 2]);
});

it.each(['sample', 'neighbour'])('%s: each agency has exactly one secretary today, the person of its number', (jurisdiction) => {
  const { agencies } = organizationOf(jurisdiction);
  const secretaries = currentOf(jurisdiction).filter(({ post }) => post === 'SECRETARY');
  expect(secretaries.map(({ agency }) => agency)).toEqual(agencies.map(({ code }) => code));
});

it('gives each assessed agency two to four members with a portfolio, and some cadres', () => {
  const current = currentOf('sample');
  for (const { agency } of cyclesOf('sample').cycles[0]?.participations ?? []) {
    const members = current.filter((entry) => entry.agency === agency && entry.post === 'LEADING_GROUP_MEMBER');
    expect(members.length).toBeGreaterThanOrEqual(2);
    expect(members.length).toBeLessThanOrEqual(4);
    expect(members.every(({ portfolio }) => portfolio !== undefined)).toBe(true);
  }
  expect(current.filter(({ post }) => post === 'PARTY_AFFAIRS_CADRE').length).toBeGreaterThan(24);
});

it('names people as synthetic, and keeps appointments of one person apart', () => {
  const { persons } = readYaml('sample/persons.yaml') as PersonsFile;
  for (const { name, appointments } of persons) {
    expect(name.zh).toMatch(/^示例干部\d{3}$/);
    expect(name.en).toMatch(/^Sample official \d{3}$/);
    for (const { from, to } of appointments) expect(to ?? 1).toBeGreaterThan(from);
    if (appointments.length > 1) expect(appointments[0]?.to).toBe(appointments[1]?.from);
  }
  expect(persons.flatMap(({ appointments }) => appointments).filter(({ to }) => to !== undefined).length).toBeGreaterThan(10);
});

it('has accounts of every role in both jurisdictions, and two different ones behind the documents', () => {
  const { accounts, configuration } = readYaml('accounts.yaml') as AccountsFile;
  expect(new Set(accounts.map(({ code }) => code)).size).toBe(accounts.length);
  for (const jurisdiction of ['sample', 'neighbour']) {
    const own = accounts.filter((account) => account.jurisdiction === jurisdiction);
    expect(new Set(own.map(({ role }) => role))).toEqual(new Set(roles));
    expect(own.filter(({ role }) => role === 'AGENCY').map(({ agency }) => agency)).toEqual(
      organizationOf(jurisdiction).agencies.map(({ code }) => code),
    );
    const pair = configuration.find((entry) => entry.jurisdiction === jurisdiction);
    expect(own.find(({ code }) => code === pair?.author)?.role).toBe('DEPARTMENT');
    expect(own.find(({ code }) => code === pair?.approver)?.role).toBe('APPROVER');
  }
});
