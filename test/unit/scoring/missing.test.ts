import { describe, expect, test } from '@jest/globals';
import type { Method } from '../../../server/engine/documents/method.js';
import type { MissingPolicy } from '../../../server/engine/documents/rubric.js';
import type { AgencyInputs } from '../../../server/engine/scoring/agency-inputs.js';
import { reasonSentence } from '../../../server/engine/scoring/reason-sentence.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import type { Score } from '../../../server/engine/scoring/scorecard.js';
import { compiledRubric, element, fact, indicator, inputsOf, rubricOf } from '../../support/rubric-builder.js';

const method: Method = { kind: 'RATIO', achieved: 'x', target: 'y' };
const elements = [element('x', { period: 'QUARTER' }), element('y')];
const present = [fact('2025Q1', '1'), fact('2025Q2', '2'), fact('2025Q3', '3')];
const target = [fact('2025', '12')];

function scored(missing: MissingPolicy, changes: Partial<AgencyInputs> = {}, by: Method = method): Score {
  const rubric = compiledRubric(rubricOf([indicator('I1', by, { missing })], { dataElements: ['x', 'y'] }), elements);
  return scoreAgency(rubric, inputsOf({ facts: { x: present, y: target }, ...changes })).scores[0] as Score;
}

const duty = { element: 'x', period: '2025Q4', dueOn: '2026-01-10', remindedOn: '2026-01-07' };

