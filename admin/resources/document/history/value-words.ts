import type { Method } from '../../../../server/engine/documents/method.js';
import { placeInWords } from '../../../../server/engine/documents/place-words.js';
import { formulasOf } from '../../../configuration/rubric/use-method-words.js';
import { textIn } from '../../../formats/name.js';
import { plain } from '../../../formats/number.js';
import type { Language } from '../../../i18n/language.js';
import type { Say } from '../../../i18n/use-say.js';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

const methodKinds: readonly string[] = ['LINEAR', 'BANDS', 'DEDUCTION', 'BONUS', 'LEVELS', 'RATIO', 'RANK', 'VETO', 'FORMULA'];
const isMethod = (value: Plain): boolean => isText(value['kind']) && methodKinds.includes(value['kind']);

const isName = (value: Plain): value is Plain & { readonly zh: string } =>
  isText(value['zh']) && Object.keys(value).every((key) => key === 'zh' || key === 'en');

/** A figure as it is read; any other text as it stands. */
const text = (value: string): string => (/^-?\d+(\.\d+)?$/.test(value) && value.length < 16 ? plain(Number(value)) : value);

interface Teller {
  readonly say: Say;
  readonly language: Language;
  readonly methodWords: (method: Method) => string;
}

/** What names an entry is told beside it, not in what it says. */
const naming: readonly string[] = ['code', 'name', 'kind', 'indicator'];

/**
 * A value of a document in words: a name in the reader's language, a method in its sentences, an edge with its points, a list as a
 * list, of its entries the code and name; anything else key by key, so that nothing is ever left out.
 */
export const valueWords = ({ say, language, methodWords }: Teller): ((value: unknown) => string) => {
  const join = say('history.join');
  const edge = ({ from, points }: Plain): string => {
    const earned = say('history.points', { points: text(String(points)) });
    return from === null ? say('history.below', { earned }) : say('history.from', { from: text(String(from)), earned });
  };
  const method = (value: Plain): string => {
    const of = value as unknown as Method;
    const edges = of.kind === 'BANDS' ? of.bands.map((band) => edge(band)).join(join) : '';
    const levels = of.kind === 'LEVELS' ? of.levels.map(({ name, points }) => `${textIn(language, name)} ${text(points)}`).join(join) : '';
    return [say(`rubric.methods.${of.kind}`), formulasOf(of).join(join), `${methodWords(of)}`, edges, levels].filter(Boolean).join(join);
  };
  const label = (key: string): string => placeInWords([key])[language];
  const entry = (value: Plain): string =>
    Object.entries(value)
      .filter(([key, held]) => !naming.includes(key) && held !== undefined && !(Array.isArray(held) && held.length === 0))
      .map(([key, held]) => say('history.keyed', { key: label(key), value: words(held) }))
      .join(join);
  const listed = (value: unknown): string =>
    isPlain(value) && isText(value['code']) && isPlain(value['name'])
      ? `${value['code']} ${textIn(language, value['name'] as { zh: string })}`
      : words(value);
  const object = (value: Plain): string => {
    const { at, from, points } = value;
    if (isName(value)) return textIn(language, value);
    if (isMethod(value)) return method(value);
    if (points !== undefined && from !== undefined) return edge(value);
    if (points !== undefined && at !== undefined) return say('history.stretch', { at: text(String(at)), points: text(String(points)) });
    return entry(value);
  };
  const words = (value: unknown): string => {
    if (isText(value)) return text(value);
    if (typeof value === 'boolean') return say(value ? 'history.yes' : 'history.no');
    if (Array.isArray(value)) return value.length === 0 ? say('history.nothing') : value.map(listed).join(say('history.listed'));
    return isPlain(value) ? object(value) : String(value);
  };
  return words;
};
