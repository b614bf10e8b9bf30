import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GradingPolicyDocument } from '../../../server/engine/documents/grading-policy.js';
import type { IndicatorDocument } from '../../../server/engine/documents/rubric.js';
import type { AgencyInputs } from '../../../server/engine/scoring/agency-inputs.js';
import type { CompiledRubric } from '../../../server/engine/scoring/compiled-rubric.js';
import { finishScorecards } from '../../../server/engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import type { Assumption } from '../../../server/engine/simulation/assumption.js';
import { simulate } from '../../../server/engine/simulation/simulate.js';
import { compiledRubric, element, indicator, inputsOf, policyOf, rubricOf, yearly } from '../../support/rubric-builder.js';

const elements = [element('x', { places: 2 }), element('y', { places: 2 })];

/** Half the points by x, half by what is given. */
const byX = (code: string, changes: Partial<IndicatorDocument> = {}) =>
  indicator(code, { kind: 'FORMULA', points: 'x' }, { fullMarks: '50', ...changes });
const rubric = (list: readonly IndicatorDocument[], policy: Partial<GradingPolicyDocument> = {}): CompiledRubric =>
  compiledRubric(rubricOf(list, { dataElements: ['x', 'y'] }), elements, policyOf(policy));

const baseline = rubric([byX('I1')]);

const agencies = (values: readonly (string | null)[], sector?: string): AgencyInputs[] =>
  values.map((x, index) => inputsOf({ facts: yearly({ x }) }, sector, `A${index}`));

const simulated = (draft: CompiledRubric, inputs: readonly AgencyInputs[], assumption: Assumption = 'LEAVE_OUT', from = baseline) =>
  simulate({ baseline: from, draft, inputs, assumption });

const evaluated = (of: CompiledRubric, inputs: readonly AgencyInputs[]) =>
  finishScorecards(
    of,
    inputs.map((entry) => scoreAgency(of, entry)),
  );

