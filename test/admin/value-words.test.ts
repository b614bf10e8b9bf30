import { chinese } from '../../admin/i18n/chinese.js';
import { interpolate, lookUp } from '../../admin/i18n/interpolate.js';
import { type Change, valueOn } from '../../admin/resources/document/history/change-words.js';
import { valueWords } from '../../admin/resources/document/history/value-words.js';

const words = valueWords({
  say: (key, values = {}) => interpolate(lookUp(chinese, key) ?? key, values),
  language: 'zh',
  methodWords: ({ kind }) => `<${kind}>`,
});
const name = (zh: string) => ({ zh, en: `${zh} in English` });

test.each([
  ['a figure', '1.50', '1.5'],
  ['a negative one', '-2', '−2'],
  ['a text', 'inStepRate', 'inStepRate'],
  ['a name', name('优秀'), '优秀'],
  ['yes', true, '是'],
  ['an empty list', [], '没有'],
  ['a list of codes', ['A1', 'B2'], 'A1、B2'],
  ['entries with names', [{ code: 'A1', name: name('思想'), items: [] }], 'A1 思想'],
  ['an edge', { from: '60', points: '0.40' }, '60 起 0.4 分'],
  ['the lowest edge', { from: null, points: '0' }, '以下 0 分'],
  ['a stretch', { at: '15', points: '0.15' }, '到 15 多得 0.15 分'],
])('%s', (_what, value, expected) => {
  expect(words(value)).toBe(expected);
});

test('a method: its kind, what it reads, its sentences, and its edges or levels', () => {
  const bands = [
    { from: null, points: '0' },
    { from: '60', points: '1' },
  ];
  expect(words({ kind: 'BANDS', value: 'x', mode: 'STEP', bands })).toBe('分档；x；<BANDS>；以下 0 分；60 起 1 分');
  const levels = [{ code: 'GOOD', name: name('好'), descriptor: name('做得好'), points: '2' }];
  expect(words({ kind: 'LEVELS', levels })).toBe('等级；<LEVELS>；好 2');
});

test('of two lists of codes only what came and went is shown; where only the order is another, both', () => {
  const change = (before: unknown, after: unknown) =>
    ({ kind: 'CHANGED', before: JSON.stringify(before), after: JSON.stringify(after) }) as unknown as Change;
  expect([valueOn(change(['a', 'b'], ['b', 'c', 'd']), 'before'), valueOn(change(['a', 'b'], ['b', 'c', 'd']), 'after')]).toEqual([
    ['a'],
    ['c', 'd'],
  ]);
  expect(valueOn(change(['a'], ['a', 'b']), 'before')).toBeNull();
  expect([valueOn(change(['a', 'b'], ['b', 'a']), 'before'), valueOn(change(['a', 'b'], ['b', 'a']), 'after')]).toEqual([
    ['a', 'b'],
    ['b', 'a'],
  ]);
  expect(valueOn(change('1', ''), 'after')).toBeNull();
});

test('an entry key by key, without what names it; nothing it says is left out', () => {
  const quota = { grade: 'EXCELLENT', share: '0.2', rounding: 'FLOOR', ties: 'ALL_OUT' };
  expect(words(quota)).toBe('等次：EXCELLENT；比例：0.2；取整：FLOOR；并列：ALL_OUT');
  const overlay = { indicator: 'C1', fullMarks: '2', method: { kind: 'LINEAR', value: 'x', floor: '0', target: '1' } };
  expect(words(overlay)).toMatch(/^满分：2；计分方法：.*<LINEAR>$/);
  expect(words({ code: 'P', name: name('方案'), sectors: ['S1'], include: [], unheardOf: 'y' })).toBe('领域：S1；unheardOf：y');
});
