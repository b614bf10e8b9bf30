import type { PeriodKind } from '../documents/data-element.js';

/** Both days included. */
export interface DayRange {
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface Period extends DayRange {
  /** `2025`, `2025H1`, `2025Q3`, `2025M07` */
  readonly key: string;
}

const monthsPer: Record<PeriodKind, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };
const keyPattern = /^(\d{4})(?:(H)([12])|(Q)([1-4])|(M)(0[1-9]|1[0-2]))?$/;
const kindOfLetter: Readonly<Record<string, PeriodKind>> = { H: 'HALF_YEAR', Q: 'QUARTER', M: 'MONTH' };

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function keyOf(kind: PeriodKind, year: number, ordinal: number): string {
  switch (kind) {
    case 'YEAR':
      return String(year);
    case 'HALF_YEAR':
      return `${year}H${ordinal}`;
    case 'QUARTER':
      return `${year}Q${ordinal}`;
    case 'MONTH':
      return `${year}M${twoDigits(ordinal)}`;
  }
}

function periodAt(kind: PeriodKind, year: number, ordinal: number): Period {
  const months = monthsPer[kind];
  const lastMonth = ordinal * months;
  const lastDay = new Date(Date.UTC(year, lastMonth, 0)).getUTCDate();
  return {
    key: keyOf(kind, year, ordinal),
    startsOn: `${year}-${twoDigits(lastMonth - months + 1)}-01`,
    endsOn: `${year}-${twoDigits(lastMonth)}-${lastDay}`,
  };
}

/** The periods of a kind that lie wholly within the days given, in order. */
export function periodsWithin(kind: PeriodKind, days: DayRange): readonly Period[] {
  const periods: Period[] = [];
  for (let year = Number(days.startsOn.slice(0, 4)); year <= Number(days.endsOn.slice(0, 4)); year += 1) {
    for (let ordinal = 1; ordinal <= 12 / monthsPer[kind]; ordinal += 1) periods.push(periodAt(kind, year, ordinal));
  }
  return periods.filter((period) => period.startsOn >= days.startsOn && period.endsOn <= days.endsOn);
}

/** Kind and days of a period key; null for anything else. */
export function readPeriodKey(key: string): (Period & { readonly kind: PeriodKind }) | null {
  const match = keyPattern.exec(key);
  if (match === null) return null;
  const kind = kindOfLetter[match[2] ?? match[4] ?? match[6] ?? ''] ?? 'YEAR';
  return { kind, ...periodAt(kind, Number(match[1]), Number(match[3] ?? match[5] ?? match[7] ?? 1)) };
}

/** The period of a kind that a day falls into. */
export function periodOfDay(kind: PeriodKind, day: string): Period {
  return periodAt(kind, Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / monthsPer[kind]));
}
