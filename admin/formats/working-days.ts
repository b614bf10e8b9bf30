const dayMs = 86_400_000;
const dateOf = (text: string): Date => new Date(`${text.slice(0, 10)}T00:00:00Z`);
const isWorking = (date: Date): boolean => date.getUTCDay() % 6 !== 0;

/** Today on the reader's own calendar, as `2026-07-14`. */
export const today = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * Mondays to Fridays after `from` up to and including `to`: 0 on the day itself, negative once it is past. Public holidays are not
 * left out, because no calendar of them is configured; the pages say so.
 */
export const workingDaysBetween = (from: string, to: string): number => {
  const [start, end] = [dateOf(from), dateOf(to)];
  const sign = end < start ? -1 : 1;
  const [early, late] = sign < 0 ? [end, start] : [start, end];
  let days = 0;
  for (let at = early.getTime() + dayMs; at <= late.getTime(); at += dayMs) if (isWorking(new Date(at))) days += 1;
  return days === 0 && sign < 0 ? -1 : sign * days;
};
