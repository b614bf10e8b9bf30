import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { inPackage } from '../../../server/core/package-root.js';
import { readTableFile } from '../../../server/workbook/read-table-file.js';
import { addressOf } from '../../../server/workbook/sheet.js';
import { workbookParts, zipFile } from './zip-file.js';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(inPackage(`test/unit/workbook/files/${name}`)));

async function written(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const readOne = async (bytes: Uint8Array) => (await readTableFile(bytes, '数据.xlsx'))[0]!;

test('a workbook written by LibreOffice reads as it is seen: dates, times, percentages, formulas, merged cells, empty rows above', async () => {
  expect(await readTableFile(fixture('libreoffice.xlsx'), 'libreoffice.xlsx')).toEqual([
    {
      name: '指标数据',
      firstRow: 3,
      longNumbers: ['B6'],
      rows: [
        ['二〇二六年度', '', '', '', '', '', '', ''],
        ['机关单位', '证件号码', '日期', '时刻', '比例', '人数', '是否', '合计'],
        ['市发展改革委', '110101199001011234', '2026-07-01', '2026-07-14 22:10', '85.34%', '1234567', 'TRUE', '0.3'],
        ['007', '110101199001011000', '', '08:30', '0.0000001', '-3.5', 'FALSE', '共-3.5'],
      ],
    },
  ]);
});

test('an identity number stored as text is whole; stored as a number it is what the file kept, and its address is told', async () => {
  const bytes = await written((workbook) => {
    const sheet = workbook.addWorksheet('人员');
    sheet.addRow(['证件号码', '110101199001011234']);
    sheet.addRow(['证件号码', Number('110101199001011234')]);
    sheet.addRow(['十五位', 999_999_999_999_999]);
    sheet.addRow(['十六位', 1_000_000_000_000_000]);
  });
  expect(await readOne(bytes)).toEqual({
    name: '人员',
    firstRow: 1,
    longNumbers: ['B2', 'B4'],
    rows: [
      ['证件号码', '110101199001011234'],
      ['证件号码', '110101199001011230'],
      ['十五位', '999999999999999'],
      ['十六位', '1000000000000000'],
    ],
  });
});

test('numbers have no exponent and no binary noise, and a percentage keeps its sign', async () => {
  const bytes = await written((workbook) => {
    const sheet = workbook.addWorksheet('数');
    sheet.addRow([1e-7, 1.5e21, -2.5e-9, 0.1 + 0.2, 86.12 + 1e-14, -0, 1_234_567.891]);
    const percentages = sheet.addRow([0.853, 1.1, 0.07, 12]);
    for (const [index, format] of ['0.00%', '0%', '[Red]0.0%', '0"%"'].entries()) percentages.getCell(index + 1).numFmt = format;
  });
  expect((await readOne(bytes)).rows).toEqual([
    ['0.0000001', '1500000000000000000000', '-0.0000000025', '0.3', '86.12', '0', '1234567.891'],
    ['85.3%', '110%', '7%', '12', '', '', ''],
  ]);
});

test.each([false, true])(
  'dates are told by their style and system (1904: %s); a number that looks like a serial is no date',
  async (date1904) => {
    const bytes = await written((workbook) => {
      workbook.properties.date1904 = date1904;
      const sheet = workbook.addWorksheet('日期');
      const row = sheet.addRow([
        new Date(Date.UTC(2026, 6, 1)),
        new Date(Date.UTC(2026, 6, 1, 9, 5, 7)),
        new Date(Date.UTC(2026, 1, 28)),
        46_204,
      ]);
      for (const [index, format] of ['yyyy"年"m"月"d"日"', 'yyyy/m/d h:mm:ss', '[$-804]m/d/yy;@', '#,##0'].entries())
        row.getCell(index + 1).numFmt = format;
    });
    expect((await readOne(bytes)).rows).toEqual([['2026-07-01', '2026-07-01 09:05:07', '2026-02-28', '46204']]);
  },
);

test.each([
  ['14', '2026-07-01'],
  ['31', '2026-07-01'],
  ['57', '2026-07-01'],
  ['1', '46204'],
  ['10', '4620400%'],
])('the built-in format %s of a Chinese spreadsheet gives %s', async (format, text) => {
  const parts = workbookParts('<row r="1"><c r="A1" s="1"><v>46204</v></c></row>').map((part) =>
    part.path === 'xl/_rels/workbook.xml.rels'
      ? { ...part, content: (part.content as string).replace('</Relationships>', `${stylesRelation}</Relationships>`) }
      : part,
  );
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs></styleSheet>`;
  expect((await readOne(zipFile([...parts, { path: 'xl/styles.xml', content: styles }]))).rows).toEqual([[text]]);
});

const stylesRelation =
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>';

test('shared, inline and rich text, results of formulas, errors and truth values are read; text is trimmed of control characters', async () => {
  const bytes = await written((workbook) => {
    const sheet = workbook.addWorksheet('文字');
    sheet.addRow([
      ' 市发展改革委　',
      { richText: [{ text: '市' }, { font: { bold: true }, text: '财政局' }] },
      { formula: '1+1', result: 2 },
    ]);
    sheet.addRow([true, { error: '#N/A' }, 'a\u200bb\r\nc', '']);
  });
  expect((await readOne(bytes)).rows).toEqual([
    ['市发展改革委', '市财政局', '2'],
    ['TRUE', '#N/A', 'ab\nc'],
  ]);
  const inline = '<row r="2"><c r="B2" t="inlineStr"><is><t>甲</t></is></c><c r="C2" t="str"><f>A1</f><v>乙</v></c></row>';
  expect(await readOne(zipFile(workbookParts(inline)))).toMatchObject({ firstRow: 2, rows: [['', '甲', '乙']] });
});

test('hidden sheets are not read, nor formats below and beside the data counted', async () => {
  const bytes = await written((workbook) => {
    workbook.addWorksheet('选项', { state: 'hidden' }).addRow(['A01']);
    workbook.addWorksheet('深藏', { state: 'veryHidden' }).addRow(['A01']);
    const sheet = workbook.addWorksheet('数据');
    sheet.addRow(['机关单位']);
    sheet.getCell('ZZ5000').numFmt = '0.00';
  });
  const limits = { mostBytes: 1e6, mostUnpackedBytes: 1e7, mostRows: 1, mostColumns: 1, mostSheets: 1 };
  expect(await readTableFile(bytes, '数据.xlsx', limits)).toEqual([{ name: '数据', firstRow: 1, longNumbers: [], rows: [['机关单位']] }]);
});

test('what the content is decides, not the name', async () => {
  expect(await readTableFile(fixture('libreoffice.xlsx'), '数据.csv')).toHaveLength(1);
  expect(await readTableFile(new TextEncoder().encode('机关单位,数值\r\nA01,1'), '数据.xlsx')).toMatchObject([{ name: '数据' }]);
});

test('entities of a document type are not resolved', async () => {
  const bytes = zipFile(
    workbookParts(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>[&secret;]</t></is></c></row>',
      '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>',
    ),
  );
  expect((await readOne(bytes)).rows).toEqual([['[&secret;]']]);
});

test('addresses run on after Z', () => {
  expect([addressOf(7, 2), addressOf(1, 25), addressOf(1, 26), addressOf(12, 701), addressOf(1, 702)]).toEqual([
    'C7',
    'Z1',
    'AA1',
    'ZZ12',
    'AAA1',
  ]);
});
