import { type Bilingual, say } from '../../core/language.js';

/** Where a chain is not in order, and what that means. */
export interface ChainBreak {
  /** number of the first link that is not in order */
  readonly number: number;
  readonly sentence: Bilingual;
}

const at = (number: number, zh: string, en: string): ChainBreak => ({ number, sentence: say(zh, en) });

/** The sentences of the verifier: each names the first place that is not in order. */
export const breaks = {
  missing: (number: number, found: number): ChainBreak =>
    at(
      number,
      `缺少第 ${number} 号审计记录：其后出现的是第 ${found} 号。中间的记录或封签已被删除。`,
      `Audit entry number ${number} is missing: number ${found} comes next. The entries or seals between were removed.`,
    ),
  outOfOrder: (number: number, found: number): ChainBreak =>
    at(
      number,
      `应为第 ${number} 号审计记录，却是第 ${found} 号：顺序被打乱，或插入了记录。`,
      `Audit entry number ${number} was due and number ${found} came: entries were put in or swapped.`,
    ),
  entryRemoved: (number: number): ChainBreak =>
    at(number, `第 ${number} 号审计记录已被删除，只剩下封签。`, `Audit entry number ${number} was removed; only its seal is left.`),
  unlinked: (number: number): ChainBreak =>
    at(
      number,
      `第 ${number} 号审计记录与前一号衔接不上：前面的记录被改动，或封签被替换。`,
      `Audit entry number ${number} does not follow from the one before it: something before it was altered, or its seal was replaced.`,
    ),
  altered: (number: number, id: string): ChainBreak =>
    at(
      number,
      `第 ${number} 号审计记录（${id}）封存后被改动：内容与封签不符。`,
      `Audit entry number ${number} (${id}) was altered after it was sealed: its content does not fit its seal.`,
    ),
  backInTime: (number: number): ChainBreak =>
    at(
      number,
      `第 ${number} 号审计记录的封存时间早于前一号：封签被改动。`,
      `Audit entry number ${number} was sealed before the one before it: its seal was altered.`,
    ),
  headDiffers: (number: number, what: Bilingual): ChainBreak =>
    at(
      number,
      `导出文件的首行与内容不符（${what.zh}）：文件被截短或改动。`,
      `The first line of the export does not fit what follows (${what.en}): the file was cut short or altered.`,
    ),
  unreadable: (number: number, line: number): ChainBreak =>
    at(
      number,
      `导出文件第 ${line} 行无法读取：文件被截短或改动。请重新导出。`,
      `Line ${line} of the export cannot be read: the file was cut short or altered. Export it again.`,
    ),
} as const;
