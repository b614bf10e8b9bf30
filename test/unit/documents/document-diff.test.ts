import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inPackage } from '../../../server/core/package-root.js';
import { diffDocuments } from '../../../server/engine/documents/document-diff.js';

// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;
const read = (file: string): Loose => parse(readFileSync(inPackage('seeds', 'data', 'neighbour', file), 'utf8'));
const rubric = (): Loose => read('rubric-last-year.yaml');
const indicators = (document: Loose, item = 0): Loose[] => document.categories[0].items[item].indicators;
const textOf = (change: { kind: string; path: readonly string[] }): string => `${change.kind} ${change.path.join('.')}`;

function changed(edit: (document: Loose) => void) {
  const after = rubric();
  edit(after);
  return diffDocuments(rubric(), after);
}

test('a document and itself: nothing, whatever the order of keys', () => {
  const reordered = JSON.parse(JSON.stringify(rubric()), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  );
  expect(diffDocuments(rubric(), reordered)).toEqual([]);
});

test('a field of an entry is named by the codes on the way to it, with both values', () => {
  const found = changed((document) => {
    indicators(document)[0].fullMarks = '16';
  });
  expect(found).toEqual([
    {
      kind: 'CHANGED',
      path: ['categories', '[A]', 'items', '[A1]', 'indicators', '[A1_01]', 'fullMarks'],
      before: '15',
      after: '16',
    },
  ]);
});

test('a method of another kind is one change, a method of the same kind is compared inside', () => {
  const [other] = changed((document) => {
    indicators(document)[0].method = { kind: 'LINEAR', value: 'taskDoneRate', floor: '0', target: '1' };
  });
  expect(other && textOf(other)).toBe('CHANGED categories.[A].items.[A1].indicators.[A1_01].method');
  const inside = changed((document) => {
    indicators(document)[0].method.levels[1].points = '13';
  });
  expect(inside.map(textOf)).toEqual(['CHANGED categories.[A].items.[A1].indicators.[A1_01].method.levels.[SOUND].points']);
});

test('added, removed, and replaced entries', () => {
  const found = changed((document) => {
    indicators(document).splice(1, 1, { ...indicators(document)[1], code: 'A1_09' });
  });
  expect(found.map(textOf)).toEqual([
    'ADDED categories.[A].items.[A1].indicators.[A1_09]',
    'REMOVED categories.[A].items.[A1].indicators.[A1_02]',
  ]);
});

test('an entry that went to another list has moved, and what changed on the way is told as well', () => {
  const found = changed((document) => {
    const [moved] = indicators(document).splice(0, 1);
    indicators(document, 1).push({ ...moved, fullMarks: '9' });
  });
  expect(found.map(textOf)).toEqual([
    'MOVED categories.[A].items.[A2].indicators.[A1_01]',
    'CHANGED categories.[A].items.[A2].indicators.[A1_01].fullMarks',
  ]);
  expect(found[0]).toMatchObject({ from: ['categories', '[A]', 'items', '[A1]', 'indicators', '[A1_01]'] });
});

test('of a list in another order only those are told that left the longest run', () => {
  const found = changed((document) => {
    document.categories.push(document.categories.shift());
  });
  expect(found.map((change) => [textOf(change), 'placeAfter' in change ? [change.placeBefore, change.placeAfter] : null])).toEqual([
    ['MOVED categories.[A]', [0, 2]],
  ]);
});

test('values that are no parts are wholes; a missing key and one without a value are equal', () => {
  expect(diffDocuments({ sectors: ['A', 'B'] }, { sectors: ['B', 'A'] })).toEqual([
    { kind: 'CHANGED', path: ['sectors'], before: ['A', 'B'], after: ['B', 'A'] },
  ]);
  expect(diffDocuments({ a: 1, b: undefined }, { a: 1 })).toEqual([]);
  expect(diffDocuments({ a: 1 }, {})).toEqual([{ kind: 'CHANGED', path: ['a'], before: 1, after: null }]);
  expect(diffDocuments({ list: [{ code: 'A' }, { code: 'A' }] }, { list: [{ code: 'A' }] })[0]?.kind).toBe('CHANGED');
});
