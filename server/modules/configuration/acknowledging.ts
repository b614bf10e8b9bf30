import type { RubricDiagnostic } from '../../engine/scoring/rubric-diagnostic.js';
import { readReason } from './configuration-reason.js';
import type { Acknowledgement, CheckReport } from './document-check.js';
import { WarningsNotAcknowledged } from './publication.errors.js';
import type { VersionRow } from './version-row.js';

const keyOf = ({ code, path }: { readonly code: string; readonly path: readonly (string | number)[] }): string =>
  `${code} ${path.map(String).join('.')}`;

/**
 * The report of the check with what is said to each of its warnings: so it is hashed, and signed, with them. What is said to
 * something else is left out. Throws WarningsNotAcknowledged, and where a reason is none.
 */
export function acknowledge(row: VersionRow, given: readonly Acknowledgement[]): CheckReport {
  const report = row.checkReport as CheckReport;
  const reasons = new Map(given.map((each) => [keyOf(each), each.reason]));
  const warnings = report.diagnostics.filter(({ severity }) => severity === 'warning');
  const silent = warnings.filter((warning) => !reasons.has(keyOf(warning)));
  if (silent.length > 0) throw new WarningsNotAcknowledged(row.id, silent);
  if (warnings.length === 0) return report;
  return { ...report, acknowledged: warnings.map((warning) => said(warning, reasons.get(keyOf(warning)) ?? '')) };
}

const said = ({ code, path }: RubricDiagnostic, reason: string): Acknowledgement => ({
  code,
  path: path.map(String),
  reason: readReason(reason),
});
