/** Proleptic Gregorian calendar; a day is its count from 1970-01-01, so years before 1 and far ahead have one too. */

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const largestYear = 999_999_999;
const daysOfEra = 146_097;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The count of a day, or null when there is no such day. */
export function dayCount({ year, month, day }: CalendarDay): bigint | null {
  if (![year, month, day].every(Number.isInteger) || Math.abs(year) > largestYear) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  // Years begin in March here, so that the leap day is the last of its year.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return BigInt(era * daysOfEra + dayOfEra - 719_468);
}

export function calendarDay(count: bigint): CalendarDay {
  const days = Number(count) + 719_468;
  const era = Math.floor(days / daysOfEra);
  const dayOfEra = days - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

const pattern = /^(-?)(\d{4}|[1-9]\d{4,8})-(\d\d)-(\d\d)$/;

/** `"2026-07-14"` -> its count, the value of a date slot; null when it is no date. */
export function dayNumber(text: string): bigint | null {
  const [, sign, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined) return null;
  return dayCount({ year: Number(`${sign}${year}`), month: Number(month), day: Number(day) });
}

export function dayText(count: bigint): string {
  const { year, month, day } = calendarDay(count);
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The same day of another month, or its last day when it is shorter; null beyond the calendar. */
export function addMonths(count: bigint, months: bigint): bigint | null {
  const { year, month, day } = calendarDay(count);
  const total = year * 12 + month - 1 + Number(months);
  if (!Number.isSafeInteger(total)) return null;
  const toYear = Math.floor(total / 12);
  const toMonth = total - toYear * 12 + 1;
  return dayCount({ year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) });
}

/** Whole months from one day to another, negative when it lies before. */
export function monthsBetween(from: bigint, to: bigint): bigint {
  if (to < from) return -monthsBetween(to, from);
  const first = calendarDay(from);
  const last = calendarDay(to);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return BigInt(last.day < first.day ? months - 1 : months);
}

/** 1 is Monday, 7 is Sunday. */
export const weekday = (count: bigint): bigint => ((((count + 3n) % 7n) + 7n) % 7n) + 1n;
