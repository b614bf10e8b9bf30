import type { Bilingual } from '../../core/language.js';

export type DiagnosedDocument = 'RUBRIC' | 'DATA_ELEMENTS' | 'GRADING_POLICY';
export type JsonPath = readonly (string | number)[];

/** One thing wrong with a document. An error stops compilation, a warning does not. */
export interface RubricDiagnostic {
  readonly document: DiagnosedDocument;
  /** keys from the root of the document: `['categories', 0, 'items', 1, 'code']` */
  readonly path: JsonPath;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
  /** in a formula: UTF-16 units of the source, `to` excluded */
  readonly from?: number;
  readonly to?: number;
}

/** Collects what the checks find. */
export type Report = (diagnostic: RubricDiagnostic) => void;

export interface Finding {
  readonly path: JsonPath;
  readonly code: string;
  readonly message: Bilingual;
}

/** A report of errors in one document. */
export const errorsIn =
  (document: DiagnosedDocument, report: Report): ((finding: Finding) => void) =>
  (finding) =>
    report({ document, severity: 'error', ...finding });
