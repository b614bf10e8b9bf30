import { DomainError, type SafeDetails } from '../core/domain-error.js';
import { type Bilingual, say } from '../core/language.js';

const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);

const refusal = (code: string, sentence: Bilingual, details: SafeDetails): DomainError =>
  new DomainError('invalid', code, sentence, details);

const excess = (code: string, sentence: Bilingual, details: SafeDetails): DomainError =>
  new DomainError('limit-exceeded', code, sentence, details);

export const fileEmpty = (fileName: string): DomainError =>
  refusal(
    'FILE_EMPTY',
    say(
      `文件“${fileName}”中没有任何内容。请选择填写过的表格。`,
      `The file “${fileName}” holds nothing. Choose a table that has been filled in.`,
    ),
    { fileName },
  );

export const workbookBroken = (fileName: string, reason: string): DomainError =>
  refusal(
    'WORKBOOK_BROKEN',
    say(
      `工作簿“${fileName}”已损坏，无法打开（可能是上传或下载时中断）。请用电子表格软件打开原件，另存为 .xlsx 后再上传。`,
      `The workbook “${fileName}” is damaged and cannot be opened; a download may have been cut off. Open the original in a spreadsheet program, save it as .xlsx and upload that.`,
    ),
    { fileName, reason },
  );

export const workbookEncrypted = (fileName: string): DomainError =>
  refusal(
    'WORKBOOK_ENCRYPTED',
    say(
      `工作簿“${fileName}”设有打开密码，系统读不到内容。请取消密码后另存，再上传。`,
      `The workbook “${fileName}” is protected by a password and cannot be read. Remove the password, save it and upload again.`,
    ),
    { fileName },
  );

export const workbookHasMacros = (fileName: string): DomainError =>
  refusal(
    'WORKBOOK_HAS_MACROS',
    say(
      `工作簿“${fileName}”含有宏，不予接收。请另存为不含宏的“Excel 工作簿（.xlsx）”后再上传。`,
      `The workbook “${fileName}” contains macros and is not accepted. Save it as an “Excel Workbook (.xlsx)” without macros and upload that.`,
    ),
    { fileName },
  );

export const workbookOfOtherFormat = (fileName: string, format: string): DomainError =>
  refusal(
    'WORKBOOK_OF_OTHER_FORMAT',
    say(
      `“${fileName}”是 ${format} 格式的表格，系统只读 .xlsx 和 .csv。请用电子表格软件打开，另存为 .xlsx 后再上传。`,
      `“${fileName}” is a table in the format ${format}; only .xlsx and .csv are read. Open it in a spreadsheet program, save it as .xlsx and upload that.`,
    ),
    { fileName, format },
  );

export const fileDisguised = (fileName: string, found: Bilingual): DomainError =>
  refusal(
    'FILE_DISGUISED',
    say(
      `“${fileName}”的内容是${found.zh}，不是表格。请选择真正的 .xlsx 或 .csv 文件；改扩展名不能转换格式。`,
      `What “${fileName}” holds is ${found.en}, not a table. Choose a real .xlsx or .csv file; renaming does not convert one.`,
    ),
    { fileName, found: found.en },
  );

export const encodingUnknown = (fileName: string): DomainError =>
  refusal(
    'FILE_ENCODING_UNKNOWN',
    say(
      `“${fileName}”的文字编码既不是 UTF-8、UTF-16，也不是 GB18030，读出来会是乱码。请用电子表格软件另存为 .xlsx 或“CSV UTF-8”。`,
      `The text of “${fileName}” is neither UTF-8, UTF-16 nor GB18030 and would come out garbled. Save it as .xlsx or as “CSV UTF-8”.`,
    ),
    { fileName },
  );

/** `row` counts as a spreadsheet would show it: a cell of several lines is one row. */
export const quotesUnbalanced = (fileName: string, row: number): DomainError =>
  refusal(
    'CSV_QUOTES_UNBALANCED',
    say(
      `“${fileName}”第 ${row} 行有引号没有成对，之后的内容分不清属于哪一格。请补上或删去这个引号，或另存为 .xlsx。`,
      `In row ${row} of “${fileName}” a quotation mark has no partner, so that the cells after it cannot be told apart. Mend it, or save the table as .xlsx.`,
    ),
    { fileName, row },
  );

export const fileTooLarge = (fileName: string, bytes: number, mostBytes: number): DomainError =>
  excess(
    'FILE_TOO_LARGE',
    say(
      `“${fileName}”有 ${inMegabytes(bytes)} MB，最多接收 ${inMegabytes(mostBytes)} MB。请删去图片和无关的工作表，或分成几个文件。`,
      `“${fileName}” has ${inMegabytes(bytes)} MB, at most ${inMegabytes(mostBytes)} MB are accepted. Remove pictures and other sheets, or split it into several files.`,
    ),
    { fileName, bytes, mostBytes },
  );

export const unpackedTooLarge = (fileName: string, mostUnpackedBytes: number): DomainError =>
  excess(
    'FILE_UNPACKED_TOO_LARGE',
    say(
      `“${fileName}”解压后超过 ${inMegabytes(mostUnpackedBytes)} MB，已停止读取。请只保留要导入的工作表和行，另存后再上传。`,
      `“${fileName}” unpacks to more than ${inMegabytes(mostUnpackedBytes)} MB; reading was stopped. Keep only the sheet and rows to import, save it and upload again.`,
    ),
    { fileName, mostUnpackedBytes },
  );

export const tooManySheets = (fileName: string, sheets: number, mostSheets: number): DomainError =>
  excess(
    'TOO_MANY_SHEETS',
    say(
      `“${fileName}”有 ${sheets} 张工作表，最多读 ${mostSheets} 张。请只保留要导入的工作表。`,
      `“${fileName}” has ${sheets} sheets, at most ${mostSheets} are read. Keep only those to import.`,
    ),
    { fileName, sheets, mostSheets },
  );

export const tooManyRows = (fileName: string, sheet: string, mostRows: number): DomainError =>
  excess(
    'TOO_MANY_ROWS',
    say(
      `“${fileName}”的工作表“${sheet}”超过 ${mostRows} 行。请分成几个文件导入。`,
      `The sheet “${sheet}” of “${fileName}” has more than ${mostRows} rows. Import it in several files.`,
    ),
    { fileName, sheet, mostRows },
  );

export const tooManyColumns = (fileName: string, sheet: string, mostColumns: number): DomainError =>
  excess(
    'TOO_MANY_COLUMNS',
    say(
      `“${fileName}”的工作表“${sheet}”超过 ${mostColumns} 列。请删去与导入无关的列（包括右侧远处误填的单元格）。`,
      `The sheet “${sheet}” of “${fileName}” has more than ${mostColumns} columns. Remove those that are not imported, stray cells far to the right included.`,
    ),
    { fileName, sheet, mostColumns },
  );

export const tooManyCells = (fileName: string): DomainError =>
  excess(
    'TOO_MANY_CELLS',
    say(
      `“${fileName}”的单元格太多，内存容纳不下。请删去与导入无关的行、列和格式，或分成几个文件。`,
      `“${fileName}” has more cells than can be held in memory. Remove rows, columns and formats that are not imported, or split it into several files.`,
    ),
    { fileName },
  );
