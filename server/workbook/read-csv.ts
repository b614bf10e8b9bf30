import { CsvError, parse } from 'csv-parse/sync';
import { tidyText } from './cell-text.js';
import { decodeText } from './decode-text.js';
import { refuseMarkup } from './file-kind.js';
import { filledPart } from './filled-part.js';
import { withoutGuard } from './injection.js';
import type { ReadLimits } from './read-limits.js';
import { separatorOf } from './separator.js';
import type { Sheet } from './sheet.js';
import { quotesUnbalanced, tooManyRows } from './workbook.errors.js';

/** The sheet has the file's name without its ending, as a spreadsheet program would name it. Everything is text, exactly as it stands. */
export function readCsvSheets(bytes: Uint8Array, fileName: string, limits: ReadLimits): Sheet[] {
  const text = decodeText(bytes, fileName);
  refuseMarkup(text, fileName);
  const name = fileName.replace(/\.[^.]*$/, '');
  const records = recordsOf(text, fileName, limits);
  // said before trimming: the rest of the file was not even looked at
  if (records.length > 2 * limits.mostRows) throw tooManyRows(fileName, name, limits.mostRows);
  const rows = records.map((record) => record.map(cellText));
  return [filledPart({ fileName, name, rows, longNumbers: [] }, limits) ?? []].flat();
}

function recordsOf(text: string, fileName: string, limits: ReadLimits): string[][] {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: 2 * limits.mostRows + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw quotesUnbalanced(fileName, Number(error['records'] ?? 0) + 1);
  }
}

/** `="001"` is how some systems keep a spreadsheet from turning a code into a number; the code is meant. */
function cellText(cell: string): string {
  const [, quoted] = /^\s*="([^"]*)"\s*$/.exec(cell) ?? [];
  return tidyText(quoted ?? withoutGuard(cell));
}
