import type { I18nProvider } from 'react-admin';
import { chinese } from './chinese.js';
import { english } from './english.js';
import { interpolate, lookUp, type MessageTree } from './interpolate.js';
import { isLanguage, type Language, pageLanguage } from './language.js';

const catalogues: Record<Language, MessageTree> = { zh: chinese, en: english };
let language: Language = 'zh';

/** The language in use, for requests. */
export const languageInUse = (): Language => language;

/** Sets `lang` before anything is drawn: the face of the page hangs on it, and charts measure their text. */
const load = (next: Language): void => {
  language = next;
  document.documentElement.lang = pageLanguage[next];
};

export const i18nProvider: I18nProvider = {
  translate: (key, options: Record<string, unknown> = {}) => {
    const text = lookUp(catalogues[language], key);
    if (text !== undefined) return interpolate(text, options);
    return typeof options['_'] === 'string' ? options['_'] : key;
  },
  changeLocale: async (locale) => load(isLanguage(locale) ? locale : 'zh'),
  getLocale: () => language,
  getLocales: () => [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
};
