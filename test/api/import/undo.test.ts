import { addDays } from '../../../server/core/clock.js';
import { type ImportWorld, importWorld, type Row } from './import-world.js';

let world: ImportWorld;
let year: number;

beforeAll(async () => {
  world = await importWorld();
  year = world.year;
});
afterAll(() => world?.close());

const agency = (code: string, cells: Row = {}): Row => ({
  code,
  name: `${code}新局`,
  sector: 'GOVERNMENT',
  level: 'SECTION',
  parent: '',
  ...cells,
});
const fact = (cells: Row = {}): Row => ({ agency: 'A01', element: 'tasksDue', period: `${year}Q3`, value: '3', ...cells });

async function committed(kind: string, rows: readonly Row[]): Promise<string> {
  const { batchId, isCommitted, findings } = await world.bring(kind, rows);
  expect([isCommitted, findings]).toEqual([true, []]);
  return batchId;
}

test('undoing puts every row back as it was: sectors, agencies, alliances with bases, memberships, persons, duties', async () => {
  const before = await world.hashOfData();
  const [first] = await world.read<{ day: string }>(
    'select min(valid_from)::text as day from alliance_membership where jurisdiction_id = $1',
  );
  const day = first?.day as string;
  const end = addDays(day, 300);
  const files: readonly [string, readonly Row[]][] = [
    [
      'sectors',
      [
        { code: 'COURT', name: '法院' },
        { code: 'TOWNSHIP', name: '镇和街道' },
      ],
    ],
    [
      'agencies',
      [agency('E02', { parent: 'E01' }), agency('E01', { sector: 'COURT' }), agency('A02', { parent: 'E01', sector: 'TOWNSHIP' })],
    ],
    [
      'alliances',
      [
        { code: 'L01', name: '改名联盟', bases: '优势互补' },
        { code: 'L08', name: '新联盟', bases: '地域相邻' },
      ],
    ],
    [
      'allianceMemberships',
      [
        { alliance: 'L01', agency: 'A01', from: day, to: end },
        { alliance: 'L08', agency: 'A01', from: end, to: '' },
      ],
    ],
    ['persons', [{ code: 'P11', name: '示例改名', agency: 'A01', post: '党务干部', from: '2026-01-01', portfolio: '宣传' }]],
    ['reportingDuties', [{ agency: 'A01', element: 'tasksDue', period: `${year}Q4`, due: `${year + 1}-01-15` }]],
  ];
  const batches: string[] = [];
  for (const [kind, rows] of files) batches.push(await committed(kind, rows));
  expect(await world.hashOfData()).not.toBe(before);
  for (const id of batches.reverse()) {
    const [outcome, message] = await world.undo(id);
    expect([outcome, message]).toEqual(['SUCCEEDED', expect.stringMatching(/^已撤销，恢复了 [1-9]\d* 条记录。$/)]);
    expect(await world.batch(id)).toMatchObject({ state: 'UNDONE' });
  }
  expect(await withoutStale(world)).toBe(await withoutStale(world, before));
});

test('undone facts are withdrawn: the former value is in force again, scorecards are stale, the file can come again', async () => {
  const rows = [fact(), fact({ agency: 'A02', element: 'tasksDone', period: `${year}Q1`, value: '9', reason: '核对台账' })];
  const id = await committed('facts', rows);
  expect((await world.bring('facts', rows, true)).counts).toMatchObject({ unchanged: 2 });
  expect(await world.undo(id)).toEqual(['SUCCEEDED', '已撤销，恢复了 2 条记录。']);
  expect(
    await world.read(
      `select f.value, f.withdrawn_at is not null as withdrawn from fact f join import_change c on c.row_id = f.id where c.jurisdiction_id = $1 and c.batch_id = $2 order by 1`,
      id,
    ),
  ).toEqual([
    { value: '30000', withdrawn: true },
    { value: '90000', withdrawn: true },
  ]);
  expect(
    await world.read(
      `select state from scorecard where jurisdiction_id = $1 and state = 'STALE' and agency_id = $2`,
      world.world.first.agencyId('A02'),
    ),
  ).not.toEqual([]);
  const again = await world.bring('facts', rows, true);
  expect(again.counts).toEqual({ rows: 2, new: 1, changed: 1, unchanged: 0, wrong: 0 });
  expect(await committed('facts', rows)).not.toBe(id);
});

test('a value that was corrected since is in the way, and nothing is undone', async () => {
  const id = await committed('facts', [fact({ agency: 'A03' })]);
  const correction = await committed('facts', [fact({ agency: 'A03', value: '4', reason: '漏计' })]);
  const before = await world.hashOfData();
  expect(await world.undo(id)).toEqual(['FAILED', expect.stringContaining(`1 个数值（如 A03 tasksDue ${year}Q3）导入后又被更正`)]);
  expect([await world.hashOfData(), (await world.batch(id)).state]).toEqual([before, 'COMMITTED']);
  expect((await world.undo(correction))[0]).toBe('SUCCEEDED');
  expect((await world.undo(id))[0]).toBe('SUCCEEDED');
});

test('what others refer to since is in the way and named; once they are gone it can be undone', async () => {
  const id = await committed('agencies', [agency('F01'), agency('F02', { parent: 'F01' })]);
  const facts = await committed('facts', [fact({ agency: 'F02' })]);
  const duties = await committed('reportingDuties', [{ agency: 'F01', element: 'tasksDue', period: `${year}Q3`, due: `${year}-10-15` }]);
  const before = await world.hashOfData();
  const [outcome, message] = await world.undo(id);
  expect([outcome, message]).toEqual(['FAILED', expect.stringContaining('1 条指标数据引用了导入的机关单位（如 F02）')]);
  expect(message).toContain('1 条报送责任引用了导入的机关单位（如 F01）');
  expect(await world.hashOfData()).toBe(before);
  expect((await world.undo(duties))[0]).toBe('SUCCEEDED');
  // facts stay as rows even when they are withdrawn, and with them their agency
  expect((await world.undo(facts))[0]).toBe('SUCCEEDED');
  expect((await world.undo(id))[0]).toBe('FAILED');
});

test('what somebody changed since is in the way, whether it was inserted or changed by the batch', async () => {
  const id = await committed('agencies', [agency('G01'), agency('A01', { name: 'first第1局改' })]);
  const later = await committed('agencies', [agency('G01', { name: '再改局' }), agency('A01', { name: '又改局' })]);
  const before = await world.hashOfData();
  const [outcome, message] = await world.undo(id);
  expect([outcome, message]).toEqual([
    'FAILED',
    expect.stringContaining('1 条机关单位（如 G01）导入后又被改动；1 条机关单位（如 A01）导入后又被改动'),
  ]);
  expect(await world.hashOfData()).toBe(before);
  expect((await world.undo(later))[0]).toBe('SUCCEEDED');
  expect((await world.undo(id))[0]).toBe('SUCCEEDED');
});

test('a batch is undone once: a second time it is refused before a job is made', async () => {
  const id = await committed('sectors', [{ code: 'PORT', name: '港口' }]);
  expect((await world.undo(id))[0]).toBe('SUCCEEDED');
  await expect(world.undo(id)).rejects.toMatchObject({ code: 'IMPORT_STATE_WRONG' });
});

/** Scorecards that read an imported duty stay stale: whoever evaluates again settles that. */
async function withoutStale(of: ImportWorld, hash?: string): Promise<string> {
  const parts = JSON.parse(hash ?? (await of.hashOfData())) as { name: string; hash: string }[];
  return JSON.stringify(parts.filter(({ name }) => name !== 'scorecard'));
}
