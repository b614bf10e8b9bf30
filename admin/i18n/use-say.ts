import { useLocaleState, useTranslate } from 'react-admin';
import type { Language } from './language.js';
import type { MessageKey } from './messages.js';

/** A sentence of the console by its key, in the language in use; unknown keys do not compile. */
export type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

export const useSay = (): Say => {
  const translate = useTranslate();
  return (key, values) => translate(key, values);
};

export const useLanguage = (): Language => (useLocaleState()[0] === 'en' ? 'en' : 'zh');
