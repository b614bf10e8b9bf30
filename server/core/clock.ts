/** Time comes from here, so that tests and the demonstration can hold it still. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** `2026-07-14`, in UTC */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** `day` plus a number of days, both as `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return dayOf(instant);
}
