import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { importKindOf } from '../../../server/modules/import/import-kinds.js';
import type { ImportDone } from '../../../server/modules/import/import-now.js';
import { markedPlan } from '../../../server/modules/import/marked-workbook.js';
import { templatePlan } from '../../../server/modules/import/template-workbook.js';
import { readTableFile } from '../../../server/workbook/read-table-file.js';
import { writeWorkbook } from '../../../server/workbook/write-workbook.js';
import { type ImportWorld, importWorld, told } from './import-world.js';

// A template offers names; the codes of what was chosen stand in hidden columns.

let world: ImportWorld;
beforeAll(async () => {
  world = await importWorld();
});
afterAll(() => world?.close());

const headers = ['机关单位*', '数据项*', '期间*', '数值*', '机关单位#编码'];
const fileOf = (rows: readonly (readonly string[])[], names = headers): Promise<Uint8Array> => {
  const columns = names.map((header) => ({ header, isText: true, isHidden: header.includes('#') }));
  return writeWorkbook({ sheets: [{ name: '指标数据', columns, rows }] });
};
const bring = async (agency: string, code: string, value = '3'): Promise<ImportDone> =>
  world.bringFile('facts', 'a.xlsx', await fileOf([[agency, 'tasksDue', `${world.year}Q3`, value, code]]));
const agencyOf = (batchId: string): Promise<{ code: string }[]> =>
  world.read(
    `select a.code from import_change c join fact f on f.id = c.row_id join agency a on a.id = f.agency_id
     where c.jurisdiction_id = $1 and c.batch_id = $2`,
    batchId,
  );
const addNamesakes = () =>
  world.bring(
    'agencies',
    ['H01', 'H02'].map((code) => ({ code, name: '同名局', nameEn: `Namesake ${code}`, sector: 'GOVERNMENT', level: 'SECTION' })),
  );

test('a template lists names, with a code only where a name alone does not tell, and keeps the codes in hidden columns', async () => {
  await addNamesakes();
  const { jurisdictionId } = world.world.first;
  const plan = await inTransaction(world.world.source, { role: 'DEPARTMENT', jurisdictionId }, (transaction) =>
    templatePlan(transaction, importKindOf('facts'), 'zh'),
  );
  const [agency, , , , , , ...hidden] = plan.sheets[0]?.columns ?? [];
  const namesByCode = Object.fromEntries((agency?.choiceCodes ?? []).map((code, index) => [code, agency?.choices?.[index]]));
  expect(namesByCode).toMatchObject({ A01: 'first第1局', H01: 'H01 同名局', H02: 'H02 同名局' });
  expect(hidden.map(({ header, codeOf, isHidden }) => [header, codeOf, isHidden])).toEqual([
    ['机关单位#编码', 0, true],
    ['数据项#编码', 1, true],
  ]);
});

test('a name and its code are that agency; the code alone tells which of two of one name; an empty hidden cell says nothing', async () => {
  const named = await bring('first第1局', 'A01');
  expect([told(named), await agencyOf(named.batchId)]).toEqual([[], [{ code: 'A01' }]]);
  expect(named.columns.map(({ header }) => header)).toEqual(headers.slice(0, 4));
  expect(named.preview[0]?.values).toMatchObject({ agency: 'first第1局' });
  const namesake = await bring('同名局', 'H02');
  expect([told(namesake), await agencyOf(namesake.batchId)]).toEqual([[], [{ code: 'H02' }]]);
  expect(told(await bring('first第2局', ''))).toEqual([]);
  expect(told(await bring('A03', 'A03'))).toEqual([]);
  expect(told(await bring('A02 first第2局', 'A02'))).toEqual([]);
  // what stands in another file is found as well: the same value again is nothing new
  expect((await bring('同名局', 'H02')).counts).toMatchObject({ unchanged: 1 });
});

test.each<[what: string, agency: string, code: string]>([
  ['the code of another agency', 'first第1局', 'A02'],
  ['a code that nobody has', 'first第1局', 'A99'],
  ['a former name beside its code', 'first旧名局', 'A01'],
  ['another code than the one typed', 'A01', 'A02'],
  ['a code without a name', '', 'A01'],
])('%s is refused at its cell with a sentence, and nothing is written', async (_what, agency, code) => {
  const before = await world.hashOfData();
  const done = await bring(agency, code, '99');
  expect([told(done), done.isCommitted, await world.hashOfData()]).toEqual([['A2 HIDDEN_CODE_DIFFERS'], false, before]);
  expect(done.findings[0]?.message).toContain(code);
  expect(done.findings[0]?.suggestion).toMatch(/下拉.*隐藏列/);
});

test('a wrong name is a wrong name where the formula found no code, also where the spreadsheet says #N/A', async () => {
  for (const code of ['', '#N/A']) expect(told(await bring('first第九局', code))).toEqual(['A2 NOT_KNOWN']);
});

test('the marked workbook leaves the codes out: in it they would no longer follow the names', async () => {
  const bytes = await fileOf([['first第1局', 'tasksDue', `${world.year}Q3`, '三', 'A01']]);
  const report = await world.bringFile('facts', 'a.xlsx', bytes);
  const plan = markedPlan(importKindOf('facts'), await readTableFile(bytes, 'a.xlsx'), report, 'zh');
  const [marked] = await readTableFile(await writeWorkbook(plan), 'b.xlsx');
  expect(marked?.rows).toEqual([headers.slice(0, 4), ['first第1局', 'tasksDue', `${world.year}Q3`, '三']]);
  expect(plan.sheets[0]?.marked?.map(({ row, column }) => [row, column])).toEqual([[0, 3]]);
});
