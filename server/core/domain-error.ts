import type { Bilingual } from './language.js';

export type ErrorKind = 'unauthenticated' | 'forbidden' | 'not-found' | 'invalid' | 'conflict' | 'limit-exceeded';

/** Values that may be shown to the caller: never a row of somebody else, never a secret. */
export type SafeDetails = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/**
 * The one error that reaches a caller as it is. `code` is stable and in capitals (`CYCLE_NOT_OPEN`); `sentence` says what
 * happened, to which id, and how to mend it, in both languages.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly sentence: Bilingual,
    readonly details: SafeDetails = {},
  ) {
    super(sentence.en);
    this.name = new.target.name;
  }
}
