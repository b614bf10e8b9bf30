import { describe, expect, test } from '@jest/globals';
import type { GradingPolicyDocument } from '../../../server/engine/documents/grading-policy.js';
import type { Method } from '../../../server/engine/documents/method.js';
import type { IndicatorDocument, RubricDocument } from '../../../server/engine/documents/rubric.js';
import { compileRubric } from '../../../server/engine/scoring/compile-rubric.js';
import type { RubricDiagnostic } from '../../../server/engine/scoring/rubric-diagnostic.js';
import { element, indicator, policyOf, rubricOf } from '../../support/rubric-builder.js';

const elements = [element('x'), element('y', { unit: '%' })];
const linear: Method = { kind: 'LINEAR', value: 'x', floor: '0', target: '10' };
const profile = (changes: object) => ({ code: 'P', name: { zh: 'P' }, include: [], exclude: [], overlays: [], ...changes });

interface Documents {
  readonly method?: Method;
  readonly indicator?: Partial<IndicatorDocument>;
  readonly rubric?: Partial<RubricDocument>;
  readonly policy?: Partial<GradingPolicyDocument>;
}

function diagnosticsOf(documents: Documents): readonly RubricDiagnostic[] {
  const list = [indicator('I1', documents.method ?? linear, documents.indicator), indicator('I2', linear)];
  const rubric = { ...rubricOf(list, { dataElements: ['x', 'y'] }), ...documents.rubric } as RubricDocument;
  return compileRubric(rubric, elements, { ...policyOf(), ...documents.policy } as GradingPolicyDocument).diagnostics;
}

const first = ['categories', 0, 'items', 0, 'indicators', 0];
const method = [...first, 'method'];
const bands = (mode: 'STEP' | 'MARGINAL', ...list: (readonly [string | null, string])[]): Method => ({
  kind: 'BANDS',
  value: 'x',
  mode,
  bands: list.map(([from, points]) => ({ from, points })),
});
const level = (code: string, points: string) => ({ code, name: { zh: code }, descriptor: { zh: code }, points });
const [excellent, good, fair, poor] = policyOf().bands as GradingPolicyDocument['bands'];
const quota = (changes: object) =>
  ({ grade: 'EXCELLENT', share: '0.2', rounding: 'FLOOR', ties: 'ALL_IN', ...changes }) as GradingPolicyDocument['quotas'][number];
const computed = (code: string, formula: string) => ({ code, name: { zh: code }, unit: '', places: 0, formula });
const condition = (when: string, atMost = 'GOOD') => [{ code: 'C', name: { zh: 'C' }, when, atMost }];

test('right documents have nothing to report', () => {
  expect(diagnosticsOf({})).toEqual([]);
});

