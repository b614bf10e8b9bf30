import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { inPackage } from '../../../server/core/package-root.js';
import { readTableFile } from '../../../server/workbook/read-table-file.js';
import { sheetNames } from '../../../server/workbook/sheet-names.js';
import { type WorkbookPlan, writeWorkbook } from '../../../server/workbook/write-workbook.js';

const agencies = Array.from({ length: 300 }, (_, number) => `A${String(number).padStart(3, '0')} 机关${number}`);
const plan: WorkbookPlan = {
  sheets: [
    {
      name: '指标数据',
      columns: [
        { header: '机关单位', comment: '填编码或名称', choices: agencies, isText: true, width: 30 },
        { header: '期间', comment: '如 2026-07', isText: true },
        { header: '数值' },
        { header: '来源', choices: ['上报', '核查'] },
        { header: '编号', isText: true, isHidden: true },
      ],
      rows: [
        ['A001 机关1', '2026-07', '-3.5', '上报', '001'],
        ['=HYPERLINK("http://x")', '110101199001011234', '110101199001011234', null, '@x'],
        ['A002 机关2', '', '007', '+1', ''],
      ],
      marked: [
        { row: 1, column: 2, comment: '数字超过 15 位。' },
        { row: 1, column: 2, comment: '应为数字。' },
      ],
    },
    { name: '说明', columns: [{ header: '怎样填写', width: 80 }], rows: [['每行一个数值。']] },
    { name: '内部', columns: [{ header: '版本' }], rows: [['1']], isHidden: true },
  ],
};

async function secondReader(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

test('another library finds frozen headers, comments, drop-downs, hidden sheets and columns', async () => {
  const workbook = await secondReader(await writeWorkbook(plan));
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['指标数据', 'visible'],
    ['说明', 'visible'],
    ['内部', 'hidden'],
    ['_choices', 'hidden'],
  ]);
  const sheet = workbook.getWorksheet('指标数据')!;
  for (const one of workbook.worksheets.slice(0, 3)) expect(one.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(JSON.stringify(sheet.getCell('A1').note)).toContain('填编码或名称');
  expect([sheet.getColumn(1).width, sheet.getColumn(4).hidden, sheet.getColumn(5).hidden]).toEqual([30, false, true]);
  for (const address of ['A2', 'A5001'])
    expect(sheet.getCell(address).dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'_choices'!$A$1:$A$300"],
      errorStyle: 'warning',
    });
  expect(sheet.getCell('D5001').dataValidation).toMatchObject({ type: 'list', formulae: ['"上报,核查"'] });
  expect([sheet.getCell('A1'), sheet.getCell('A5002'), sheet.getCell('C2')].map((cell) => cell.dataValidation)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(workbook.getWorksheet('_choices')!.getColumn(1).values.slice(1)).toEqual(agencies);
});

test('text stays text down to the last row for input, numbers are numbers, and nothing is a formula', async () => {
  const sheet = (await secondReader(await writeWorkbook(plan))).getWorksheet('指标数据')!;
  expect([2, 3, 4].map((row) => [1, 2, 3, 4, 5].map((column) => sheet.getRow(row).getCell(column).value))).toEqual([
    ['A001 机关1', '2026-07', -3.5, '上报', '001'],
    ['=HYPERLINK("http://x")', '110101199001011234', '110101199001011234', null, '@x'],
    ['A002 机关2', null, '007', '+1', null],
  ]);
  expect(['A2', 'B2', 'E5001'].map((address) => sheet.getCell(address).numFmt)).toEqual(['@', '@', '@']);
  expect(sheet.getCell('A3').type).toBe(ExcelJS.ValueType.String);
});

test('marked cells are red, and tell every fault', async () => {
  const sheet = (await secondReader(await writeWorkbook(plan))).getWorksheet('指标数据')!;
  const cell = sheet.getCell('C3');
  expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: expect.stringContaining('F8D7DA') } });
  expect(JSON.stringify(cell.note)).toContain('数字超过 15 位。\\n应为数字。');
  expect(sheet.getCell('C2').fill).toBeUndefined();
});

