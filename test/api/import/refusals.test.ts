import { type ImportWorld, importWorld, type Row, told, workbookOf } from './import-world.js';

let world: ImportWorld;
let year: number;

beforeAll(async () => {
  world = await importWorld();
  year = world.year;
});
afterAll(() => world?.close());

/** Brought in for good, and refused: what is found, with nothing changed. */
async function refused(kind: string, rows: readonly Row[]): Promise<string[]> {
  const before = await world.hashOfData();
  const done = await world.bring(kind, rows);
  expect([done.isCommitted, await world.hashOfData()]).toEqual([false, before]);
  return told(done);
}

const fact = (cells: Row): Row => ({
  agency: 'A01',
  element: 'tasksDue',
  period: `${year}Q3`,
  value: '3',
  source: '台账',
  reason: '',
  ...cells,
});

test.each<[what: string, cells: () => Row, found: string]>([
  ['an unknown agency', () => ({ agency: 'A09' }), 'A2 NOT_KNOWN'],
  ['a code beside the name of another', () => ({ agency: 'A01 first第2局' }), 'A2 CODE_AND_NAME_DIFFER'],
  ['an unknown data element', () => ({ element: 'taskDone' }), 'B2 NOT_KNOWN'],
  ['a period that is none', () => ({ period: `${year}Q5` }), 'C2 PERIOD_UNREADABLE'],
  ['a month for a quarter', () => ({ period: `${year}M07` }), 'C2 PERIOD_OF_OTHER_KIND'],
  ['a year for a quarter', () => ({ period: String(year) }), 'C2 PERIOD_OF_OTHER_KIND'],
  ['a day for a period', () => ({ period: `${year}-07-01` }), 'C2 PERIOD_UNREADABLE'],
  ['no value: it is no zero', () => ({ value: '' }), 'D2 CELL_EMPTY'],
  ['a unit beside the value', () => ({ value: '3 件' }), 'D2 NOT_A_NUMBER'],
  ['a dash for a value', () => ({ value: '—' }), 'D2 NOT_A_NUMBER'],
  ['an exponent', () => ({ value: '1e3' }), 'D2 NOT_A_NUMBER'],
  ['commas in the wrong places', () => ({ value: '12,34' }), 'D2 NOT_A_NUMBER'],
  ['more decimals than the element has', () => ({ value: '3.25' }), 'D2 TOO_MANY_PLACES'],
  ['an identity number kept as text', () => ({ value: '330102199001011234' }), 'D2 NUMBER_TOO_LONG'],
  ['another value without a reason', () => ({ period: `${year}Q1`, value: '11' }), 'F2 REASON_NEEDED'],
])('facts: %s is refused at its cell', async (_what, cells, found) => {
  expect(await refused('facts', [fact(cells())])).toEqual([found]);
});

test('facts: several wrong cells of a row are all told, each with a sentence and what to do in both languages', async () => {
  const done = await world.bring('facts', [fact({}), fact({ agency: 'A2', element: 'tasksDone', value: '7件' })]);
  expect(done.findings).toEqual([
    {
      ...{ sheet: '指标数据', address: 'A3', row: 3, field: 'agency', value: 'A2', code: 'NOT_KNOWN' },
      ...{ message: '没有这个机关单位', messageEn: 'There is no such agency' },
      ...{ suggestion: '是不是 A02 first第2局', suggestionEn: 'Perhaps A02 Bureau 2 of first is meant' },
    },
    expect.objectContaining({ address: 'D3', code: 'NOT_A_NUMBER', suggestion: '只写 7，不带单位或符号' }),
  ]);
  expect(done.counts).toEqual({ rows: 2, new: 1, changed: 0, unchanged: 0, wrong: 1 });
  expect(done.preview.map(({ row, state }) => `${row} ${state}`)).toEqual(['2 NEW', '3 WRONG']);
});

