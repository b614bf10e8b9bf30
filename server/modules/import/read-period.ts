import { say } from '../../core/language.js';
import type { PeriodKind } from '../../engine/documents/data-element.js';
import { periodOfDay, readPeriodKey } from '../../engine/scoring/period.js';
import { isCalendarDay } from '../../graph/calendar.js';
import { plainText } from './cell-text.js';
import type { Problem, Read } from './import-report.js';

const chinese: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 上: '1', 下: '2' };
const digitOf = (text: string): string => chinese[text] ?? text;
const month = (text: string): string => `M${text.padStart(2, '0')}`;

const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(\d{4}) ?年?度?$/, ([, year]) => `${year}`],
  [/^(\d{4}) ?年? ?第? ?([1-4一二三四]) ?季度?$/, ([, year, quarter = '']) => `${year}Q${digitOf(quarter)}`],
  [/^(\d{4})[- ]?Q([1-4])$/i, ([, year, quarter]) => `${year}Q${quarter}`],
  [/^(\d{4}) ?年? ?([上下])半年$/, ([, year, half = '']) => `${year}H${digitOf(half)}`],
  [/^(\d{4})[- ]?H([12])$/i, ([, year, half]) => `${year}H${half}`],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月份?$/, ([, year, text = '']) => `${year}${month(text)}`],
  [/^(\d{4})[-/. ]?M?(\d{1,2})$/i, ([, year, text = '']) => `${year}${month(text)}`],
];

const examples: Readonly<Record<PeriodKind, string>> = { MONTH: '2026M07', QUARTER: '2026Q3', HALF_YEAR: '2026H1', YEAR: '2026' };
const names = { MONTH: say('月', 'month'), QUARTER: say('季度', 'quarter'), HALF_YEAR: say('半年', 'half-year'), YEAR: say('年', 'year') };

/** A period as its key, of the kind that the data element is reported by. */
export function readPeriod(text: string, kind: PeriodKind): Read<string> {
  const plain = plainText(text);
  for (const [form, keyOf] of forms) {
    const match = form.exec(plain);
    const period = match && readPeriodKey(keyOf(match));
    if (period) return period.kind === kind ? { value: period.key } : { problem: otherKind(period.kind, kind, period.startsOn) };
  }
  return { problem: periodUnreadable(plain, kind) };
}

const otherKind = (found: PeriodKind, wanted: PeriodKind, startsOn: string): Problem => ({
  code: 'PERIOD_OF_OTHER_KIND',
  message: say(
    `这是${names[found].zh}，而该数据项按${names[wanted].zh}报送`,
    `This is a ${names[found].en}; the data element is reported by ${names[wanted].en}`,
  ),
  suggestion: say(`写成 ${periodOfDay(wanted, startsOn).key} 的样子`, `Write it like ${periodOfDay(wanted, startsOn).key}`),
});

/** Spreadsheets make days of what looks like a month. */
function periodUnreadable(text: string, kind: PeriodKind): Problem {
  const day = text.slice(0, 10);
  const meant = isCalendarDay(day) ? periodOfDay(kind, day).key : examples[kind];
  return {
    code: 'PERIOD_UNREADABLE',
    message: say('读不出是哪个期间', 'This cannot be read as a period'),
    suggestion: isCalendarDay(day)
      ? say(`若指 ${meant}，请照此填写，并把单元格设为文本`, `If ${meant} is meant, write that, in a cell formatted as text`)
      : say(`写成 ${meant} 的样子`, `Write it like ${meant}`),
  };
}
