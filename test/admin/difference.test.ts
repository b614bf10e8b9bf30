import { differencesOf } from '../../admin/resources/audit/difference.js';

test('changed fields come first, each with what stood before and after', () => {
  const before = { state: 'ACTIVE', name: 'one', version: 1 };
  const after = { state: 'DISABLED', name: 'one', version: 2 };
  expect(differencesOf(before, after)).toEqual([
    { field: 'state', before: 'ACTIVE', after: 'DISABLED', isChanged: true },
    { field: 'version', before: 1, after: 2, isChanged: true },
    { field: 'name', before: 'one', after: 'one', isChanged: false },
  ]);
});

test('what was not there before, and what is not there afterwards, are told apart from null', () => {
  expect(differencesOf({ gone: 0 }, { made: null })).toEqual([
    { field: 'gone', before: 0, after: undefined, isChanged: true },
    { field: 'made', before: undefined, after: null, isChanged: true },
  ]);
});

test('objects are followed by their paths, lists of plain values are one field, other lists are counted from 1', () => {
  const after = { participations: [{ agency: 'A01', kind: 'BOTH' }], roles: ['SYSTEM', 'AUDIT'], range: { from: '2026-01-01' } };
  expect(differencesOf(null, after).map(({ field, after: value }) => [field, value])).toEqual([
    ['participations.1.agency', 'A01'],
    ['participations.1.kind', 'BOTH'],
    ['roles', 'SYSTEM, AUDIT'],
    ['range.from', '2026-01-01'],
  ]);
});

test('an entry without states has no differences', () => {
  expect(differencesOf(null, null)).toEqual([]);
  expect(differencesOf(undefined, {})).toEqual([]);
});
