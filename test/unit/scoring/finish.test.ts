import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GradingPolicyDocument } from '../../../server/engine/documents/grading-policy.js';
import { finishScorecards } from '../../../server/engine/scoring/finish-scorecards.js';
import { reasonSentence } from '../../../server/engine/scoring/reason-sentence.js';
import { replayScorecard } from '../../../server/engine/scoring/replay.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import type { Scorecard } from '../../../server/engine/scoring/scorecard.js';
import { compiledRubric, element, indicator, inputsOf, policyOf, rubricOf, yearly } from '../../support/rubric-builder.js';

const elements = [element('x', { places: 2 }), element('bad')];
const list = [indicator('I1', { kind: 'FORMULA', points: 'x' }, { fullMarks: '100' })];

interface Entry {
  readonly total: string | null;
  readonly sector?: string;
}

/** One indicator of 100 points: the total is the value given. */
function finished(entries: readonly Entry[], policy: Partial<GradingPolicyDocument> = {}): readonly Scorecard[] {
  const rubric = compiledRubric(rubricOf(list, { dataElements: ['x'] }), elements, policyOf(policy));
  const inputs = entries.map(({ total, sector }, index) => inputsOf({ facts: yearly({ x: total }) }, sector, `A${index}`));
  const scorecards = finishScorecards(
    rubric,
    inputs.map((entry) => scoreAgency(rubric, entry)),
  );
  for (const [index, scorecard] of scorecards.entries()) {
    const entry = inputs[index] as (typeof inputs)[number];
    expect(replayScorecard(rubric, JSON.parse(JSON.stringify(entry)), scorecard.peers)).toEqual(scorecard);
  }
  return scorecards;
}

const totals = (...values: (string | null)[]): Entry[] => values.map((total) => ({ total }));

describe('grades by band', () => {
  test.each([
    ['89.99', 'GOOD'],
    ['90', 'EXCELLENT'],
    ['90.01', 'EXCELLENT'],
    ['79.99', 'FAIR'],
    ['80', 'GOOD'],
    ['69.99', 'POOR'],
    ['70', 'FAIR'],
    ['0', 'POOR'],
    ['100', 'EXCELLENT'],
  ])('%s is %s', (total, grade) => {
    expect(finished(totals(total))[0]?.grade).toBe(grade);
  });

  test('without a total there is neither grade nor rank, and a reason', () => {
    expect(finished(totals(null, '80'))[0]).toMatchObject({ total: null, grade: null, rank: null, rankReason: { code: 'NOTHING_SCORED' } });
  });
});

describe('ranks', () => {
  test('equal totals share a rank; the next one counts agencies, or values', () => {
    const values = totals('80', '90', '90', '70', null);
    expect(finished(values).map((card) => card.rank)).toEqual([3, 1, 1, 4, null]);
    expect(finished(values).map((card) => card.peerGroupSize)).toEqual([4, 4, 4, 4, 4]);
    const dense = { rank: { ties: 'DENSE', isPublished: true } } as const;
    expect(finished(values, dense).map((card) => card.rank)).toEqual([2, 1, 1, 3, null]);
  });

  test('groups are ranked apart, and an agency in none gets no rank and is told so', () => {
    const cards = finished([{ total: '80' }, { total: '90', sector: 'TOWNSHIP' }, { total: '95', sector: 'SCHOOL' }, { total: '85' }]);
    expect(cards.map((card) => [card.peerGroup, card.rank])).toEqual([
      ['GOVERNMENT', 2],
      ['TOWNSHIP', 1],
      [null, null],
      ['GOVERNMENT', 1],
    ]);
    expect(cards[2]).toMatchObject({ grade: 'EXCELLENT', rankReason: { code: 'NO_PEER_GROUP' }, peers: null });
  });
});