test('facts: a row that says the same place again names the first one', async () => {
  const done = await world.bring('facts', [fact({}), fact({ agency: 'first第1局', value: '4' })]);
  expect(done.findings.map(({ address, code, message }) => `${address} ${code} ${message}`)).toEqual(['A3 DUPLICATE_ROW 与第 2 行重复']);
});

test('facts: a number of more than 15 digits, which the spreadsheet has changed, is refused wherever it stands', async () => {
  const header = ['机关单位', '数据项', '期间', '数值', '数据来源'];
  const { writeXlsx } = await import('hucre');
  const bytes = await writeXlsx({
    sheets: [{ name: '指标数据', rows: [header, ['A01', 'tasksDue', `${year}Q3`, 3, 330102199001011200]] }],
  });
  expect(told(await world.bringFile('facts', '长数字.xlsx', bytes))).toEqual(['E2 LONG_NUMBER']);
});

test.each<[text: string, found: string[]]>([
  ['31.2.2026', ['D2 DAY_UNREADABLE']],
  ['2026-02-31', ['D2 NO_SUCH_DAY']],
  ['2026/13/1', ['D2 NO_SUCH_DAY']],
  ['46204', ['D2 DAY_UNREADABLE']],
  ['7月1日', ['D2 DAY_UNREADABLE']],
])('a day written as %s is refused', async (text, found) => {
  const duty = { agency: 'A01', element: 'tasksDue', period: '2026Q3', due: text };
  expect(await refused('reportingDuties', [duty])).toEqual(found);
});

test('reporting duties: due before the period begins', async () => {
  const duty = { agency: 'A01', element: 'tasksDue', period: '2026Q3', due: '2025-10-15' };
  expect(await refused('reportingDuties', [duty])).toEqual(['D2 DUE_BEFORE_PERIOD']);
});

test('sectors and data elements: codes that formulas could not name, places, words, and what never changes', async () => {
  expect(await refused('sectors', [{ code: '学校', name: '学校', position: '0' }])).toEqual(['A2 CODE_MISSHAPEN', 'C2 NOT_IN_RANGE']);
  const element = { code: 'tasksDue', name: '任务数', unit: '个', places: '1', period: '周', aggregation: '合计' };
  expect(await refused('dataElements', [element])).toEqual(['E2 WORD_UNKNOWN']);
  const found = await refused('dataElements', [{ ...element, period: '季' }]);
  expect(found).toEqual(expect.arrayContaining(['D2 ELEMENT_IS_FIXED']));
});

test('agencies: one above itself, also through other rows and what is stored', async () => {
  const agency = { sector: 'GOVERNMENT', level: 'SECTION' };
  const rows = [
    { ...agency, code: 'C01', name: '甲局', parent: 'C02' },
    { ...agency, code: 'C02', name: '乙局', parent: '甲局' },
    { ...agency, code: 'C03', name: '丙局', parent: '' },
  ];
  expect(await refused('agencies', rows)).toEqual(['E2 PARENT_CYCLE', 'E3 PARENT_CYCLE']);
  expect(await refused('agencies', [{ ...agency, code: 'A01', name: 'first第1局', parent: 'A03' }])).toEqual(['E2 PARENT_CYCLE']);
  expect(await refused('agencies', [{ ...agency, code: 'C 4', name: '丁局', sector: 'GOVERMENT' }])).toEqual([
    'A2 CODE_MISSHAPEN',
    'C2 NOT_KNOWN',
  ]);
});

test('agencies: a name that two of them have is not enough', async () => {
  await world.bring(
    'agencies',
    ['D01', 'D02'].map((code) => ({ code, name: '同名局', sector: 'GOVERNMENT', level: 'SECTION' })),
  );
  const done = await world.bring('facts', [fact({ agency: '同名局' })]);
  expect(done.findings.map(({ code, suggestion }) => `${code} ${suggestion}`)).toEqual(['NAME_NOT_UNIQUE 改用编码：D01、D02']);
});

