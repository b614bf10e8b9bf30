import type { Bilingual } from '../../core/language.js';

export type DiagnosticCode =
  | 'ARGUMENTS'
  | 'CHAINED_COMPARISON'
  | 'CHAINED_POWER'
  | 'CYCLE'
  | 'DECLARED_NAME'
  | 'DIVISION_BY_ZERO'
  | 'EMPTY'
  | 'INVALID_LITERAL'
  | 'OUTSIDE_PROFILE'
  | 'POWER_EXPONENT'
  | 'RESULT_TYPE'
  | 'ROUNDING_PLACES'
  | 'SYNTAX'
  | 'TOO_DEEP'
  | 'TOO_LARGE'
  | 'TOO_LONG'
  | 'TOO_MANY_PARTS'
  | 'TYPE_MISMATCH'
  | 'UNIT_MISMATCH'
  | 'UNKNOWN_FUNCTION'
  | 'UNKNOWN_NAME'
  | 'UNKNOWN_PROPERTY';

/** `from` and `to` count UTF-16 units of the source, `to` excluded. An error stops compilation, a warning does not. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
}

/** A stretch of the source. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export const problem = (code: DiagnosticCode, { from, to }: Place, message: Bilingual): Diagnostic => ({
  code,
  from,
  to,
  severity: 'error',
  message,
});

export const caution = (code: DiagnosticCode, { from, to }: Place, message: Bilingual): Diagnostic => ({
  code,
  from,
  to,
  severity: 'warning',
  message,
});