describe('quotas', () => {
  const quota = (changes: object) =>
    ({ quotas: [{ grade: 'EXCELLENT', share: '0.25', rounding: 'FLOOR', ties: 'ALL_OUT', ...changes }] }) as Partial<GradingPolicyDocument>;
  const grades = (policy: Partial<GradingPolicyDocument>, ...values: string[]) =>
    finished(totals(...values), policy)
      .map((card) => card.grade?.[0])
      .join('');

  test('beyond the limit the next grade follows, and the report says what it would have been', () => {
    const cards = finished(totals('95', '93', '92', '70'), quota({}));
    expect(cards.map((card) => card.grade)).toEqual(['EXCELLENT', 'GOOD', 'GOOD', 'FAIR']);
    expect(cards.map((card) => card.gradeWithoutQuota)).toEqual(['EXCELLENT', 'EXCELLENT', 'EXCELLENT', 'FAIR']);
    expect(reasonSentence(cards[1]?.gradeReasons.at(-1) as never, 'zh')).toBe(
      '“优秀”限1家，达到的有3家；名次在限额之外，为“良好”。不受限额时为“优秀”。',
    );
  });

  test.each([
    ['a tie within the limit', { share: '0.5' }, 'EEFF', ['95', '95', '70', '70']],
    ['a tie across the line, out', {}, 'GGFF', ['95', '95', '70', '70']],
    ['a tie across the line, in', { ties: 'ALL_IN' }, 'EEFF', ['95', '95', '70', '70']],
    ['a tie below the line changes nothing', {}, 'EGGF', ['96', '95', '95', '70']],
    ['fewer than the limit', { share: '1' }, 'EFFF', ['95', '70', '70', '70']],
    ['a share of 0 lets nobody in, tie or not', { share: '0', ties: 'ALL_IN' }, 'GGFF', ['95', '95', '70', '70']],
    ['rounding down', { share: '0.3' }, 'EGGG', ['95', '94', '93', '92']],
    ['rounding half up', { share: '0.375', rounding: 'HALF_UP' }, 'EEGG', ['95', '94', '93', '92']],
    ['rounding up', { share: '0.3', rounding: 'CEILING' }, 'EEGG', ['95', '94', '93', '92']],
    ['a quota of other groups', { peerGroups: ['TOWNSHIP'] }, 'EEEE', ['95', '94', '93', '92']],
  ])('%s', (_, changes, expected, values) => {
    expect(grades(quota(changes), ...values)).toBe(expected);
  });

  test('quotas of several grades follow one another', () => {
    const both = {
      quotas: [...(quota({}).quotas ?? []), { grade: 'GOOD', share: '0.5', rounding: 'FLOOR', ties: 'ALL_OUT' }],
    } as Partial<GradingPolicyDocument>;
    expect(grades(both, '95', '94', '93', '92')).toBe('EGFF');
  });

  test('a reasoned override stands last and is recorded', () => {
    const rubric = compiledRubric(rubricOf(list, { dataElements: ['x'] }), elements, policyOf(quota({})));
    const drafts = ['95', '94', '93', '92'].map((x, index) =>
      scoreAgency(
        rubric,
        inputsOf(
          { facts: yearly({ x }), gradeOverride: index === 3 ? { grade: 'EXCELLENT', reason: '专项任务突出' } : null },
          'GOVERNMENT',
          `A${index}`,
        ),
      ),
    );
    const cards = finishScorecards(rubric, drafts);
    expect(cards.map((card) => card.grade)).toEqual(['EXCELLENT', 'GOOD', 'GOOD', 'EXCELLENT']);
    expect(cards[3]?.gradeReasons.map((entry) => entry.code)).toEqual(['BAND', 'QUOTA', 'OVERRIDE']);
  });
});