describe('missing data', () => {
  test('complete data are scored', () => {
    expect(scored('HOLD', { facts: { x: [...present, fact('2025Q4', '6')], y: target } })).toMatchObject({
      status: 'SCORED',
      points: 100_000,
    });
  });

  test('EXCLUDE leaves the indicator out and names n of m periods', () => {
    const score = scored('EXCLUDE');
    expect(score).toMatchObject({
      status: 'EXCLUDED',
      points: null,
      reason: { code: 'NO_DATUM', parameters: { present: 3, expected: 4, periods: '2025Q4' } },
    });
    expect(reasonSentence(score.reason, 'zh')).toBe('缺少“数据x”的数据：应报4期，实有3期，缺2025Q4；缺报不按零分。');
    expect(reasonSentence(score.reason, 'en')).toBe(
      'Data for “Datum x” are missing: 3 of 4 periods, without 2025Q4; missing is never zero.',
    );
  });

  test('HOLD holds', () => {
    expect(scored('HOLD')).toMatchObject({ status: 'HELD', points: null, reason: { code: 'NO_DATUM' } });
  });

  test('CARRY takes the earlier value and says which', () => {
    const score = scored('CARRY', { carried: { x: { period: '2024', value: '9' } } });
    expect(score).toMatchObject({ status: 'SCORED', points: 75_000, reason: { code: 'CARRIED', parameters: { period: '2024' } } });
    expect(reasonSentence(score.reason, 'zh')).toContain('沿用2024的值');
  });

  test('CARRY with nothing to carry is MISSING; a present value is never replaced by an earlier one', () => {
    expect(scored('CARRY')).toMatchObject({ status: 'MISSING', points: null, reason: { code: 'NOTHING_TO_CARRY' } });
    const facts = { x: [...present, fact('2025Q4', '0')], y: target };
    expect(scored('CARRY', { facts, carried: { x: { period: '2024', value: '9' } } })).toMatchObject({
      points: 50_000,
      reason: { code: 'SCORED' },
    });
  });

  test('CARRY fills the gap only: what is present stays, though an earlier value of it is at hand', () => {
    const carried = { x: { period: '2024', value: '6' }, y: { period: '2024', value: '6' } };
    expect(scored('CARRY', { carried })).toMatchObject({ points: 50_000, reason: { code: 'CARRIED' } });
  });

  test('CARRY serves its own indicator only', () => {
    const list = [indicator('I1', method, { missing: 'CARRY' }), indicator('I2', method, { missing: 'EXCLUDE' })];
    const rubric = compiledRubric(rubricOf(list, { dataElements: ['x', 'y'] }), elements);
    const inputs = inputsOf({ facts: { x: present, y: target }, carried: { x: { period: '2024', value: '9' } } });
    expect(scoreAgency(rubric, inputs).scores.map((score) => score.status)).toEqual(['SCORED', 'EXCLUDED']);
  });

  test('ZERO only for a duty that was reminded of and let pass', () => {
    const score = scored('ZERO', { duties: [duty] });
    expect(score).toMatchObject({ status: 'SCORED', points: 0, reason: { code: 'ZERO_BY_DUTY', parameters: { dueOn: '2026-01-10' } } });
    expect(reasonSentence(score.reason, 'zh')).toContain('逾期未报');
  });

  test.each([
    ['there is no duty', []],
    ['nobody reminded', [{ ...duty, remindedOn: null }]],
    ['the reminder came after the day', [{ ...duty, remindedOn: '2026-01-11' }]],
    ['the day is today', [{ ...duty, dueOn: '2026-01-31' }]],
    ['the duty is for a period that was reported', [{ ...duty, period: '2025Q1' }]],
    ['the duty is for another datum', [{ ...duty, element: 'y' }]],
  ])('ZERO holds, and says so, where %s', (_, duties) => {
    expect(scored('ZERO', { duties })).toMatchObject({ status: 'HELD', points: null, reason: { code: 'ZERO_WITHOUT_DUTY' } });
  });

  test('ZERO holds where one of two missing data was not owed', () => {
    expect(scored('ZERO', { duties: [duty], facts: { x: present } })).toMatchObject({ status: 'HELD' });
  });

  test.each(['EXCLUDE', 'HOLD', 'CARRY', 'ZERO'] as const)('what is not yet due is held under %s', (missing) => {
    const score = scored(missing, { evaluationDay: '2025-07-14', duties: [duty], facts: { x: present } });
    expect(score).toMatchObject({ status: 'HELD', points: null, reason: { code: 'NOT_YET_DUE' } });
  });

  test('in a running cycle the due periods suffice', () => {
    const byQuarter: Method = { kind: 'LINEAR', value: 'x', floor: '0', target: '4' };
    expect(scored('HOLD', { evaluationDay: '2025-07-14' }, byQuarter)).toMatchObject({ status: 'SCORED', points: 75_000 });
    const cycle = { startsOn: '2025-01-01', endsOn: '2025-12-31', dataThrough: '2025-03-31' };
    expect(scored('HOLD', { cycle }, byQuarter)).toMatchObject({ points: 25_000 });
  });

  test('a formula that says what a missing datum means is taken at its word', () => {
    const said: Method = { kind: 'FORMULA', points: 'coalesce(x, 4)' };
    expect(scored('HOLD', {}, said)).toMatchObject({ status: 'SCORED', points: 40_000 });
    const unneeded: Method = { kind: 'FORMULA', points: 'if y > 0 then 3 else x' };
    expect(scored('HOLD', {}, unneeded)).toMatchObject({ status: 'SCORED', points: 30_000 });
  });

  test('a number out of range is held, not cut', () => {
    const large: Method = {
      kind: 'LINEAR',
      value: 'y',
      floor: '0',
      target: '1',
      stretch: { at: '99999999999999', points: '99999999999999' },
    };
    const facts = { x: present, y: [fact('2025', '99999999999999')] };
    expect(scored('EXCLUDE', { facts }, large)).toMatchObject({ status: 'HELD', reason: { code: 'OUT_OF_RANGE' } });
  });
});

describe('computed elements', () => {
  const computed = [
    { code: 'share', name: { zh: '比例', en: 'Share' }, unit: '', places: 2, formula: 'whole / 12' },
    { code: 'whole', name: { zh: '合计', en: 'Total' }, unit: '', places: 0, formula: 'x + 1' },
  ];
  const rubric = compiledRubric(
    rubricOf([indicator('I1', { kind: 'FORMULA', points: 'share * 10' }, { places: 4, missing: 'CARRY' })], {
      dataElements: ['x'],
      computedElements: computed,
    }),
    [element('x', { period: 'QUARTER' })],
  );

  test('are published at their places, in order of what they read', () => {
    const inputs = inputsOf({ facts: { x: [...present, fact('2025Q4', '0')] } });
    expect(scoreAgency(rubric, inputs).scores[0]?.points).toBe(58_000);
  });

  test('a datum missing behind them is found, named and carried', () => {
    expect(scoreAgency(rubric, inputsOf({ facts: { x: present } })).scores[0]).toMatchObject({
      status: 'MISSING',
      reason: { parameters: { element: { zh: '数据x' } } },
    });
    const carried = inputsOf({ facts: { x: present }, carried: { x: { period: '2024', value: '2' } } });
    expect(scoreAgency(rubric, carried).scores[0]).toMatchObject({ points: 25_000, reason: { code: 'CARRIED' } });
  });
});
