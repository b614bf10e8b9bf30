import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';

/** Something that a formula may name. */
export interface FormulaName {
  readonly code: string;
  /** what people call it, with its unit */
  readonly words: string;
  readonly kind: 'variable' | 'function';
}

const word = /[\p{L}_][\p{L}\p{N}_]*/u;
const wordBefore = /[\p{L}_][\p{L}\p{N}_]*$/u;

/** Offers names by their code or by what people call them; all of them when asked for with Ctrl-Space. */
export const offering =
  (names: () => readonly FormulaName[]) =>
  (context: CompletionContext): CompletionResult | null => {
    const typed = context.matchBefore(wordBefore);
    if (!typed && !context.explicit) return null;
    const text = typed?.text.toLowerCase() ?? '';
    const fitting = names().filter(({ code, words }) => code.toLowerCase().includes(text) || words.toLowerCase().includes(text));
    if (fitting.length === 0) return null;
    return {
      from: typed?.from ?? context.pos,
      filter: false,
      options: fitting.slice(0, 40).map(({ code, words, kind }) => ({
        label: code,
        detail: words,
        type: kind,
        ...(kind === 'function' ? { apply: `${code}(` } : {}),
      })),
    };
  };

/** Codes that a formula mentions, in order, each once. */
export const namesIn = (formula: string): readonly string[] => [...new Set(formula.match(new RegExp(word, 'gu')) ?? [])];
