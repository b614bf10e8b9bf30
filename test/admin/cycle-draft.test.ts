import { errorsOf, inputOf, newDraft } from '../../admin/resources/cycle/cycle-draft.js';
import type { Cycle } from '../../admin/resources/cycle/cycle-shape.js';
import { tabsOf } from '../../admin/resources/cycle/cycle-tabs.js';
import { gradeCounts } from '../../admin/resources/cycle/grade-counts.js';
import { type Choices, choose, countsOf, matching, noFilter } from '../../admin/resources/cycle/participation-choices.js';
import type { AgencyRow } from '../../admin/resources/cycle/use-all-agencies.js';

const whole = { ...newDraft(2027), name: ' 2027 年度 ', rubricId: 'r', gradingPolicyId: 'p' };

describe('the form of a new cycle', () => {
  it('begins with a calendar year and asks for the name and the basis', () => {
    expect(newDraft(2027)).toMatchObject({ code: 'YEAR_2027', startsOn: '2027-01-01', endsOn: '2027-12-31' });
    expect(Object.keys(errorsOf(newDraft(2027))).sort()).toEqual(['gradingPolicyId', 'name', 'rubricId']);
    expect(errorsOf(whole)).toEqual({});
  });

  it.each([
    [{ code: '二〇二七' }, 'code'],
    [{ code: 'A'.repeat(41) }, 'code'],
    [{ endsOn: '2026-12-31' }, 'endsOn'],
    [{ startsOn: '' }, 'startsOn'],
    [{ dataThrough: '2028-01-01' }, 'dataThrough'],
    [{ dataThrough: '2026-12-31' }, 'dataThrough'],
  ])('finds %p wrong at its field', (part, field) => {
    expect(Object.keys(errorsOf({ ...whole, ...part }))).toEqual([field]);
  });

  it('sends nothing where nothing was given, and no spaces around the name', () => {
    expect(inputOf(whole)).toMatchObject({ name: '2027 年度', nameEn: null, dataThrough: null, marksDueOn: null, previousId: null });
  });
});

const agency = (id: string, sector: string, kind?: string): AgencyRow =>
  ({
    id,
    code: id,
    name: `${id} 局`,
    nameEn: id,
    sectorEntry: { code: sector },
    administrativeLevelEntry: { code: 'SECTION' },
    participations: { nodes: kind ? [{ kind }] : [] },
  }) as AgencyRow;
const rows = [agency('A01', 'GOVERNMENT', 'ASSESSED'), agency('A02', 'GOVERNMENT'), agency('A03', 'PARTY', 'BOTH')];
const none: Choices = new Map();

describe('who takes part', () => {
  it('is chosen for all that a filter finds; what is stored anyway is no change', () => {
    const chosen = choose(none, matching(rows, { ...noFilter, sector: 'GOVERNMENT' }, none), 'ASSESSED');
    expect([...chosen]).toEqual([['A02', 'ASSESSED']]);
    expect(countsOf(rows, chosen)).toEqual({ ASSESSED: 2, REVIEWING: 0, BOTH: 1, NONE: 0 });
    expect([...choose(chosen, rows.slice(1, 2), 'NONE')]).toEqual([]);
  });

  it('is found by code, name and what is chosen now, stored or not', () => {
    const chosen = choose(none, rows.slice(0, 1), 'NONE');
    expect(matching(rows, { ...noFilter, text: 'a03' }, none).map(({ id }) => id)).toEqual(['A03']);
    expect(matching(rows, { ...noFilter, kind: 'NONE' }, chosen).map(({ id }) => id)).toEqual(['A01', 'A02']);
  });
});

describe('the views of a cycle', () => {
  it('begin with what the role comes for, and hide what it may not read', () => {
    expect(tabsOf('DRAFT', 'DEPARTMENT')[0]).toBe('participants');
    expect(tabsOf('OPEN', 'DEPARTMENT')[0]).toBe('missing');
    expect(tabsOf('CONFIRMED', 'APPROVER')[0]).toBe('publication');
    expect(tabsOf('CONFIRMED', 'ANALYST')).toEqual(['ranking', 'distribution', 'comparison', 'participants']);
    expect(tabsOf('OPEN', 'APPROVER')).not.toContain('missing');
  });
});

describe('grades beside their quota', () => {
  const bands = ['EXCELLENT', 'GOOD', 'POOR'].map((grade, position) => ({ grade, position }));
  const cycleWith = (rounding: string, excellent: number, ungraded = 0) =>
    ({
      gradingPolicy: {
        bands: { nodes: bands },
        peerGroups: { nodes: [{ code: 'TOWNS' }, { code: 'NOBODY' }] },
        quotas: [{ grade: 'EXCELLENT', share: '0.3', rounding, ties: 'ALL_IN' }],
      },
      scorecards: {
        groups: [
          { key: { peerGroup: 'TOWNS', grade: 'EXCELLENT' }, aggregate: { count: excellent } },
          { key: { peerGroup: 'TOWNS', grade: 'GOOD' }, aggregate: { count: 5 } },
          { key: { peerGroup: 'TOWNS', grade: null }, aggregate: { count: ungraded } },
        ],
      },
    }) as unknown as Cycle;

  it.each([
    ['FLOOR', 2, 0, 2],
    ['CEILING', 2, 0, 3],
    ['FLOOR', 2, 3, 2],
  ])('%s of 0.3 with %s excellent and %s without a total allows %s', (rounding, excellent, ungraded, allowed) => {
    const [group, ...others] = gradeCounts(cycleWith(rounding, excellent, ungraded));
    expect(others).toEqual([]);
    expect(group?.rows.map(({ count, reached, allowed: most }) => [count, reached, most])).toEqual([
      [2, 2, allowed],
      [5, 7, null],
      [0, 7, null],
    ]);
    expect(group?.ungraded).toBe(ungraded);
  });
});
