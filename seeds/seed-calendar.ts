import { addDays } from '../server/core/clock.js';
import { readPeriodKey } from '../server/engine/scoring/period.js';

/** How the dates of the data files become calendar days. Days are `YYYY-MM-DD`. */
export interface SeedCalendar {
  readonly anchorOn: string;
  readonly thisYear: number;
}

/** `thisYear` is the year of the day `thisYearOfDay` days from the anchor day. */
export const seedCalendar = (anchorOn: string, thisYearOfDay: number): SeedCalendar => ({
  anchorOn,
  thisYear: Number(addDays(anchorOn, thisYearOfDay).slice(0, 4)),
});

export const dayAt = (calendar: SeedCalendar, offset: number): string => addDays(calendar.anchorOn, offset);

/** Morning of a day, in UTC, `minutes` after nine. */
export const instantOn = (day: string, minutes = 0): Date => new Date(Date.parse(`${day}T09:00:00Z`) + minutes * 60_000);

/** Fills `{thisYear}` and `{lastYear}` in the text of a data file. */
export const fillYears = (calendar: SeedCalendar, text: string): string =>
  text.replaceAll('{thisYear}', String(calendar.thisYear)).replaceAll('{lastYear}', String(calendar.thisYear - 1));

const yearsBack: Readonly<Record<string, number>> = { T: 0, L: 1, P: 2 };

/** `L-Q3` -> `2025Q3`, `L-Y` -> `2025`; with the last day of the period. */
export function seedPeriod(calendar: SeedCalendar, text: string): { readonly key: string; readonly endsOn: string } {
  const [letter = '', part = ''] = text.split('-');
  const back = yearsBack[letter];
  const period = back === undefined ? null : readPeriodKey(`${calendar.thisYear - back}${part === 'Y' ? '' : part}`);
  if (period === null) throw new Error(`${text} is no period of the demonstration data: write it like L-Q3, T-M02 or P-Y`);
  return period;
}
