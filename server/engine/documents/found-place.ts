import { type Bilingual, say } from '../../core/language.js';
import { isPlainObject, type Plain } from './document-structure.js';
import { placeInWords } from './place-words.js';

/** An entry that people know by its code, or by its grade or indicator where it has none. */
const namedBy = (entry: Plain): string | undefined =>
  ['code', 'grade', 'indicator'].map((key) => entry[key]).find((value): value is string => typeof value === 'string');

const nameOf = (entry: Plain): Bilingual => {
  const { name } = entry;
  if (!isPlainObject(name) || typeof name['zh'] !== 'string') return say('', '');
  return say(` ${name['zh']}`, ` ${typeof name['en'] === 'string' ? name['en'] : name['zh']}`);
};

/** Where a finding is, for people: the innermost entries with a code, each with its name, and what of them. Empty for the whole document. */
export function foundPlace(content: unknown, path: readonly (string | number)[]): Bilingual {
  let held: unknown = content;
  let outer: Bilingual[] = [];
  let inner: string[] = [];
  for (const key of path) {
    held = (held as Record<string | number, unknown> | undefined)?.[key];
    const code = isPlainObject(held) ? namedBy(held) : undefined;
    if (code === undefined) {
      if (!/^\d+$/.test(String(key))) inner.push(String(key));
      else inner.push(String(Number(key) + 1));
    } else {
      const name = nameOf(held as Plain);
      // of a tree only the leaf is told; a level or an overlay is told within the indicator or profile that it belongs to
      outer = [...(isBranch(inner) ? [] : outer), say(`${code}${name.zh}`, `${code}${name.en}`)];
      inner = [];
    }
  }
  const rest = inner.length > 0 ? [placeInWords(inner)] : [];
  const parts = [...outer, ...rest];
  return say(parts.map(({ zh }) => zh).join('，'), parts.map(({ en }) => en).join(', '));
}

/** Categories, items and indicators hold one another. */
const isBranch = (keys: readonly string[]): boolean => ['categories', 'items', 'indicators'].includes(keys.at(-1) ?? '');
