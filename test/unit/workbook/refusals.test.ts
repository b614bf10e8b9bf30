import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { DomainError } from '../../../server/core/domain-error.js';
import { inPackage } from '../../../server/core/package-root.js';
import { defaultReadLimits } from '../../../server/workbook/read-limits.js';
import { readTableFile } from '../../../server/workbook/read-table-file.js';
import { workbookParts, type ZipPart, zipFile } from './zip-file.js';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(inPackage(`test/unit/workbook/files/${name}`)));
const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sound = workbookParts(oneCell);
const withPart = (part: ZipPart): Uint8Array => zipFile([...sound, part]);
const withTypes = (content: string): Uint8Array => zipFile(sound.map((part) => (part.path.startsWith('[') ? { ...part, content } : part)));
const encrypted = (): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }], encryption: { password: 'p', spinCount: 1 } });

async function refusalOf(bytes: Uint8Array, fileName = '数据.xlsx', limits = defaultReadLimits): Promise<DomainError> {
  const outcome = await readTableFile(bytes, fileName, limits).then(
    (sheets) => sheets,
    (error: unknown) => error,
  );
  if (!(outcome instanceof DomainError)) throw new Error(`not refused: ${JSON.stringify(outcome)}`, { cause: outcome });
  return outcome;
}

test('what the refusals begin from is read', async () => {
  expect(await readTableFile(zipFile(sound), '数据.xlsx')).toEqual([{ name: '数据', firstRow: 1, longNumbers: [], rows: [['1']] }]);
});

test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
  ['an empty file', 'FILE_EMPTY', () => new Uint8Array()],
  ['a workbook with empty sheets', 'FILE_EMPTY', () => zipFile(workbookParts('<row r="1"><c r="A1" t="str"><v> </v></c></row>'))],
  ['text of blank lines', 'FILE_EMPTY', () => ascii('\r\n , \r\n')],
  ['a zip cut off', 'WORKBOOK_BROKEN', () => fixture('libreoffice.xlsx').slice(0, 4000)],
  ['a zip with a bit turned over', 'WORKBOOK_BROKEN', () => fixture('libreoffice.xlsx').with(2600, 0xff)],
  ['a workbook without its sheet', 'WORKBOOK_BROKEN', () => zipFile(sound.slice(0, -1))],
  ['a directory that points outside', 'WORKBOOK_BROKEN', () => zipFile(sound).with(zipFile(sound).length - 4, 0xff)],
  ['a password', 'WORKBOOK_ENCRYPTED', encrypted],
  ['an encrypted zip entry', 'WORKBOOK_ENCRYPTED', () => withPart({ path: 'xl/x.xml', content: 'x', isEncrypted: true })],
  ['an old .xls', 'WORKBOOK_OF_OTHER_FORMAT', () => fixture('libreoffice.xls')],
  ['an .ods', 'WORKBOOK_OF_OTHER_FORMAT', () => fixture('libreoffice.ods')],
  ['an .xlsb', 'WORKBOOK_OF_OTHER_FORMAT', () => withPart({ path: 'xl/workbook.bin', content: 'x' })],
  ['macros', 'WORKBOOK_HAS_MACROS', () => withPart({ path: 'xl/vbaProject.bin', content: 'x' })],
  ['macro sheets', 'WORKBOOK_HAS_MACROS', () => withPart({ path: 'xl/macrosheets/sheet1.xml', content: 'x' })],
  ['the type of .xlsm', 'WORKBOOK_HAS_MACROS', () => withTypes('<Types x="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>')],
  ['a Word document', 'FILE_DISGUISED', () => zipFile([{ path: 'word/document.xml', content: 'x' }])],
  ['an archive', 'FILE_DISGUISED', () => zipFile([{ path: 'readme.txt', content: 'x' }])],
  ['a PNG', 'FILE_DISGUISED', () => ascii('\x89PNG\r\n\x1a\n')],
  ['a JPEG', 'FILE_DISGUISED', () => ascii('\xff\xd8\xff\xe0')],
  ['a PDF', 'FILE_DISGUISED', () => ascii('%PDF-1.7')],
  ['a web page', 'FILE_DISGUISED', () => ascii('\r\n<!DOCTYPE html><html><table></table></html>')],
  ['a table of a web page', 'FILE_DISGUISED', () => ascii('<table><tr><td>1</td></tr></table>')],
  ['XML', 'FILE_DISGUISED', () => ascii('<?xml version="1.0"?><Workbook/>')],
  ['an old Word document', 'FILE_DISGUISED', () => ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1WordDocument')],
])('%s is refused as %s, in both languages, naming the file', async (_, code, bytes) => {
  const refusal = await refusalOf(await bytes());
  expect(refusal).toMatchObject({ code, kind: 'invalid', details: { fileName: '数据.xlsx' } });
  expect(refusal.sentence.zh).toContain('数据.xlsx');
  expect(refusal.sentence.en).toContain('数据.xlsx');
});