test('what is written reads back: sheets in sight, cells as they were', async () => {
  expect(await readTableFile(await writeWorkbook(plan), 'a.xlsx')).toEqual([
    {
      name: '指标数据',
      firstRow: 1,
      longNumbers: [],
      rows: [['机关单位', '期间', '数值', '来源', '编号'], ...plan.sheets[0]!.rows.map((row) => row.map((cell) => cell ?? ''))],
    },
    { name: '说明', firstRow: 1, longNumbers: [], rows: [['怎样填写'], ['每行一个数值。']] },
  ]);
});

test('lists alike share a column of the hidden sheet; a comma in a choice needs it too', async () => {
  const columns = [
    { header: 'a', choices: ['甲,乙', '丙'] },
    { header: 'b', choices: ['甲,乙', '丙'] },
    { header: 'c', choices: agencies },
  ];
  const workbook = await secondReader(await writeWorkbook({ sheets: [{ name: 'a', columns, rows: [] }] }));
  const formulae = ['A2', 'B2', 'C2'].map((address) => workbook.getWorksheet('a')!.getCell(address).dataValidation.formulae);
  expect(formulae).toEqual([["'_choices'!$A$1:$A$2"], ["'_choices'!$A$1:$A$2"], ["'_choices'!$B$1:$B$300"]]);
});

const chosen: WorkbookPlan = {
  sheets: [
    {
      name: '指标数据',
      columns: [
        { header: '机关单位*', choices: ['市教育局', 'A02 同名局', 'A03 同名局'], choiceCodes: ['A01', 'A02', 'A03'], isText: true },
        { header: '数值*' },
        { header: '机关单位#编码', codeOf: 0, isHidden: true },
      ],
      rows: [],
    },
  ],
};

test('a list of names is short in sight and keeps its codes out of it: on the hidden sheet, and by a formula in a hidden column', async () => {
  const workbook = await secondReader(await writeWorkbook(chosen));
  const [sheet, lists] = [workbook.getWorksheet('指标数据')!, workbook.getWorksheet('_choices')!];
  const { formulae } = sheet.getCell('A5001').dataValidation;
  const [, names = ''] = /^'_choices'!\$(\w)\$1:\$\w\$3$/.exec(String(formulae[0])) ?? [];
  const codes = names === 'A' ? 'B' : 'A';
  expect([names, codes].map((letter) => lists.getColumn(letter).values.slice(1))).toEqual([
    ['市教育局', 'A02 同名局', 'A03 同名局'],
    ['A01', 'A02', 'A03'],
  ]);
  expect([lists.state, sheet.getColumn(3).hidden, sheet.getCell('C1').value]).toEqual(['hidden', true, '机关单位#编码']);
  for (const row of [2, 5001])
    expect(sheet.getCell(`C${row}`).formula).toBe(
      `IF(A${row}="","",IFERROR(INDEX('_choices'!$${codes}$1:$${codes}$3,MATCH(A${row},'_choices'!$${names}$1:$${names}$3,0)),""))`,
    );
  expect(sheet.getCell('C5002').formula).toBeUndefined();
});

test('filled in and saved by LibreOffice, the hidden column tells the codes of what was chosen, and nothing for what was not', async () => {
  const file = inPackage('test/unit/workbook/files/libreoffice-template.xlsx');
  const [sheet] = await readTableFile(new Uint8Array(readFileSync(file)), 'a.xlsx');
  expect(sheet?.rows).toEqual([
    ['机关单位*', '数值*', '机关单位#编码'],
    ['市教育局', '3', 'A01'],
    ['A03 同名局', '', 'A03'],
    ['教育局', '4', ''],
  ]);
});

test('names of sheets are made what a spreadsheet allows', () => {
  const long = '一'.repeat(40);
  expect(sheetNames(['a/b:c', "'甲'", long, long, '', 'A B C'])).toEqual([
    'a b c',
    '甲',
    '一'.repeat(31),
    `${'一'.repeat(29)} 2`,
    'Sheet',
    'A B C 2',
  ]);
});
