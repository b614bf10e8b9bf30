import type { Language } from '../i18n/language.js';

/** A count with its thousands apart: a thin space in Chinese, a comma in English. */
export const count = (value: number, language: Language): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u2009');

/** A share of 0..1 in percent. */
export const percent = (share: number, places = 0): string => `${(share * 100).toFixed(places)}%`;

/** What a chart or a free calculation shows: at most `places` places, no trailing zeros, a true minus. */
export const plain = (value: number, places = 4): string => {
  const text = value.toFixed(places).replace(/\.?0+$/, '');
  return (text === '-0' ? '0' : text).replace('-', '−');
};
