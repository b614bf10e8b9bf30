import { fileKindOf } from './file-kind.js';
import { readCsvSheets } from './read-csv.js';
import { defaultReadLimits, type ReadLimits } from './read-limits.js';
import { readXlsxSheets } from './read-xlsx.js';
import type { Sheet } from './sheet.js';
import { fileEmpty, fileTooLarge } from './workbook.errors.js';

export type { ReadLimits } from './read-limits.js';

/**
 * Reads an .xlsx or .csv, told by its content and not by its name, into its filled sheets in their order; a CSV is one sheet.
 * Whatever cannot be read whole is refused with a DomainError that names the file and how to mend it. Links to other files
 * and entities of a document type are never followed.
 *
 * Reading 1.2 million cells takes seconds: in the server use `readTableFileBeside`.
 */
export async function readTableFile(bytes: Uint8Array, fileName: string, limits: ReadLimits = defaultReadLimits): Promise<Sheet[]> {
  if (bytes.byteLength === 0) throw fileEmpty(fileName);
  if (bytes.byteLength > limits.mostBytes) throw fileTooLarge(fileName, bytes.byteLength, limits.mostBytes);
  const isZip = fileKindOf(bytes, fileName) === 'ZIP';
  const sheets = isZip ? await readXlsxSheets(bytes, fileName, limits) : readCsvSheets(bytes, fileName, limits);
  if (sheets.length === 0) throw fileEmpty(fileName);
  return sheets;
}