describe('errors carry the document, the path and a code', () => {
  test.each<[string, Documents, string, readonly (string | number)[]]>([
    ['repeated indicator', { indicator: { code: 'I2' } }, 'CODE_REPEATED', ['categories', 0, 'items', 0, 'indicators', 1, 'code']],
    ['reserved name', { rubric: { computedElements: [computed('total', 'x')] } }, 'CODE_RESERVED', ['computedElements', 0, 'code']],
    ['unknown data element', { rubric: { dataElements: ['x', 'y', 'z'] } }, 'ELEMENT_UNKNOWN', ['dataElements', 2]],
    ['full marks of 0', { indicator: { fullMarks: '0' } }, 'FULL_MARKS_NOT_POSITIVE', [...first, 'fullMarks']],
    ['stated sum differs', { rubric: { fullMarks: '100' } }, 'SUM_DIFFERS', ['fullMarks']],
    ['sum beyond the exact range', { indicator: { fullMarks: '1000' } }, 'SUM_TOO_LARGE', ['categories']],
    [
      'profile names an unknown indicator',
      { rubric: { profiles: [profile({ exclude: ['I9'] })] } },
      'INDICATOR_UNKNOWN',
      ['profiles', 0, 'exclude', 0],
    ],
    [
      'profile contradicts itself',
      { rubric: { profiles: [profile({ include: ['I1'], exclude: ['I1'] })] } },
      'PROFILE_CONTRADICTION',
      ['profiles', 0, 'include', 0],
    ],
    ['flat line', { method: { ...linear, target: '0' } }, 'LINEAR_FLAT', [...method, 'target']],
    [
      'stretch before the target',
      { method: { ...linear, stretch: { at: '9', points: '1' } } },
      'STRETCH_BEFORE_TARGET',
      [...method, 'stretch', 'at'],
    ],
    ['bands without a lowest', { method: bands('STEP', ['1', '1'], ['2', '2']) }, 'BANDS_GAP', [...method, 'bands', 0, 'from']],
    ['bands out of order', { method: bands('STEP', [null, '1'], ['2', '2'], ['2', '3']) }, 'BANDS_ORDER', [...method, 'bands', 2, 'from']],
    ['two lowest bands', { method: bands('STEP', [null, '1'], [null, '2']) }, 'BANDS_OVERLAP', [...method, 'bands', 1, 'from']],
    ['marginal edge at 0', { method: bands('MARGINAL', [null, '1'], ['0', '2']) }, 'BANDS_ORDER', [...method, 'bands', 1, 'from']],
    ['band above full marks', { method: bands('STEP', [null, '1'], ['2', '10.01']) }, 'POINTS_OUTSIDE', [...method, 'bands', 1, 'points']],
    [
      'level above full marks',
      { method: { kind: 'LEVELS', levels: [level('A', '11'), level('B', '1')] } },
      'POINTS_OUTSIDE',
      [...method, 'levels', 0, 'points'],
    ],
    [
      'level twice',
      { method: { kind: 'LEVELS', levels: [level('A', '1'), level('A', '2')] } },
      'CODE_REPEATED',
      [...method, 'levels', 1, 'code'],
    ],
    [
      'deduction of nothing',
      { method: { kind: 'DEDUCTION', events: 'x', perEvent: '0', floor: '0' } },
      'NOT_POSITIVE',
      [...method, 'perEvent'],
    ],
    [
      'rank turned round',
      { method: { kind: 'RANK', value: 'x', order: 'HIGHER_IS_BETTER', ties: 'DENSE', best: '1', worst: '2' } },
      'RANK_ORDER',
      [...method, 'worst'],
    ],
    [
      'veto on old data',
      { method: { kind: 'VETO', condition: 'x > 0', effect: { kind: 'TOTAL', total: '0' } }, indicator: { missing: 'CARRY' } },
      'VETO_MISSING_POLICY',
      method,
    ],
    [
      'veto names an unknown grade',
      { method: { kind: 'VETO', condition: 'x > 0', effect: { kind: 'GRADE_AT_MOST', grade: 'WORST' } } },
      'GRADE_UNKNOWN',
      [...method, 'effect', 'grade'],
    ],
    ['unknown name in a formula', { method: { ...linear, value: 'xx' } }, 'UNKNOWN_NAME', [...method, 'value']],
    ['a condition where a number belongs', { method: { ...linear, value: 'x > 1' } }, 'RESULT_TYPE', [...method, 'value']],
    ['fullMarks outside a points formula', { method: { ...linear, value: 'fullMarks' } }, 'UNKNOWN_NAME', [...method, 'value']],
    ['unreadable computed element', { rubric: { computedElements: [computed('z', 'x +')] } }, 'SYNTAX', ['computedElements', 0, 'formula']],
    [
      'computed elements in a circle',
      { rubric: { computedElements: [computed('p', 'q'), computed('q', 'p')] } },
      'CYCLE',
      ['computedElements'],
    ],
  ])('%s', (_, documents, code, path) => {
    const found = diagnosticsOf(documents).filter((entry) => entry.severity === 'error');
    expect(found).toContainEqual(expect.objectContaining({ document: 'RUBRIC', code, path }));
    for (const { message } of found)
      expect(message).toEqual({ zh: expect.stringMatching(/\S/), en: expect.stringMatching(/^[^\u4e00-\u9fff]+$/) });
  });

  test.each<[string, Partial<GradingPolicyDocument>, string, readonly (string | number)[]]>([
    ['grades rise', { bands: [good, excellent, fair, poor] as GradingPolicyDocument['bands'] }, 'GRADE_ORDER', ['bands', 1, 'from']],
    ['no lowest grade', { bands: [excellent, good] as GradingPolicyDocument['bands'] }, 'GRADE_EDGE', ['bands', 1, 'from']],
    [
      'two lowest grades',
      { bands: [excellent, { ...poor, grade: 'X' }, poor] as GradingPolicyDocument['bands'] },
      'GRADE_EDGE',
      ['bands', 1, 'from'],
    ],
    ['quota above 1', { quotas: [quota({ share: '1.0001' })] }, 'QUOTA_SHARE', ['quotas', 0, 'share']],
    ['negative quota', { quotas: [quota({ share: '-0.1' })] }, 'QUOTA_SHARE', ['quotas', 0, 'share']],
    ['quota of the lowest grade', { quotas: [quota({ grade: 'POOR' })] }, 'QUOTA_LOWEST', ['quotas', 0, 'grade']],
    ['quota of an unknown grade', { quotas: [quota({ grade: 'X' })] }, 'GRADE_UNKNOWN', ['quotas', 0, 'grade']],
    ['quota of an unknown group', { quotas: [quota({ peerGroups: ['X'] })] }, 'PEER_GROUP_UNKNOWN', ['quotas', 0, 'peerGroups', 0]],
    ['two quotas in one group', { quotas: [quota({}), quota({ peerGroups: ['TOWNSHIP'] })] }, 'QUOTA_REPEATED', ['quotas', 1]],
    ['condition names an unknown grade', { conditions: condition('total < 1', 'X') }, 'GRADE_UNKNOWN', ['conditions', 0, 'atMost']],
    ['condition names an unknown item', { conditions: condition('A9 < 1') }, 'UNKNOWN_NAME', ['conditions', 0, 'when']],
    ['condition is no condition', { conditions: condition('total + 1') }, 'RESULT_TYPE', ['conditions', 0, 'when']],
  ])('%s', (_, policy, code, path) => {
    expect(diagnosticsOf({ policy })).toContainEqual(
      expect.objectContaining({ document: 'GRADING_POLICY', code, path, severity: 'error' }),
    );
  });

  test('an overlay’s method is checked where it stands, at its own full marks', () => {
    const overlay = { indicator: 'I1', fullMarks: '5', method: bands('STEP', [null, '0'], ['1', '6']) };
    const path = ['profiles', 0, 'overlays', 0, 'method', 'bands', 1, 'points'];
    expect(diagnosticsOf({ rubric: { profiles: [profile({ overlays: [overlay] })] } })).toEqual([
      expect.objectContaining({ code: 'POINTS_OUTSIDE', path }),
    ]);
  });

  test('a formula error says where in the source', () => {
    expect(diagnosticsOf({ method: { ...linear, value: '1 + xx' } })[0]).toMatchObject({ from: 4, to: 6 });
  });

  test('a formula beyond the exact bounds is refused when it is compiled', () => {
    const ratio = Array.from({ length: 66 }, () => '1 / x').join(' + ');
    const found = diagnosticsOf({ method: { ...linear, value: ratio } });
    expect(found.map((entry) => entry.severity)).toContain('error');
  });

  test('the schema is checked first, in both languages', () => {
    const [found] = diagnosticsOf({ rubric: { notApplicable: 'SOMETHING' as never } });
    expect(found).toMatchObject({ document: 'RUBRIC', code: 'SCHEMA', path: ['notApplicable'] });
    expect(found?.message.zh).not.toBe(found?.message.en);
  });
});

describe('warnings do not stop compilation', () => {
  test('a differentiated indicator that no profile includes', () => {
    const found = diagnosticsOf({ indicator: { scope: 'DIFFERENTIATED' } });
    expect(found).toEqual([expect.objectContaining({ code: 'NEVER_APPLIES', severity: 'warning', path: [...first, 'scope'] })]);
  });

  test('marks under a policy that cannot serve them', () => {
    const levels: Method = { kind: 'LEVELS', levels: [level('A', '2'), level('B', '1')] };
    expect(diagnosticsOf({ method: levels, indicator: { missing: 'ZERO' } })).toEqual([
      expect.objectContaining({ code: 'MARK_MISSING_POLICY', severity: 'warning' }),
    ]);
  });
});
