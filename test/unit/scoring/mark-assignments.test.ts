import type { Method } from '../../../server/engine/documents/method.js';
import { compileRubric } from '../../../server/engine/scoring/compile-rubric.js';
import { markAssignments } from '../../../server/engine/scoring/mark-assignments.js';
import { indicator, policyOf, rubricOf } from '../../support/rubric-builder.js';

const level = (code: string, points: string) => ({ code, name: { zh: code }, descriptor: { zh: code }, points });
const levels: Method = { kind: 'LEVELS', levels: [level('STRONG', '10'), level('WEAK', '5')] };
const number: Method = { kind: 'LINEAR', value: 'x', floor: '0', target: '10' };
const agency = (code: string, sector = 'GOVERNMENT') => ({ id: `id-${code}`, code, sector, administrativeLevel: 'COUNTY', alliances: [] });
const said = (rubric: Parameters<typeof markAssignments>[0], agencies: Parameters<typeof markAssignments>[1]) => {
  const { assigned, unassigned } = markAssignments(rubric, agencies);
  return {
    assigned: assigned.map(({ reviewer, subject, resolved }) => `${reviewer} ${subject.code} ${resolved.indicator}`),
    unassigned: unassigned.map(({ subject, indicator: code, why }) => `${subject.code} ${code} ${why}`),
  };
};

test('each department marks the others on what people judge and what applies to them; its deputy marks it', () => {
  const rubric = rubricOf(
    [
      indicator('I1', levels, { reviewDepartment: 'A01' }),
      indicator('I2', number, { reviewDepartment: 'A01' }),
      indicator('I3', levels, { reviewDepartment: 'A02', scope: 'DIFFERENTIATED' }),
    ],
    {
      dataElements: ['x'],
      deputyReviewDepartments: { A01: 'A02', A02: 'A01' },
      profiles: [{ code: 'TOWNS', name: { zh: '镇街' }, sectors: ['TOWNSHIP'], include: ['I3'], exclude: [], overlays: [] }],
    },
  );
  expect(said(rubric, [agency('A01'), agency('A02', 'TOWNSHIP'), agency('A03')])).toEqual({
    assigned: ['A02 A01 I1', 'A01 A02 I1', 'A01 A02 I3', 'A01 A03 I1'],
    unassigned: [],
  });
});

test('a method that a profile lays over decides whether people judge', () => {
  const overlays = [
    { indicator: 'I1', method: number },
    { indicator: 'I2', method: levels },
  ];
  const rubric = rubricOf([indicator('I1', levels, { reviewDepartment: 'A09' }), indicator('I2', number, { reviewDepartment: 'A09' })], {
    dataElements: ['x'],
    profiles: [{ code: 'TOWNS', name: { zh: '镇街' }, sectors: ['TOWNSHIP'], include: [], exclude: [], overlays }],
  });
  expect(said(rubric, [agency('A01'), agency('A02', 'TOWNSHIP')]).assigned).toEqual(['A09 A01 I1', 'A09 A02 I2']);
});

test('without a department, or a deputy for one that would judge itself, the pair is told', () => {
  const rubric = rubricOf([indicator('I1', levels), indicator('I2', levels, { reviewDepartment: 'A01' })]);
  expect(said(rubric, [agency('A01'), agency('A02')])).toEqual({
    assigned: ['A01 A02 I2'],
    unassigned: ['A01 I1 NO_DEPARTMENT', 'A01 I2 NO_DEPUTY', 'A02 I1 NO_DEPARTMENT'],
  });
});

test('a department that stands in for itself is an error of the rubric', () => {
  const rubric = rubricOf([indicator('I1', levels, { reviewDepartment: 'A01' })], { deputyReviewDepartments: { A01: 'A01' } });
  const { ok, diagnostics } = compileRubric(rubric, [], policyOf());
  expect([ok, diagnostics.map(({ code, path }) => [code, path])]).toEqual([
    false,
    [['DEPUTY_IS_ITSELF', ['deputyReviewDepartments', 'A01']]],
  ]);
});
