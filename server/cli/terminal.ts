import path from 'node:path';
import type { Bilingual, Language } from '../core/language.js';
import { readSettings, type Settings, startupLanguage } from '../core/settings.js';

/** What a command has of the process it runs in: results go to stdout, everything else that is said to stderr. */
export interface Terminal {
  readonly language: Language;
  readonly settings: () => Settings;
  /** a path as it was typed: npm goes to the package's directory before it starts a script */
  readonly pathOf: (typed: string) => string;
  readonly print: (line: string) => void;
  readonly tell: (sentence: Bilingual | string) => void;
}

export function processTerminal(): Terminal {
  const language = startupLanguage(process.env);
  return {
    language,
    settings: () => readSettings(process.env),
    pathOf: (typed) => path.resolve(process.env.INIT_CWD ?? process.cwd(), typed),
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (sentence) => void process.stderr.write(`${typeof sentence === 'string' ? sentence : sentence[language]}\n`),
  };
}
