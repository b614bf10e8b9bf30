import { useCallback } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Language } from './language.js';
import type { MessageKey } from './messages.js';

/** A sentence of the console by its key, in the language in use; unknown keys do not compile. */
export type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

export const useLanguage = (): Language => (useLocaleState()[0] === 'en' ? 'en' : 'zh');

/** The same function until the language changes, so that what is worked out with it may be kept. */
export const useSay = (): Say => {
  const translate = useTranslate();
  const language = useLanguage();
  // the framework's function stays the same when the language changes, so the language stands beside it
  return useCallback<Say>((key, values) => translate(key, values), [translate, language]);
};
