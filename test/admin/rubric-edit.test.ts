import { draftMarks } from '../../admin/configuration/rubric-editor/draft-marks.js';
import { withApplicability, withMarks } from '../../admin/configuration/rubric-editor/profile-edit.js';
import {
  allIndicators,
  type IndicatorDraft,
  isRubricDraft,
  type RubricDraft,
} from '../../admin/configuration/rubric-editor/rubric-draft.js';
import {
  addCategory,
  addIndicator,
  addItem,
  changeIndicator,
  moveAt,
  nextCode,
  removeAt,
  withNamedElements,
} from '../../admin/configuration/rubric-editor/rubric-edit.js';
import { categoryMarks, rubricMarks, surplus } from '../../admin/configuration/rubric-editor/weights.js';

const indicator = (code: string, fullMarks = '1.5'): IndicatorDraft => ({
  ...{ code, name: { zh: code }, measure: 'QUANTITATIVE', scope: 'COMMON', fullMarks, missing: 'HOLD' },
  method: { kind: 'LINEAR', value: 'rate', floor: '0', target: '100' },
});
const rubric = (): RubricDraft => ({
  ...{ kind: 'RUBRIC', schemaVersion: 1, code: 'R', name: { zh: '体系' }, label: '1', notApplicable: 'DROP', dataElements: ['rate'] },
  fullMarks: '6',
  categories: [
    { code: 'A', name: { zh: '甲' }, items: [{ code: 'A1', name: { zh: '甲一' }, indicators: [indicator('A1_01'), indicator('A1_02')] }] },
    { code: 'B', name: { zh: '乙' }, items: [{ code: 'B1', name: { zh: '乙一' }, indicators: [indicator('B1_09', '3')] }] },
  ],
  profiles: [{ code: 'P', name: { zh: '丙' }, include: ['A1_01'], exclude: ['A1_02'], overlays: [{ indicator: 'A1_01', fullMarks: '2' }] }],
});
const codes = (draft: RubricDraft) => allIndicators(draft).map(({ indicator: { code } }) => code);
const names = { category: '新类', item: '新项', indicator: '新指标' };

test('what is added has a code of its own, after those of its kind', () => {
  expect(codes(addIndicator(rubric(), [0, 0], '新'))).toEqual(['A1_01', 'A1_02', 'A1_03', 'B1_09']);
  const wider = addItem(rubric(), 1, names);
  expect(wider.categories[1]?.items.map(({ code }) => code)).toEqual(['B1', 'B2']);
  expect(wider.categories[1]?.items[1]?.indicators.map(({ code }) => code)).toEqual(['B2_01']);
  expect(addCategory(rubric(), names).categories.at(-1)?.code).toBe('C');
  expect(nextCode('B1_09', new Set(['B1_10']))).toBe('B1_11');
});

test('an indicator with another code keeps its place in profiles; one that is removed leaves them', () => {
  const renamed = changeIndicator(rubric(), [0, 0, 0], (held) => ({ ...held, code: 'A1_77' }));
  expect(renamed.profiles?.[0]).toMatchObject({ include: ['A1_77'], overlays: [{ indicator: 'A1_77', fullMarks: '2' }] });
  const removed = removeAt(rubric(), [0, 0, 0]);
  expect(codes(removed)).toEqual(['A1_02', 'B1_09']);
  expect(removed.profiles?.[0]).toMatchObject({ include: [], exclude: ['A1_02'], overlays: [] });
  expect(removeAt(rubric(), [0]).profiles?.[0]).toMatchObject({ include: [], exclude: [], overlays: [] });
});

test('order changes within a list alone, and stops at its ends', () => {
  expect(codes(moveAt(rubric(), [0, 0, 0], 1))).toEqual(['A1_02', 'A1_01', 'B1_09']);
  expect(codes(moveAt(rubric(), [0, 0, 1], 1))).toEqual(['A1_01', 'A1_02', 'B1_09']);
  expect(codes(moveAt(rubric(), [1], -1))).toEqual(['B1_09', 'A1_01', 'A1_02']);
});

test('sums are exact and follow half-typed figures without breaking', () => {
  expect(rubricMarks(rubric())).toBe(60_000);
  expect(surplus(rubricMarks(rubric()), '6')).toBe(0);
  const typing = changeIndicator(rubric(), [0, 0, 0], (held) => ({ ...held, fullMarks: '1.' }));
  expect(categoryMarks(typing.categories[0] as RubricDraft['categories'][number])).toBe(15_000);
  expect(surplus(rubricMarks(typing), '6')).toBe(-15_000);
});

test('what is new, changed and gone is told against the version in force, and nothing without one', () => {
  const draft = changeIndicator(addIndicator(removeAt(rubric(), [1, 0, 0]), [0, 0], '新'), [0, 0, 1], (held) => ({
    ...held,
    fullMarks: '2',
  }));
  const { marks, removed } = draftMarks(draft, rubric());
  expect([...marks]).toEqual([
    ['0.0.1', 'CHANGED'],
    ['0.0.2', 'ADDED'],
  ]);
  expect(removed.map(({ code }) => code)).toEqual(['B1_09']);
  expect(draftMarks(draft, undefined)).toMatchObject({ marks: new Map(), removed: [] });
});

test('a cell of the matrix says one thing at a time; an overlay that says nothing goes', () => {
  const [profile] = rubric().profiles ?? [];
  if (!profile) throw new Error('the rubric has a profile');
  expect(withApplicability(profile, 'A1_02', 'APPLIES')).toMatchObject({ include: ['A1_01', 'A1_02'], exclude: [] });
  expect(withApplicability(profile, 'A1_01', 'NOTHING')).toMatchObject({ include: [], exclude: ['A1_02'] });
  expect(withMarks(profile, 'A1_01', undefined).overlays).toEqual([]);
  expect(withMarks(profile, 'B1_09', '4').overlays).toContainEqual({ indicator: 'B1_09', fullMarks: '4' });
});

test('elements that formulas mention are named, once, if there are such; a broken frame is not edited', () => {
  expect(withNamedElements(rubric(), ['rate', 'hours', 'hours', 'nothing'], new Set(['rate', 'hours'])).dataElements).toEqual([
    'rate',
    'hours',
  ]);
  expect(isRubricDraft(rubric())).toBe(true);
  expect(isRubricDraft({ ...rubric(), categories: [{ code: 'A' }] })).toBe(false);
  expect(isRubricDraft('')).toBe(false);
});
