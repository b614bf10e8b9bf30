import type { Language } from '../i18n/language.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** Keeps a date whole: it must not break, not even at its hyphens. */
const joiner = '\u2060';
const fixedSpace = '\u00a0';
const two = (n: number): string => String(n).padStart(2, '0');

const written = (year: number, month: number, date: number, language: Language): string =>
  language === 'en' ? [date, months[month - 1], year].join(fixedSpace) : [year, two(month), two(date)].join(`-${joiner}`);

/** A calendar day given as `2026-07-14` or as the beginning of a timestamp. */
export const day = (text: string | null | undefined, language: Language): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  return match ? written(Number(match[1]), Number(match[2]), Number(match[3]), language) : '–';
};

/** A day without its year, for narrow columns whose year is plain from what stands around. */
export const shortDay = (text: string | null | undefined, language: Language): string => {
  const match = /^\d{4}-(\d{2})-(\d{2})/.exec(text ?? '');
  if (!match) return '–';
  const [month, date] = [Number(match[1]), Number(match[2])];
  return language === 'en' ? [date, months[month - 1]?.slice(0, 3)].join(fixedSpace) : [two(month), two(date)].join(`-${joiner}`);
};

/** A moment, in the reader's own time zone, to the minute. */
export const moment = (text: string | null | undefined, language: Language): string => {
  const at = new Date(text ?? '');
  if (Number.isNaN(at.getTime())) return '–';
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
  const date = written(at.getFullYear(), at.getMonth() + 1, at.getDate(), language);
  return language === 'en' ? `${date},${fixedSpace}${clock}` : `${date}${fixedSpace}${clock}`;
};
