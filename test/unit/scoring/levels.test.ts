import { describe, expect, test } from '@jest/globals';
import type { Method } from '../../../server/engine/documents/method.js';
import type { IndicatorDocument, RubricDocument } from '../../../server/engine/documents/rubric.js';
import type { MarkRead } from '../../../server/engine/scoring/agency-inputs.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import { compiledRubric, indicator, inputsOf, rubricOf } from '../../support/rubric-builder.js';

const level = (code: string, points: string) => ({ code, name: { zh: code }, descriptor: { zh: code }, points });
const method: Method = { kind: 'LEVELS', levels: [level('HIGH', '10'), level('MIDDLE', '7'), level('LOW', '4')] };
const mark = (changes: Partial<MarkRead>): MarkRead => ({ markId: 'm1', indicator: 'I1', reason: '记录完整', ...changes });

function scored(marks: readonly MarkRead[], changes: Partial<IndicatorDocument> = {}, rubric: Partial<RubricDocument> = {}) {
  const compiled = compiledRubric(rubricOf([indicator('I1', method, changes)], rubric));
  return scoreAgency(compiled, inputsOf({ marks })).scores[0];
}

describe('levels', () => {
  test('one mark earns the points of its level', () => {
    expect(scored([mark({ level: 'MIDDLE' })])?.points).toBe(70_000);
  });

  test('several marks are averaged and rounded once', () => {
    const marks = [mark({ level: 'HIGH' }), mark({ markId: 'm2', level: 'MIDDLE' }), mark({ markId: 'm3', level: 'MIDDLE' })];
    expect(scored(marks)?.points).toBe(80_000);
    expect(
      scored([...marks, mark({ markId: 'm4', level: 'LOW' }), mark({ markId: 'm5', level: 'LOW' }), mark({ markId: 'm6', level: 'LOW' })])
        ?.points,
    ).toBe(60_000);
    expect(
      scored([mark({ level: 'HIGH' }), mark({ markId: 'm2', level: 'HIGH' }), mark({ markId: 'm3', level: 'MIDDLE' })], { places: 4 })
        ?.points,
    ).toBe(90_000);
    expect(
      scored([mark({ level: 'HIGH' }), mark({ markId: 'm2', level: 'MIDDLE' }), mark({ markId: 'm3', points: '3' })], { places: 4 })
        ?.points,
    ).toBe(66_667);
  });

  test('marks of other indicators are not read', () => {
    expect(scored([mark({ indicator: 'I2', level: 'HIGH' })])).toMatchObject({ status: 'EXCLUDED', reason: { code: 'NO_MARK' } });
  });

  test.each([
    ['EXCLUDE', 'EXCLUDED'],
    ['HOLD', 'HELD'],
    ['CARRY', 'MISSING'],
    ['ZERO', 'HELD'],
  ] as const)('without a mark, %s gives %s and never points', (missing, status) => {
    expect(scored([], { missing })).toMatchObject({ status, points: null, reason: { code: 'NO_MARK' } });
  });

  test.each([
    ['a level the method does not have', mark({ level: 'TOP' })],
    ['points above full marks', mark({ points: '10.0001' })],
    ['negative points', mark({ points: '-1' })],
    ['neither', mark({})],
    ['both', mark({ level: 'HIGH', points: '1' })],
    ['no number', mark({ points: 'many' })],
  ])('refuses %s', (_, wrong) => {
    expect(() => scored([wrong])).toThrow(/neither a level of its method nor points/);
  });

  test('level points scale with full marks that a profile changes; points given are out of the agency’s own', () => {
    const profile = {
      code: 'P',
      name: { zh: '部门' },
      sectors: ['GOVERNMENT'],
      include: [],
      exclude: [],
      overlays: [{ indicator: 'I1', fullMarks: '5' }],
    };
    expect(scored([mark({ level: 'MIDDLE' })], {}, { profiles: [profile] })).toMatchObject({ points: 35_000, fullMarks: 50_000 });
    expect(scored([mark({ level: 'MIDDLE' }), mark({ markId: 'm2', points: '5' })], {}, { profiles: [profile] })?.points).toBe(42_500);
    expect(() => scored([mark({ points: '6' })], {}, { profiles: [profile] })).toThrow();
  });
});
