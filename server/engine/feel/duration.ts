/** Days and time are nanoseconds, years and months are months: both whole, both BigInt. */
export const nanosecondsPerSecond = 1_000_000_000n;
export const nanosecondsPerDay = 86_400n * nanosecondsPerSecond;

export interface Duration {
  readonly type: 'days and time duration' | 'years and months duration';
  readonly value: bigint;
}

const yearsAndMonths = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?$/;
const daysAndTime = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,9}))?S)?)?$/;
const longestText = 60;

/** ISO 8601: `P1Y2M`, `-P1DT2H3M4.5S`; null for anything else, and for a mixture of the two sorts. */
export function durationOf(text: string): Duration | null {
  if (text.length > longestText || /[PT]$/.test(text)) return null;
  const months = yearsAndMonths.exec(text);
  if (months !== null) {
    const [, sign, years = '0', rest = '0'] = months;
    return { type: 'years and months duration', value: signed(sign, BigInt(years) * 12n + BigInt(rest)) };
  }
  const time = daysAndTime.exec(text);
  if (time === null) return null;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = time;
  const whole = ((BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
  return { type: 'days and time duration', value: signed(sign, whole * nanosecondsPerSecond + BigInt(fraction.padEnd(9, '0'))) };
}

const signed = (sign: string | undefined, value: bigint): bigint => (sign === '-' ? -value : value);

export function durationText({ type, value }: Duration): string {
  const size = value < 0n ? -value : value;
  const sign = value < 0n ? '-' : '';
  if (type === 'years and months duration') return `${sign}P${part(size / 12n, 'Y')}${part(size % 12n, 'M') || (size < 12n ? '0M' : '')}`;
  const seconds = (size % nanosecondsPerDay) / nanosecondsPerSecond;
  const fraction = (size % nanosecondsPerSecond).toString().padStart(9, '0').replace(/0+$/, '');
  const withFraction = fraction === '' ? part(seconds % 60n, 'S') : `${seconds % 60n}.${fraction}S`;
  const time = `${part(seconds / 3600n, 'H')}${part((seconds / 60n) % 60n, 'M')}${withFraction}`;
  const days = part(size / nanosecondsPerDay, 'D');
  return `${sign}P${days}${time === '' ? '' : `T${time}`}${days === '' && time === '' ? '0D' : ''}`;
}

const part = (value: bigint, letter: string): string => (value === 0n ? '' : `${value}${letter}`);

/** `floor` of a length of time in days, for dates have no hours. */
export const wholeDays = (nanoseconds: bigint): bigint => {
  const days = nanoseconds / nanosecondsPerDay;
  return nanoseconds % nanosecondsPerDay < 0n ? days - 1n : days;
};
