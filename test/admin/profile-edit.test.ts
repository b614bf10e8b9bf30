import { profileChanges } from '../../admin/configuration/rubric/profile-changes.js';
import { cellOf, overlayMethod, withMarks, withMethod } from '../../admin/configuration/rubric-editor/profile-edit.js';
import type { IndicatorDraft, MethodDraft, ProfileDraft } from '../../admin/configuration/rubric-editor/rubric-draft.js';

const method: MethodDraft = { kind: 'LINEAR', value: 'x', floor: '10', target: '20' };
const profile: ProfileDraft = {
  code: 'P',
  name: { zh: '方案' },
  include: ['D1'],
  exclude: ['C9'],
  overlays: [
    { indicator: 'C1', fullMarks: '2' },
    { indicator: 'D1', method },
    { indicator: 'C2', fullMarks: '3', method },
  ],
};
const indicator = (code: string, scope: 'COMMON' | 'DIFFERENTIATED' = 'COMMON') => ({ code, scope }) as IndicatorDraft;

test('a method of its own is set, changed and taken away where it stands; what else the profile says stays', () => {
  const changed: MethodDraft = { ...method, floor: '15' };
  expect(withMethod(profile, 'D1', changed).overlays?.[1]).toEqual({ indicator: 'D1', method: changed });
  expect(withMethod(profile, 'C1', method).overlays?.[0]).toEqual({ indicator: 'C1', fullMarks: '2', method });
  expect(withMethod(profile, 'C2', undefined).overlays?.[2]).toEqual({ indicator: 'C2', fullMarks: '3' });
  expect(withMethod(profile, 'D1', undefined).overlays?.map((overlay) => overlay.indicator)).toEqual(['C1', 'C2']);
  expect(withMethod(profile, 'C5', method).overlays?.at(-1)).toEqual({ indicator: 'C5', method });
  expect(overlayMethod(profile, 'C2')).toEqual(method);
  expect(overlayMethod(profile, 'C1')).toBeUndefined();
});

test('full marks keep their place too, and an override that says nothing goes', () => {
  expect(withMarks(profile, 'C1', '4').overlays?.map((overlay) => [overlay.indicator, overlay.fullMarks])).toEqual([
    ['C1', '4'],
    ['D1', undefined],
    ['C2', '3'],
  ]);
  expect(withMarks(profile, 'C1', undefined).overlays?.map((overlay) => overlay.indicator)).toEqual(['D1', 'C2']);
});

test('the matrix marks where an indicator is scored in another way', () => {
  expect(cellOf(profile, indicator('C1'))).toEqual({ kind: 'APPLIES', fullMarks: '2' });
  expect(cellOf(profile, indicator('D1', 'DIFFERENTIATED'))).toEqual({ kind: 'APPLIES', hasMethod: true });
  expect(cellOf({ ...profile, include: [] }, indicator('D1', 'DIFFERENTIATED'))).toEqual({ kind: 'UNTOUCHED', hasMethod: true });
  expect(cellOf(profile, indicator('C9'))).toEqual({ kind: 'LEFT_OUT' });
});

test('of each indicator the profiles that say anything, in their order', () => {
  const said = { name: '方案', include: profile.include ?? [], exclude: profile.exclude ?? [], overlays: profile.overlays ?? [] };
  const other = { name: '另一个', include: [], exclude: [], overlays: [] };
  expect(profileChanges([said, other], 'C2')).toEqual([{ profile: '方案', applies: 'AS_BEFORE', fullMarks: '3', method }]);
  expect(profileChanges([other, said], 'C9')).toEqual([{ profile: '方案', applies: 'LEFT_OUT', fullMarks: undefined, method: undefined }]);
  expect(profileChanges([other, said], 'D1')).toMatchObject([{ applies: 'ADDED', method }]);
  expect(profileChanges([said, other], 'C7')).toEqual([]);
});
