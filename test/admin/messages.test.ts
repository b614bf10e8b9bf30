import { chinese } from '../../admin/i18n/chinese.js';
import { english } from '../../admin/i18n/english.js';
import { keysOf, lookUp, type MessageTree } from '../../admin/i18n/interpolate.js';

const keys = keysOf(chinese);
/** The values a sentence names, but for the count that English needs for its plural. */
const placeholdersOf = (tree: MessageTree, key: string): string[] =>
  [...new Set(lookUp(tree, key)?.match(/%\{\w+\}/g))].filter((name) => name !== '%{smart_count}').sort();

describe('the sentences of the console', () => {
  it('exist in both languages under the same keys', () => {
    expect(keysOf(english).toSorted()).toEqual(keys.toSorted());
  });

  it('hold every sentence of the admin framework', () => {
    expect(keys.filter((key) => key.startsWith('ra.'))).toHaveLength(164);
  });

  it('name the same values in both languages', () => {
    const differing = keys.filter((key) => String(placeholdersOf(english, key)) !== String(placeholdersOf(chinese, key)));
    expect(differing).toEqual([]);
  });

  it('are empty in neither', () => {
    const empty = [chinese, english].flatMap((tree) => keysOf(tree).filter((key) => !lookUp(tree, key)?.trim()));
    expect(empty).toEqual([]);
  });

  it('hold no Chinese in English, but for the name of the other language', () => {
    const mixed = keysOf(english).filter((key) => /\p{Script=Han}/u.test(lookUp(english, key) ?? ''));
    expect(mixed).toEqual(['frame.toChinese']);
  });

  it('shout nowhere', () => {
    const loud = [chinese, english].flatMap((tree) =>
      keysOf(tree).filter((key) => /[!！]|温馨提示|successfully/i.test(lookUp(tree, key) ?? '')),
    );
    expect(loud).toEqual([]);
  });
});
