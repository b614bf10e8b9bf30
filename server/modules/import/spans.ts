import { say } from '../../core/language.js';
import type { Problem } from './import-report.js';
import { readDay } from './read-day.js';
import type { RowCheck } from './row-check.js';

/** From a day to the day from which it no longer holds; null while it lasts. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** The span of a row. Undefined where it is wrong, which is noted. */
export function readSpan(row: RowCheck): Span | undefined {
  const from = row.need('from', readDay);
  const to = row.read('to', readDay);
  if (from === undefined || to === undefined) return undefined;
  if (to !== null && to <= from) return row.fail('to', endBeforeBegin(from));
  return { from, to };
}

const endBeforeBegin = (from: string): Problem => ({
  code: 'END_BEFORE_BEGIN',
  message: say(`须晚于开始的 ${from}`, `This must be later than its beginning on ${from}`),
  suggestion: say('核对两个日期；仍在继续的不填', 'Check both days; leave this empty while it lasts'),
});

export const overlaps = (left: Span, right: Span): boolean =>
  (left.to === null || right.from < left.to) && (right.to === null || left.from < right.to);

interface Placed extends Span {
  /** of the sheet; null for what is stored and not in the file */
  readonly row: number | null;
  /** how a sentence names it */
  readonly label: string;
}

/** Spans that must not overlap, by who they are of, as they would be after the import. */
export class Timelines {
  private readonly spans = new Map<string, Map<string, Placed>>();

  /** A span with a key takes the place of an earlier one with it. */
  put(owner: string, key: string, span: Placed): void {
    const own = this.spans.get(owner) ?? new Map<string, Placed>();
    this.spans.set(owner, own.set(key, span));
  }

  /** Notes rows of the file that overlap another row or what is stored. */
  fail(row: RowCheck): void {
    for (const own of this.spans.values()) {
      const inOrder = [...own.values()].sort((left, right) => (left.from < right.from ? -1 : 1));
      for (const [index, span] of inOrder.entries()) {
        const before = inOrder.slice(0, index).find((earlier) => overlaps(earlier, span));
        if (!before) continue;
        const [wrong, other] = span.row === null ? [before, span] : [span, before];
        if (wrong.row === null) continue;
        row.moveToRow(wrong.row);
        row.fail('from', spanOverlaps(other));
      }
    }
  }
}

function spanOverlaps({ from, to, row, label }: Placed): Problem {
  const until = to === null ? say('至今', 'and lasts') : say(`至 ${to}`, `to ${to}`);
  const where = row === null ? say('已登记的', 'What is stored,') : say(`第 ${row} 行的`, `Row ${row},`);
  return {
    code: 'SPANS_OVERLAP',
    message: say(`与${where.zh}${label}（${from} ${until.zh}）时间重叠`, `${where.en} ${label} (${from} ${until.en}), overlaps it`),
    suggestion: say('先给前一段填上结束日期', 'Give the earlier one an end first'),
  };
}
