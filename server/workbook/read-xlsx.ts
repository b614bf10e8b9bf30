import { type CellValue, EncryptedFileError, type Sheet as HucreSheet, readXlsx, type Workbook } from 'hucre';
import { dateText, isLongNumber, isPercentFormat, numberText, percentText, tidyText } from './cell-text.js';
import { filledPart } from './filled-part.js';
import { checkPackage } from './package-check.js';
import type { ReadLimits } from './read-limits.js';
import { addressOf, type Sheet } from './sheet.js';
import { tooManyCells, tooManySheets, unpackedTooLarge, workbookBroken, workbookEncrypted } from './workbook.errors.js';

type DateSystem = '1900' | '1904';

/** The sheets in sight; hidden ones hold what a person did not mean to hand in, such as a template's lists of choices. */
export async function readXlsxSheets(bytes: Uint8Array, fileName: string, limits: ReadLimits): Promise<Sheet[]> {
  checkPackage(bytes, fileName, limits);
  const workbook = await parsed(bytes, fileName, limits);
  if (workbook.sheets.length > limits.mostSheets) throw tooManySheets(fileName, workbook.sheets.length, limits.mostSheets);
  const system = workbook.dateSystem ?? '1900';
  return workbook.sheets.flatMap((sheet) => filledPart({ fileName, ...textsOf(sheet, system) }, limits) ?? []);
}

async function parsed(bytes: Uint8Array, fileName: string, limits: ReadLimits): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true, sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
  } catch (error) {
    throw refusalOf(error, fileName, limits);
  }
}

function refusalOf(error: unknown, fileName: string, limits: ReadLimits): Error {
  if (error instanceof EncryptedFileError) return workbookEncrypted(fileName);
  const reason = error instanceof Error ? error.message : String(error);
  if (/Decompressed size exceeds|exceeds the maximum size/.test(reason)) return unpackedTooLarge(fileName, limits.mostUnpackedBytes);
  if (/cells|Map maximum size|Invalid array length|Invalid string length/i.test(reason)) return tooManyCells(fileName);
  return workbookBroken(fileName, reason);
}

function textsOf(sheet: HucreSheet, system: DateSystem): { name: string; rows: string[][]; longNumbers: string[] } {
  const longNumbers: string[] = [];
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((value, column) => {
      if (typeof value !== 'number') return textOf(value, system);
      if (isLongNumber(value)) longNumbers.push(addressOf(rowIndex + 1, column));
      const format = sheet.cells?.get(`${rowIndex},${column}`)?.style?.numFmt;
      return format && isPercentFormat(format) ? percentText(value) : numberText(value);
    }),
  );
  return { name: sheet.name, rows, longNumbers };
}

function textOf(value: CellValue | undefined, system: DateSystem): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value, system);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return tidyText(String(value));
}