test('alliances and memberships: unknown bases, two alliances at once, an end before the beginning', async () => {
  expect(await refused('alliances', [{ code: 'L09', name: '联盟', bases: '领域相近、关系好' }])).toEqual(['C2 WORD_UNKNOWN']);
  await world.bring('alliances', [{ code: 'L02', name: '第二联盟', bases: '地域相邻' }]);
  expect(await refused('allianceMemberships', [{ alliance: 'L02', agency: 'A01', from: '2026-01-01' }])).toEqual(['C2 SPANS_OVERLAP']);
  const rows = [
    { alliance: 'L02', agency: 'D01', from: '2026-01-01', to: '2026-07-01' },
    { alliance: 'L01', agency: 'D01', from: '2026-06-01', to: '' },
    { alliance: 'L02', agency: 'D02', from: '2026-05-01', to: '2026-05-01' },
  ];
  expect(await refused('allianceMemberships', rows)).toEqual(['D4 END_BEFORE_BEGIN', 'C3 SPANS_OVERLAP']);
});

test('persons: another agency, another name in another row, and the same post twice at once', async () => {
  const person = { code: 'P11', name: '示例first11', agency: 'A01', post: '书记', from: '2026-01-01' };
  expect(await refused('persons', [{ ...person, agency: 'A02' }])).toEqual(['C2 PERSON_OF_OTHER_AGENCY']);
  expect(await refused('persons', [person])).toEqual(['E2 SPANS_OVERLAP']);
  const rows = [
    { ...person, code: 'P77', post: '党务干部' },
    { ...person, code: 'P77', name: '另一人', from: '2027-01-01' },
  ];
  expect(await refused('persons', rows)).toEqual(['B3 DIFFERS_FROM_ROW']);
});

test('participations: a cycle that has been opened is settled', async () => {
  expect(await refused('participations', [{ cycle: 'THIS_YEAR', agency: 'A01', kind: '评审' }])).toEqual(['A2 CYCLE_NOT_DRAFT']);
});

test('a column that is missing, and a file without rows, are told at the sheet', async () => {
  expect(await refused('facts', [{ agency: 'A01', element: 'tasksDue', period: `${year}Q3` }])).toEqual(['A1 COLUMN_MISSING']);
  const bytes = await workbookOf('facts', [fact({ agency: '', element: '', period: '', value: '', source: '', reason: '' })]);
  expect(told(await world.bringFile('facts', '空.xlsx', bytes))).toEqual(['NO_ROWS']);
});

test('a file that cannot be read is a batch with one finding', async () => {
  const before = await world.hashOfData();
  const done = await world.bringFile('facts', '数据.csv', Buffer.from('机关单位,数据项\nA01,"tasksDue\n'));
  expect([done.findingsTotal, await world.hashOfData()]).toEqual([1, before]);
  expect(done.findings[0]).toMatchObject({ address: '', code: 'CSV_QUOTES_UNBALANCED', message: expect.stringContaining('数据.csv') });
});

test.each<[what: string, kind: string, bytes: Uint8Array, code: string]>([
  ['a kind that is none', 'figures', Buffer.from('x'), 'IMPORT_KIND_UNKNOWN'],
  ['a picture', 'facts', Buffer.from('89504e470d0a1a0a', 'hex'), 'FILE_DISGUISED'],
])('%s is refused before anything is kept, and the attempt is in the trail', async (_what, kind, bytes, code) => {
  const denied = () =>
    world.read<{ reason: string }>(
      `select reason from audit_entry where jurisdiction_id = $1 and outcome = 'DENIED' and account_code = 'cli'`,
    );
  const before = [await world.hashOfData(), await world.read('select id from import_batch where jurisdiction_id = $1'), await denied()];
  await expect(world.bringFile(kind, 'a.csv', bytes)).rejects.toMatchObject({ code });
  const after = [await world.hashOfData(), await world.read('select id from import_batch where jurisdiction_id = $1'), await denied()];
  expect(after).toEqual([before[0], before[1], [...(before[2] as object[]), { reason: code }]]);
});
