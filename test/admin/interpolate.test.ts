import { interpolate, keysOf, lookUp } from '../../admin/i18n/interpolate.js';

const tree = { page: { title: '标题 %{name}', deep: { one: 'x' } } };

describe('a catalogue of sentences', () => {
  it('finds a sentence by its dotted key and nothing by half a key', () => {
    expect(lookUp(tree, 'page.deep.one')).toBe('x');
    expect(lookUp(tree, 'page.deep')).toBeUndefined();
    expect(lookUp(tree, 'page.title.more')).toBeUndefined();
  });

  it('lists its keys', () => {
    expect(keysOf(tree)).toEqual(['page.title', 'page.deep.one']);
  });

  it('fills in values, and leaves a name without a value to be seen', () => {
    expect(interpolate('%{count} 家，%{other}', { count: 0 })).toBe('0 家，%{other}');
  });

  it.each([
    [1, 'one item'],
    [0, '0 items'],
    [2, '2 items'],
  ])('picks the English form for %s', (count, sentence) => {
    expect(interpolate('one item |||| %{smart_count} items', { smart_count: count })).toBe(sentence);
  });
});
