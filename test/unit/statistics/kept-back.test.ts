import { keptBack } from '../../../server/engine/statistics/kept-back.js';

const of = (id: string, ...pairs: readonly (readonly [string | null, number])[]) => ({ id, holders: new Map(pairs) });
const members = new Map<string | null, number>([
  ['A', 10],
  ['B', 7],
]);

test('the indicator that most are scored on is kept back, alone', () => {
  const parts = [of('one', ['A', 9], ['B', 7]), of('all', ['A', 10], ['B', 7]), of('too', ['A', 10], ['B', 7])];
  expect(keptBack(members, parts, 5)).toEqual(['all']);
});

test('one that many are scored on, but too few of one group, would not hide that group', () => {
  expect(keptBack(members, [of('many', ['A', 10], ['B', 5]), of('fewer', ['A', 7], ['B', 6])], 5)).toEqual(['fewer']);
});

test('where none hides everybody, all are kept back', () => {
  expect(keptBack(members, [of('one', ['A', 10]), of('two', ['B', 7])], 5)).toEqual(['one', 'two']);
});

test('the rest beside the groups is a group too, where it is large enough to be worked out', () => {
  const withRest = new Map<string | null, number>([
    ['A', 10],
    ['C', 3],
    [null, 4],
  ]);
  expect(keptBack(withRest, [of('one', ['A', 10], ['C', 3]), of('two', ['A', 8], ['C', 3], [null, 3])], 5)).toEqual(['two']);
  const small = new Map<string | null, number>([
    ['A', 10],
    [null, 4],
  ]);
  expect(keptBack(small, [of('one', ['A', 10])], 5)).toEqual(['one']);
});
