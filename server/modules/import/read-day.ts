import { addDays } from '../../core/clock.js';
import { say } from '../../core/language.js';
import { isCalendarDay } from '../../graph/calendar.js';
import { plainText } from './cell-text.js';
import type { Problem, Read } from './import-report.js';

const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
  /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const serial = /^[2-6]\d{4}$/;
const firstSerialDay = '1899-12-30';

/** A day written as 2026-07-01, 2026/7/1, 2026.7.1, 2026年7月1日 or 20260701, as `YYYY-MM-DD`; never guessed from another order. */
export function readDay(text: string): Read<string> {
  const plain = plainText(text).replace(/ 00:00(:00)?$/, '');
  const match = forms.map((form) => form.exec(plain)).find((found) => found !== null);
  if (!match) return { problem: dayUnreadable(plain) };
  const [year = '', month = '', date = ''] = match.slice(1);
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isCalendarDay(day) ? { value: day } : { problem: noSuchDay(day) };
}

const dayUnreadable = (text: string): Problem => ({
  code: 'DAY_UNREADABLE',
  message: say('读不出是哪一天', 'This cannot be read as a day'),
  suggestion: serial.test(text)
    ? say(
        `像是没有设成日期格式的单元格，可能是 ${addDays(firstSerialDay, Number(text))}`,
        `It looks like a date shown as a number, maybe ${addDays(firstSerialDay, Number(text))}`,
      )
    : say('写成 2026-07-01 的样子', 'Write it like 2026-07-01'),
});

const noSuchDay = (day: string): Problem => ({
  code: 'NO_SUCH_DAY',
  message: say(`日历上没有 ${day}`, `The calendar has no ${day}`),
  suggestion: say('核对月份和日期', 'Check month and day'),
});
