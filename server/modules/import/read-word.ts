import { type Bilingual, say } from '../../core/language.js';
import { wordOf } from './cell-text.js';
import type { Read } from './import-report.js';

/** One of a few words, by its code or its name in either language; as its code. */
export function readWord<Code extends string>(text: string, words: Readonly<Record<Code, Bilingual>>): Read<Code> {
  const sought = wordOf(text);
  const entries = Object.entries(words) as [Code, Bilingual][];
  const found = entries.find(([code, { zh, en }]) => [code, zh, en].some((word) => wordOf(word) === sought));
  if (found) return { value: found[0] };
  return {
    problem: {
      code: 'WORD_UNKNOWN',
      message: say('这里只能是几个固定的词之一', 'Only one of a few words may stand here'),
      suggestion: say(`可选：${entries.map(([, { zh }]) => zh).join('、')}`, `One of ${entries.map(([, { en }]) => en).join(', ')}`),
    },
  };
}

/** Several of them, separated by 、，, ; or /. */
export function readWords<Code extends string>(text: string, words: Readonly<Record<Code, Bilingual>>): Read<readonly Code[]> {
  const parts = text.split(/[、，,;；/\n]/).filter((part) => part.trim() !== '');
  const codes = new Set<Code>();
  for (const part of parts) {
    const read = readWord(part, words);
    if ('problem' in read) return read;
    codes.add(read.value);
  }
  return { value: [...codes].sort() };
}

/** Text of a length; line breaks as blanks. */
export function readText(text: string, most: number): Read<string> {
  const value = text.replace(/\s+/g, ' ').trim();
  if ([...value].length <= most && !value.includes('\0')) return { value };
  return { problem: { code: 'TEXT_TOO_LONG', message: say(`最多 ${most} 个字`, `At most ${most} characters`) } };
}
