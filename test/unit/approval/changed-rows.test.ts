import { countChangedRows } from '../../../server/modules/approval/changed-rows.js';

const row = (code: string, more: object = {}) => ({ code, name: { zh: code }, ...more });
const documentOf = (label: string, rows: readonly object[], more: object = {}) => ({ label, name: { zh: '办法' }, rows, ...more });
const none = { added: 0, removed: 0, changed: 0, moved: 0 };

test('another label alone is no change', () => {
  expect(countChangedRows(documentOf('1', [row('A')]), documentOf('2', [row('A')]))).toEqual(none);
});

test('a row counts once, however many of its fields say something else', () => {
  const before = documentOf('1', [row('A', { marks: '1', places: 1 }), row('B')]);
  const after = documentOf('2', [row('A', { marks: '2', places: 2 }), row('B')]);
  expect(countChangedRows(before, after)).toEqual({ ...none, changed: 1 });
});

test('a row that came or went is one, whatever is inside it', () => {
  const full = row('B', { lines: [row('B1'), row('B2')] });
  expect(countChangedRows(documentOf('1', [row('A')]), documentOf('2', [row('A'), full]))).toEqual({ ...none, added: 1 });
  expect(countChangedRows(documentOf('1', [row('A'), full]), documentOf('2', [row('A')]))).toEqual({ ...none, removed: 1 });
});

test('a row inside of another is a row of its own, and the other stays as it was', () => {
  const before = documentOf('1', [row('A', { lines: [row('A1', { marks: '1' })] })]);
  const after = documentOf('2', [row('A', { lines: [row('A1', { marks: '2' }), row('A2')] })]);
  expect(countChangedRows(before, after)).toEqual({ ...none, changed: 1, added: 1 });
});

test('what moved and says something else besides counts as changed alone', () => {
  const before = documentOf('1', [row('A'), row('B'), row('C', { marks: '1' })]);
  expect(countChangedRows(before, documentOf('2', [row('C', { marks: '1' }), row('A'), row('B')]))).toEqual({ ...none, moved: 1 });
  expect(countChangedRows(before, documentOf('2', [row('C', { marks: '2' }), row('A'), row('B')]))).toEqual({ ...none, changed: 1 });
});

test('the head of the document is one row', () => {
  const before = documentOf('1', [row('A')], { basis: 'x', rounding: 'HALF' });
  const after = documentOf('2', [row('A')], { basis: 'y', rounding: 'DOWN' });
  expect(countChangedRows(before, after)).toEqual({ ...none, changed: 1 });
});
