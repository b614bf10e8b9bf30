import type { Language } from '../i18n/language.js';
import { score } from './decimal.js';
import { type Bilingual, textIn } from './name.js';

interface Levelled {
  readonly levels?: readonly { readonly code: string; readonly name: Bilingual }[];
}

/** What a mark says, in words: the name of its level, or its points. `method` is that of the indicator. */
export const markInWords = (mark: { level: string | null; points: string | null }, method: unknown, language: Language): string => {
  if (mark.level === null) return score(mark.points);
  const level = (method as Levelled | null)?.levels?.find(({ code }) => code === mark.level);
  return level ? textIn(language, level.name) : mark.level;
};
