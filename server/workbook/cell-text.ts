/** Beyond this many digits a spreadsheet keeps zeros; below it, it shows no more than these. */
const spreadsheetDigits = 15;
const firstLongNumber = 1e15;

// one pass over the usual cell, which has none of these
const needsTidying = /[\p{Cc}\u200b\u2060\ufeff]/u;

/** Without control characters (no database takes NUL), zero-width ones and surrounding space; line breaks inside are kept as \n. */
export function tidyText(text: string): string {
  if (!needsTidying.test(text)) return text.trim();
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\u200b\u2060\ufeff]/gu, '')
    .trim();
}

export const isLongNumber = (value: number): boolean => Math.abs(value) >= firstLongNumber;

/** Digits without exponent. Binary noise behind the 15th digit (0.1 + 0.2) is not what a person reads, and goes. */
export function numberText(value: number): string {
  const shown = isLongNumber(value) ? value : Number(value.toPrecision(spreadsheetDigits));
  return withoutExponent(String(shown === 0 ? 0 : shown));
}

export const percentText = (value: number): string => `${numberText(Number((value * 100).toPrecision(spreadsheetDigits)))}%`;

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The day before the first of each system: what a time without a date is stored on. */
const timeAloneDays = { '1900': '1899-12-31', '1904': '1904-01-01' } as const;

export function dateText(date: Date, system: '1900' | '1904'): string {
  // a serial beyond all dates is shown so in the sheet too
  if (Number.isNaN(date.getTime())) return '########';
  const iso = date.toISOString();
  const timeStart = iso.indexOf('T');
  const [day, seconds] = [iso.slice(0, timeStart), iso.slice(timeStart + 1, timeStart + 9)];
  if (seconds === '00:00:00') return day;
  const time = seconds.endsWith(':00') ? seconds.slice(0, 5) : seconds;
  return day === timeAloneDays[system] ? time : `${day} ${time}`;
}

/** Whether a number format shows a percentage; a quoted or escaped sign is only text beside the number. */
export const isPercentFormat = (format: string): boolean => /%/.test(format.replace(/"[^"]*"|\\./g, ''));