describe('conditions and vetoes', () => {
  test('a condition over total, completeness, categories and items lowers, never raises', () => {
    const condition = (when: string, atMost: string) => ({ conditions: [{ code: 'C', name: { zh: '条件' }, when, atMost }] });
    expect(finished(totals('95'), condition('A1 < 96 and total > 90 and A > 0 and completeness = 100', 'FAIR'))[0]?.grade).toBe('FAIR');
    expect(finished(totals('60'), condition('total < 70', 'GOOD'))[0]?.grade).toBe('POOR');
    expect(finished(totals('95'), condition('A1 > 96', 'FAIR'))[0]).toMatchObject({ grade: 'EXCELLENT' });
  });

  test('an item without points leaves a condition unknown, which does not lower', () => {
    const categories = [
      { code: 'A', name: { zh: 'A' }, items: [{ code: 'A1', name: { zh: 'A1' }, indicators: [...list] }] },
      {
        code: 'B',
        name: { zh: 'B' },
        items: [{ code: 'B1', name: { zh: 'B1' }, indicators: [indicator('I9', { kind: 'FORMULA', points: 'bad' })] }],
      },
    ];
    const policy = policyOf({ conditions: [{ code: 'C', name: { zh: 'C' }, when: 'B1 < 5', atMost: 'POOR' }] });
    const rubric = compiledRubric(rubricOf([], { categories, dataElements: ['x', 'bad'] }), elements, policy);
    const card = (bad: string | null) => finishScorecards(rubric, [scoreAgency(rubric, inputsOf({ facts: yearly({ x: '95', bad }) }))])[0];
    expect(card(null)?.grade).toBe('EXCELLENT');
    expect(card('3')?.grade).toBe('POOR');
  });

  test.each([
    [{ kind: 'TOTAL', total: '59.99' } as const, 599_900, 'POOR', 'VETO_TOTAL'],
    [{ kind: 'TOTAL', total: '99.99' } as const, 950_000, 'EXCELLENT', 'VETO_TOTAL'],
    [{ kind: 'GRADE_AT_MOST', grade: 'FAIR' } as const, 950_000, 'FAIR', 'VETO_GRADE'],
  ])('a veto: %j', (effect, total, grade, code) => {
    const indicators = [
      indicator('I1', { kind: 'FORMULA', points: 'x' }, { fullMarks: '99' }),
      indicator('V', { kind: 'VETO', condition: 'bad > 0', effect }, { fullMarks: '1' }),
    ];
    const rubric = compiledRubric(rubricOf(indicators, { dataElements: ['x', 'bad'] }), elements);
    const card = (bad: string) => finishScorecards(rubric, [scoreAgency(rubric, inputsOf({ facts: yearly({ x: '95', bad }) }))])[0];
    expect(card('1')).toMatchObject({ total, grade });
    expect(card('1')?.gradeReasons[0]?.code).toBe(code);
    expect(card('0')).toMatchObject({ total: 960_000, grade: 'EXCELLENT' });
    expect(card('0')?.gradeReasons.map((entry) => entry.code)).toEqual(['BAND']);
  });
});

/** Grades, ranks and quotas once more, in the plainest way: one agency after the other. */
function naive(values: readonly number[], share: number, ties: string): readonly (readonly [number, string])[] {
  const limit = Math.floor((share * values.length) / 100);
  const reached = values.filter((value) => value >= 9_000);
  const keeps = (value: number): boolean => {
    const above = reached.filter((other) => other > value).length;
    const equal = reached.filter((other) => other === value).length;
    return ties === 'ALL_IN' ? above < limit : above + equal <= limit;
  };
  return values.map((value) => {
    const band = value >= 9_000 ? 'EXCELLENT' : value >= 8_000 ? 'GOOD' : value >= 7_000 ? 'FAIR' : 'POOR';
    return [values.filter((other) => other > value).length + 1, band === 'EXCELLENT' && !keeps(value) ? 'GOOD' : band] as const;
  });
}

test('grades, ranks and quotas agree with a second, naive implementation', () => {
  const value = fc.oneof(fc.integer({ min: 6_900, max: 10_000 }), fc.constantFrom(9_000, 9_100, 9_200));
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom('ALL_IN', 'ALL_OUT' as const),
      (values, share, ties) => {
        const policy = {
          quotas: [{ grade: 'EXCELLENT', share: (share / 100).toFixed(2), rounding: 'FLOOR', ties }],
        } as Partial<GradingPolicyDocument>;
        const cards = finished(totals(...values.map((entry) => (entry / 100).toFixed(2))), policy);
        expect(cards.map((card) => [card.rank, card.grade])).toEqual(naive(values, share, ties));
      },
    ),
    { numRuns: 200 },
  );
});
