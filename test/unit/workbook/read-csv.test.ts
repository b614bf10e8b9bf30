import { defaultReadLimits } from '../../../server/workbook/read-limits.js';
import { readTableFile } from '../../../server/workbook/read-table-file.js';
import { writeCsv } from '../../../server/workbook/write-csv.js';

const rows = [
  ['机关单位', '证件号码', '姓名'],
  ['市发展改革委', '110101199001011234', '王㐀'],
];
const text = rows.map((row) => `${row.join(',')}\r\n`).join('');

const utf16 = (bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

const encoded: [string, Uint8Array][] = [
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16 LE', utf16(false)],
  ['UTF-16 BE', utf16(true)],
  [
    'GB18030 with a character of four bytes',
    new Uint8Array(
      Buffer.from(
        'bbfab9d8b5a5cebb2cd6a4bcfebac5c2eb2cd0d5c3fb0d0acad0b7a2d5b9b8c4b8efceaf2c3131303130313139393030313031313233342ccdf58139ee390d0a',
        'hex',
      ),
    ),
  ],
];

const read = async (content: string) => (await readTableFile(new TextEncoder().encode(content), '2026 年数据.csv'))[0]!;

test.each(encoded)('%s', async (_, bytes) => {
  expect(await readTableFile(bytes, '人员.csv')).toEqual([{ name: '人员', firstRow: 1, longNumbers: [], rows }]);
});

test.each([
  ['commas', ',', ''],
  ['semicolons', ';', '含,逗号'],
  ['tabs', '\t', '含,逗号；和;分号'],
])('%s between the cells are found out', async (_, separator, note) => {
  const content = [
    ['编码', '名称', '说明'],
    ['A01', '"甲,乙;丙"', note],
    ['', '', ''],
  ]
    .map((row) => row.join(separator))
    .join('\n');
  expect((await read(content)).rows).toEqual([
    ['编码', '名称', '说明'],
    ['A01', '甲,乙;丙', note],
  ]);
});

test('one column needs no separator', async () => {
  expect((await read('编码\nA01\nA02')).rows).toEqual([['编码'], ['A01'], ['A02']]);
});

test('quoted cells keep line breaks, quotes and separators; rows are counted as a spreadsheet counts them', async () => {
  const sheet = await read('\r\n\r\n编码,名称\r\nA01,"甲\r\n""乙"",丙"\r\n\r\nA02,丁,多\r\n');
  expect(sheet).toMatchObject({ name: '2026 年数据', firstRow: 3 });
  expect(sheet.rows).toEqual([
    ['编码', '名称', ''],
    ['A01', '甲\n"乙",丙', ''],
    ['', '', ''],
    ['A02', '丁', '多'],
  ]);
});

test('nothing is turned into a number: zeros in front, exponents and long digits stay as they stand', async () => {
  expect((await read('a,b,c,d\n007,1.10101E+17,110101199001011234,="001"')).rows[1]).toEqual([
    '007',
    '1.10101E+17',
    '110101199001011234',
    '001',
  ]);
});

test('a CSV written here begins with a byte order mark, ends lines with CRLF, guards formulas, and reads back as it was', async () => {
  const cells = ['=1+1', '+86 10', '-3.5', '+3', '-甲', '@cmd', '\tx', ' =1', '＝1', "'引", 'a"b,c\nd', '1-2', ''];
  const csv = writeCsv(
    ['数值'],
    cells.map((cell) => [cell]),
  );
  expect(csv).toBe(
    ['\ufeff数值', "'=1+1", "'+86 10", '-3.5', '+3', "'-甲", "'@cmd", "'\tx", "' =1", "'＝1", "'引", '"a""b,c\nd"', '1-2', '', ''].join(
      '\r\n',
    ),
  );
  const body = (await read(csv)).rows.slice(1).map(([cell]) => cell);
  expect(body).toEqual(['=1+1', '+86 10', '-3.5', '+3', '-甲', '@cmd', 'x', '=1', '＝1', "'引", 'a"b,c\nd', '1-2']);
});

test('a carriage return before a formula is guarded too, and line breaks of any kind are quoted', () => {
  expect(writeCsv(['a'], [['\r=1'], ['b\nc']])).toBe('\ufeffa\r\n"\'\r=1"\r\n"b\nc"\r\n');
});

test('a byte that fits neither encoding, and text that is none, are refused', async () => {
  for (const bytes of [
    [0x41, 0xff, 0xff, 0x0a],
    [0x41, 0x00, 0x01, 0x02],
    [0xff, 0xfe, 0x00, 0xd8],
  ]) {
    await expect(readTableFile(Uint8Array.from(bytes), 'a.csv')).rejects.toMatchObject({ code: 'FILE_ENCODING_UNKNOWN', kind: 'invalid' });
  }
});

test('an unpaired quotation mark is refused with its line', async () => {
  await expect(read('编码,名称\nA01,甲\nA02,"乙\nA03,丙\n')).rejects.toMatchObject({ code: 'CSV_QUOTES_UNBALANCED', details: { row: 3 } });
});

test('rows and columns: at the limit read, one above refused', async () => {
  const limits = { ...defaultReadLimits, mostRows: 3, mostColumns: 2 };
  const bytes = (content: string) => new TextEncoder().encode(content);
  expect(await readTableFile(bytes('a,b\n1,2\n3,4\n'), 'a.csv', limits)).toHaveLength(1);
  await expect(readTableFile(bytes('a,b\n1,2\n3,4\n5,6'), 'a.csv', limits)).rejects.toMatchObject({ code: 'TOO_MANY_ROWS' });
  await expect(readTableFile(bytes('a\n'.repeat(40)), 'a.csv', limits)).rejects.toMatchObject({ code: 'TOO_MANY_ROWS' });
  await expect(readTableFile(bytes('a,b,c\n'), 'a.csv', limits)).rejects.toMatchObject({
    code: 'TOO_MANY_COLUMNS',
    details: { sheet: 'a' },
  });
});
