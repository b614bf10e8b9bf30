import ExcelJS from 'exceljs';

/** Values by the header they stand under, as a person reads it in the template. */
export type TemplateRow = Readonly<Record<string, string>>;

/** What a person makes of a downloaded template: the rows typed in under the headers of its first sheet. */
export async function filledTemplate(template: Uint8Array, rows: readonly TemplateRow[]): Promise<Buffer> {
  const book = await bookOf(template);
  const sheet = firstSheetOf(book);
  const columns = columnsOf(sheet);
  for (const [index, row] of rows.entries()) {
    for (const [header, value] of Object.entries(row)) {
      const column = columns.get(header);
      if (column === undefined) throw new Error(`the template has no column ${header}: it has ${[...columns.keys()].join(', ')}`);
      sheet.getRow(index + 2).getCell(column).value = value;
    }
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The same file with one cell written anew. */
export async function withCell(file: Uint8Array, address: string, value: string): Promise<Buffer> {
  const book = await bookOf(file);
  firstSheetOf(book).getCell(address).value = value;
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function bookOf(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  return book;
}

function firstSheetOf(book: ExcelJS.Workbook): ExcelJS.Worksheet {
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  return sheet;
}

function columnsOf(sheet: ExcelJS.Worksheet): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => void columns.set(String(cell.text).replace(/[*＊\s]+$/, ''), column));
  return columns;
}
