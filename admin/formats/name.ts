import type { Language } from '../i18n/language.js';

/** A name in the language in use; where there is no English, Chinese stands for both. */
export const nameIn = (language: Language, chinese: string, english: string | null | undefined): string =>
  language === 'en' && english ? english : chinese;

/** A bilingual text as configuration documents hold it. */
export interface Bilingual {
  readonly zh: string;
  readonly en?: string | undefined;
}

export const textIn = (language: Language, text: Bilingual): string => nameIn(language, text.zh, text.en);
