import { stringify } from 'csv-stringify/sync';
import { withGuard } from './injection.js';

/** UTF-8 with a byte order mark (without it a Chinese spreadsheet reads GBK), CRLF, and nothing a spreadsheet would run as a formula. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const records = [header, ...rows].map((row) => row.map(withGuard));
  return stringify(records, { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