test('a file of more bytes than allowed is refused before it is looked at, one of as many is read', async () => {
  const bytes = zipFile(sound);
  const limits = { ...defaultReadLimits, mostBytes: bytes.length };
  expect(await readTableFile(bytes, 'a.xlsx', limits)).toHaveLength(1);
  const refusal = await refusalOf(bytes, 'a.xlsx', { ...limits, mostBytes: bytes.length - 1 });
  expect(refusal).toMatchObject({ code: 'FILE_TOO_LARGE', kind: 'limit-exceeded', details: { bytes: bytes.length } });
});

const bomb = { path: 'xl/worksheets/sheet2.xml', content: Buffer.alloc(64 * 1024 * 1024) };
const small = { ...defaultReadLimits, mostUnpackedBytes: 10 * 1024 * 1024 };

test('a zip bomb is refused by its directory, before anything is unpacked', async () => {
  const bytes = withPart(bomb);
  expect(bytes.length).toBeLessThan(100_000);
  expect(await refusalOf(bytes, 'a.xlsx', small)).toMatchObject({ code: 'FILE_UNPACKED_TOO_LARGE', kind: 'limit-exceeded' });
});

test('a zip bomb whose directory lies is stopped at the size it claims', async () => {
  const sheet = sound[4]!;
  const content = `${sheet.content as string}${' '.repeat(64 * 1024 * 1024)}`;
  const before = process.memoryUsage().arrayBuffers;
  const lying = zipFile([...sound.slice(0, 4), { ...sheet, content, claimedBytes: 1000 }]);
  expect((await refusalOf(lying, 'a.xlsx', small)).code).toBe('FILE_UNPACKED_TOO_LARGE');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(80 * 1024 * 1024);
  const silent = zipFile([...sound.slice(0, 4), { ...sheet, content, claimedBytes: 0 }]);
  expect((await refusalOf(silent, 'a.xlsx', small)).code).toBe('WORKBOOK_BROKEN');
});

test('many entries that unpack to the same bytes count as often as they are listed', async () => {
  const parts = Array.from({ length: 40 }, (_, number) => ({ path: `xl/${number}.xml`, content: Buffer.alloc(300 * 1024) }));
  expect((await refusalOf(zipFile([...sound, ...parts]), 'a.xlsx', small)).code).toBe('FILE_UNPACKED_TOO_LARGE');
});

test('two far corners, legal each for itself, do not exhaust the memory', async () => {
  const corners = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  expect(await refusalOf(zipFile(workbookParts(corners)))).toMatchObject({ code: 'TOO_MANY_CELLS', kind: 'limit-exceeded' });
});

test('rows, columns and sheets: at the limit read, one above refused with the sheet and the number', async () => {
  const table = await writeXlsx({
    sheets: [
      {
        name: '甲',
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
      { name: '乙', rows: [['a']] },
    ],
  });
  const limits = { ...defaultReadLimits, mostRows: 2, mostColumns: 2, mostSheets: 2 };
  expect(await readTableFile(table, 'a.xlsx', limits)).toHaveLength(2);
  expect(await refusalOf(table, 'a.xlsx', { ...limits, mostRows: 1 })).toMatchObject({
    code: 'TOO_MANY_ROWS',
    details: { sheet: '甲', mostRows: 1 },
  });
  expect(await refusalOf(table, 'a.xlsx', { ...limits, mostColumns: 1 })).toMatchObject({
    code: 'TOO_MANY_COLUMNS',
    details: { sheet: '甲' },
  });
  expect(await refusalOf(table, 'a.xlsx', { ...limits, mostSheets: 1 })).toMatchObject({ code: 'TOO_MANY_SHEETS', details: { sheets: 2 } });
});
