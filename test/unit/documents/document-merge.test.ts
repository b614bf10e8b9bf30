import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inPackage } from '../../../server/core/package-root.js';
import { diffDocuments } from '../../../server/engine/documents/document-diff.js';
import { mergeDocuments } from '../../../server/engine/documents/document-merge.js';

// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;
const rubric = (): Loose => parse(readFileSync(inPackage('seeds', 'data', 'neighbour', 'rubric-last-year.yaml'), 'utf8'));
const edited = (edit: (document: Loose) => void): Loose => {
  const document = rubric();
  edit(document);
  return document;
};
const first = (document: Loose): Loose => document.categories[0].items[0];

const renamed = edited((document) => {
  document.categories[0].name.zh = '改了名';
});
const heavier = edited((document) => {
  first(document).indicators[0].fullMarks = '16';
});
const longer = edited((document) => {
  first(document).indicators.push({ ...first(document).indicators[0], code: 'A1_09' });
});
const shorter = edited((document) => {
  first(document).indicators.shift();
});
const reordered = edited((document) => {
  document.categories.reverse();
});

test.each([
  ['a name and full marks', renamed, heavier],
  ['an entry more and a name', longer, renamed],
  ['an entry less and an entry more', shorter, longer],
  ['another order and full marks', reordered, heavier],
])('%s: both stay, from either side', (_name, mine, theirs) => {
  for (const [one, other] of [
    [mine, theirs],
    [theirs, mine],
  ]) {
    const { content, conflicts } = mergeDocuments(rubric(), one, other);
    expect(conflicts).toEqual([]);
    const all = [...diffDocuments(rubric(), one), ...diffDocuments(rubric(), other)];
    expect(diffDocuments(rubric(), content).map(({ kind, path }) => [kind, path])).toEqual(
      expect.arrayContaining(all.map(({ kind, path }) => [kind, path])),
    );
    expect(diffDocuments(rubric(), content)).toHaveLength(all.length);
  }
});

test('who changed nothing takes the other, and equal changes agree', () => {
  for (const side of [renamed, heavier, longer, shorter, reordered]) {
    expect(mergeDocuments(rubric(), side, rubric())).toEqual({ content: side, conflicts: [] });
    expect(mergeDocuments(rubric(), rubric(), side)).toEqual({ content: side, conflicts: [] });
    expect(mergeDocuments(rubric(), side, JSON.parse(JSON.stringify(side)))).toEqual({ content: side, conflicts: [] });
  }
});

test('one place changed to two values is a conflict with its place and all three values', () => {
  const theirs = edited((document) => {
    first(document).indicators[0].fullMarks = '17';
    document.label = 'theirs';
  });
  const { content, conflicts } = mergeDocuments(rubric(), heavier, theirs);
  expect(conflicts).toEqual([
    {
      path: ['categories', '[A]', 'items', '[A1]', 'indicators', '[A1_01]', 'fullMarks'],
      base: '15',
      mine: '16',
      theirs: '17',
    },
  ]);
  expect((content as Loose).label).toBe('theirs');
});

test('removed here and changed there is a conflict, not a loss', () => {
  const { conflicts } = mergeDocuments(rubric(), shorter, heavier);
  expect(conflicts).toMatchObject([{ path: ['categories', '[A]', 'items', '[A1]', 'indicators', '[A1_01]'], mine: undefined }]);
});

test('one entry added by both under one code, differently; one method made another by both', () => {
  const other = edited((document) => {
    first(document).indicators.push({ ...first(document).indicators[0], code: 'A1_09', fullMarks: '4' });
  });
  expect(mergeDocuments(rubric(), longer, other).conflicts).toMatchObject([{ base: undefined, mine: '15', theirs: '4' }]);
  const linear = edited((document) => {
    first(document).indicators[0].method = { kind: 'LINEAR', value: 'a', floor: '0', target: '1' };
  });
  const ratio = edited((document) => {
    first(document).indicators[0].method = { kind: 'RATIO', achieved: 'a', target: 'b' };
  });
  expect(mergeDocuments(rubric(), linear, ratio).conflicts).toMatchObject([{ mine: { kind: 'LINEAR' }, theirs: { kind: 'RATIO' } }]);
});

test('two orders that do not agree are a conflict of the list', () => {
  const rotated = edited((document) => {
    document.categories.push(document.categories.shift());
  });
  expect(mergeDocuments(rubric(), reordered, rotated).conflicts).toMatchObject([{ path: ['categories'] }]);
});