test('both sides are what an evaluation gives, for any population', () => {
  const draft = rubric([byX('I1', { method: { kind: 'LINEAR', value: 'x', floor: '10', target: '45' } })], {
    quotas: [{ grade: 'EXCELLENT', share: '0.2', rounding: 'FLOOR', ties: 'ALL_OUT' }],
  });
  const value = fc.option(fc.integer({ min: 0, max: 5000 }).map((cents) => (cents / 100).toFixed(2)));
  const population = fc.array(fc.tuple(value, fc.constantFrom('GOVERNMENT', 'TOWNSHIP', 'NONE')), { maxLength: 30 });
  fc.assert(
    fc.property(population, (drawn) => {
      const inputs = drawn.map(([x, sector], index) => inputsOf({ facts: yearly({ x }) }, sector, `A${index}`));
      const { agencies: found, report } = simulated(draft, inputs);
      const pick = ({
        total,
        grade,
        rank,
        gradeWithoutQuota,
      }: Pick<(typeof found)[number]['after'], 'total' | 'grade' | 'rank' | 'gradeWithoutQuota'>) => ({
        ...{ total, grade, rank, gradeWithoutQuota },
      });
      expect(found.map(({ before }) => pick(before))).toEqual(evaluated(baseline, inputs).map(pick));
      expect(found.map(({ after }) => pick(after))).toEqual(evaluated(draft, inputs).map(pick));
      expect(report.grades.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(inputs.length);
    }),
    { numRuns: 100 },
  );
});

test('a version that changes nothing moves nobody', () => {
  const { report } = simulated(rubric([byX('I1')]), agencies(['45', '40', '10', null]));
  expect(report.moves).toEqual({
    ...{ totals: 0, gradesUp: 0, gradesDown: 0, ranksUp: 0, ranksDown: 0 },
    ...{ farthestUp: 0, farthestDown: 0, otherPeerGroup: 0 },
  });
  expect(report.totals.shift).toMatchObject({ count: 3, least: 0, greatest: 0, mean: 0 });
});

test('a threshold that moves: the matrix, the moves and who is affected', () => {
  const bands = policyOf().bands.map((band) => (band.grade === 'EXCELLENT' ? { ...band, from: '85' } : band));
  const inputs = [...agencies(['46', '43', '40']), ...agencies(['44', '20'], 'TOWNSHIP')].map((entry, index) => ({
    ...entry,
    agency: { ...entry.agency, code: `B${index}`, id: `${index}` },
  }));
  const { report } = simulated(rubric([byX('I1')], { bands }), inputs);
  expect(report.grades.before.map(({ grade }) => grade)).toEqual(['EXCELLENT', 'GOOD', 'FAIR', 'POOR', null]);
  expect(report.grades.counts).toEqual([
    [1, 0, 0, 0, 0],
    [2, 1, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 1, 0],
    [0, 0, 0, 0, 0],
  ]);
  expect(report.moves).toMatchObject({ gradesUp: 2, gradesDown: 0, totals: 0 });
  expect(report.groups.filter(({ kind }) => kind === 'SECTOR')).toEqual([
    { kind: 'SECTOR', code: 'GOVERNMENT', agencies: 3, gradesUp: 1, gradesDown: 0, meanShift: 0 },
    { kind: 'SECTOR', code: 'TOWNSHIP', agencies: 2, gradesUp: 1, gradesDown: 0, meanShift: 0 },
  ]);
});

test('a quota: who holds the grade, and who reached it and was kept out', () => {
  const quotas: GradingPolicyDocument['quotas'] = [{ grade: 'EXCELLENT', share: '0.4', rounding: 'FLOOR', ties: 'ALL_OUT' }];
  const { report } = simulated(rubric([byX('I1')], { quotas }), agencies(['49', '48', '47', '46', '10']));
  expect(report.quotas.before).toEqual([]);
  expect(report.quotas.after).toEqual([
    { peerGroup: 'GOVERNMENT', grade: 'EXCELLENT', held: 2, keptOut: 2 },
    { peerGroup: 'TOWNSHIP', grade: 'EXCELLENT', held: 0, keptOut: 0 },
  ]);
  expect(report.moves).toMatchObject({ gradesDown: 2, ranksUp: 0, ranksDown: 0 });
});

describe('an indicator without facts', () => {
  const draft = rubric([byX('I1'), indicator('NEW', { kind: 'FORMULA', points: 'y' }, { fullMarks: '50' })]);
  const inputs = agencies(['40', '30', '20', null]);
  const totalsOf = (assumption: Assumption) => simulated(draft, inputs, assumption).agencies.map(({ after }) => after.total);

  test('is named, with how many it applies to', () => {
    expect(simulated(draft, inputs).report.coverage).toEqual({
      ...{ indicators: 2, covered: 1 },
      uncovered: [{ indicator: 'NEW', name: { zh: '指标NEW', en: 'Indicator NEW' }, applicable: 4, scored: 0 }],
    });
  });

  test('left out, the rest decides', () => {
    expect(totalsOf('LEAVE_OUT')).toEqual([800_000, 600_000, 400_000, null]);
  });

  test('by the median of the peers on the rest of the item: 60 % of 50', () => {
    expect(totalsOf('PEER_MEDIAN')).toEqual([700_000, 600_000, 500_000, 600_000]);
  });

  test('worst and best make a range', () => {
    const { agencies: found, report } = simulated(draft, inputs, 'BEST_AND_WORST');
    expect(found.map(({ after, best }) => [after.total, best?.total])).toEqual([
      [400_000, 900_000],
      [300_000, 800_000],
      [200_000, 700_000],
      [0, 1_000_000],
    ]);
    expect(report.bestGrades?.counts).not.toEqual(report.grades.counts);
  });

  test('once somebody has a fact it is covered, and nothing is assumed for the others', () => {
    const some = inputs.map((entry, index) => (index === 0 ? { ...entry, facts: yearly({ x: '40', y: '10' }) } : entry));
    const { report, agencies: found } = simulated(draft, some, 'PEER_MEDIAN');
    expect(report.coverage.uncovered).toEqual([]);
    expect(found[1]?.after.total).toBe(600_000);
  });
});

test('marks of levels that the version does not have, and beyond its full marks, are no marks', () => {
  const levels = (codes: readonly string[], most = 10): IndicatorDocument['method'] => ({
    kind: 'LEVELS',
    levels: codes.map((code, place) => ({
      ...{ code, name: { zh: code, en: code }, descriptor: { zh: code, en: code } },
      points: String(most - 5 * place),
    })),
  });
  const before = rubric([indicator('Q', levels(['HIGH', 'LOW']))]);
  const after = rubric([indicator('Q', levels(['GOOD', 'LOW']), { fullMarks: '10' })]);
  const marked = (mark: object, index: number) =>
    inputsOf({ marks: [{ markId: `m${index}`, indicator: 'Q', reason: '', ...mark }] }, 'GOVERNMENT', `A${index}`);
  const inputs = [{ level: 'HIGH' }, { level: 'LOW' }, { points: '10' }, { points: '4' }].map(marked);
  const { agencies: found } = simulated(after, inputs, 'LEAVE_OUT', before);
  expect(found.map((agency) => [agency.before.total, agency.after.total])).toEqual([
    [1_000_000, null],
    [500_000, 500_000],
    [1_000_000, 1_000_000],
    [400_000, 400_000],
  ]);
  const smaller = rubric([indicator('Q', levels(['HIGH', 'LOW'], 9), { fullMarks: '9' })]);
  expect(simulated(smaller, inputs.slice(2), 'LEAVE_OUT', before).agencies.map(({ after: { total } }) => total)).toEqual([null, 444_400]);
});

test('other groups of peers: ranks are not compared, and it is said', () => {
  const one: GradingPolicyDocument['peerGroups'] = [{ code: 'ALL', name: { zh: '全部', en: 'All' } }];
  const { report } = simulated(rubric([byX('I1')], { peerGroups: one }), agencies(['40', '30']));
  expect(report.moves).toMatchObject({ otherPeerGroup: 2, ranksUp: 0, ranksDown: 0 });
});
