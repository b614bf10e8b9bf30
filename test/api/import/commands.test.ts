import { newIdentifier } from '../../../server/core/identifier.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import { uploadedFile } from '../../../server/modules/import/import-upload.js';
import type { AccountName } from '../../support/world.js';
import { type ImportWorld, importWorld, type Row, workbookOf } from './import-world.js';

let world: ImportWorld;
let year: number;

beforeAll(async () => {
  world = await importWorld();
  year = world.year;
});
afterAll(() => world?.close());

const fact = (cells: Row = {}): Row => ({ agency: 'A01', element: 'tasksDue', period: `${year}Q3`, value: '3', ...cells });
const entries = (context: RequestContext): Promise<{ action: string; outcome: string; reason: string | null }[]> =>
  world.owner.query('select action, outcome, reason from audit_entry where request_id = $1', [context.requestId]);

async function upload(rows: readonly Row[], context = world.department()): Promise<string> {
  const file = uploadedFile('facts', 'facts.xlsx', await workbookOf('facts', rows));
  return (await world.imports.upload(context, file)).id;
}

async function queued(id: string): Promise<{ id: string }> {
  const [job] = await world.read<{ id: string }>(
    `select id from job where jurisdiction_id = $1 and subject_id = $2 and state = 'QUEUED'`,
    id,
  );
  return job as { id: string };
}

async function checked(rows: readonly Row[]): Promise<{ id: string; version: number; idempotencyKey: string }> {
  const id = await upload(rows);
  await world.work(await queued(id));
  return { id, version: (await world.batch(id)).version, idempotencyKey: newIdentifier() };
}

test('from the file to the facts: uploaded, checked, committed, each command with one audit entry', async () => {
  const context = world.department();
  const id = await upload([fact()], context);
  expect(await entries(context)).toEqual([{ action: 'uploadImport', outcome: 'COMMITTED', reason: null }]);
  const before = await world.hashOfData();
  expect(await world.work(await queued(id))).toEqual(['SUCCEEDED', '检查通过。共 1 行：新增 1，变更 0，未变 0。']);
  expect([await world.batch(id), await world.hashOfData()]).toEqual([{ id, version: 2, state: 'CHECKED' }, before]);
  const commit = world.department();
  const asked = { id, version: 2, idempotencyKey: newIdentifier() };
  const { job, importBatch } = await world.imports.commit(commit, asked);
  expect(importBatch).toEqual({ id });
  expect(await world.work(job)).toEqual(['SUCCEEDED', '已导入：新增 1 行，变更 0 行，未变 0 行。']);
  expect(await world.batch(id)).toEqual({ id, version: 3, state: 'COMMITTED' });
  expect(await entries(commit)).toEqual([{ action: 'commitImport', outcome: 'COMMITTED', reason: null }]);
  expect(await world.imports.commit(world.department(), asked)).toEqual({ importBatch, job });
});

test('the same file again is another batch in which every row is unchanged', async () => {
  const { id, version } = await checked([fact()]);
  const [row] = await world.read<{ counts: object }>(
    `select report->'counts' as counts from import_batch where jurisdiction_id = $1 and id = $2`,
    id,
  );
  expect([version, row?.counts]).toEqual([2, { rows: 1, new: 0, changed: 0, unchanged: 1, wrong: 0 }]);
});

test.each<AccountName>(['approver', 'analyst', 'reviewer', 'agency01', 'system', 'security', 'auditor'])(
  '%s may not upload: refused with an entry, nothing kept',
  async (account) => {
    const before = await world.owner.query('select count(*) from import_batch');
    const context = { ...world.world.first.contextOf(account), requestId: newIdentifier() };
    await expect(upload([fact()], context)).rejects.toMatchObject({ kind: 'forbidden', code: 'COMMAND_NOT_ALLOWED' });
    expect(await entries(context)).toEqual([{ action: 'uploadImport', outcome: 'DENIED', reason: 'COMMAND_NOT_ALLOWED' }]);
    expect(await world.owner.query('select count(*) from import_batch')).toEqual(before);
  },
);

test('what the upload refuses is audited and not kept', async () => {
  const before = await world.owner.query('select count(*) from import_batch');
  const refusals = [
    [uploadedFile('figures', 'a.xlsx', Buffer.from('x')), 'IMPORT_KIND_UNKNOWN'],
    [uploadedFile('facts', '', Buffer.from('x')), 'IMPORT_FILE_NAME_INVALID'],
    [uploadedFile('facts', 'a.xlsx', Buffer.alloc(0)), 'IMPORT_FILE_EMPTY'],
    [uploadedFile('facts', 'a.xlsx', Buffer.alloc(20 * 1024 * 1024 + 1)), 'IMPORT_FILE_TOO_LARGE'],
  ] as const;
  for (const [file, code] of refusals) {
    const context = world.department();
    await expect(world.imports.upload(context, file)).rejects.toMatchObject({ code });
    expect(await entries(context)).toEqual([{ action: 'uploadImport', outcome: 'DENIED', reason: code }]);
  }
  expect(await world.owner.query('select count(*) from import_batch')).toEqual(before);
});

test('a faulty batch is not committed; what it lacked is brought in, and checked again it passes', async () => {
  const rows = [fact({ agency: 'Z01' })];
  const { id, version, idempotencyKey } = await checked(rows);
  expect(await world.batch(id)).toMatchObject({ state: 'FAULTY' });
  await expect(world.imports.commit(world.department(), { id, version, idempotencyKey })).rejects.toMatchObject({
    code: 'IMPORT_STATE_WRONG',
  });
  await world.bring('agencies', [{ code: 'Z01', name: '后来局', sector: 'GOVERNMENT', level: 'SECTION' }]);
  const { job } = await world.imports.check(world.department(), { id, version, idempotencyKey: newIdentifier() });
  expect(await world.work(job)).toEqual(['SUCCEEDED', '检查通过。共 1 行：新增 1，变更 0，未变 0。']);
});

test('another mapping reads another column; a field that is none, or named twice, is refused', async () => {
  const bytes = Buffer.from(`单位,数据项,期间,数值,核定数\nA02,tasksDue,${year}Q3,x,5\n`);
  const { id } = await world.imports.upload(world.department(), uploadedFile('facts', 'a.csv', bytes));
  await world.work(await queued(id));
  expect(await world.batch(id)).toMatchObject({ state: 'FAULTY', version: 2 });
  const map = (...mapping: { column: string; field: string | null }[]) =>
    world.imports.check(world.department(), { id, version: 2, mapping, idempotencyKey: newIdentifier() });
  await expect(map({ column: 'E', field: 'amount' })).rejects.toMatchObject({ code: 'IMPORT_MAPPING_INVALID' });
  await expect(map({ column: 'D', field: 'value' }, { column: 'E', field: 'value' })).rejects.toMatchObject({
    code: 'IMPORT_MAPPING_INVALID',
  });
  const { job } = await map({ column: '核定数', field: 'value' });
  expect(await world.work(job)).toEqual(['SUCCEEDED', expect.stringContaining('检查通过')]);
  const [row] = await world.read<{ columns: { field: string }[] }>(
    `select report->'columns' as columns from import_batch where jurisdiction_id = $1 and id = $2`,
    id,
  );
  expect(row?.columns.map(({ field }) => field)).toEqual(['agency', 'element', 'period', null, 'value']);
});

test('data that changed between check and commit: refused with the new report, and nothing is written', async () => {
  const asked = await checked([fact({ agency: 'A03' })]);
  await world.bring('facts', [fact({ agency: 'A03', value: '9' })]);
  const before = await world.hashOfData();
  const { job } = await world.imports.commit(world.department(), asked);
  const [outcome, message] = await world.work(job);
  expect([outcome, message]).toEqual(['FAILED', expect.stringContaining('第一处：D2 已有数值 9，与本行不同，须写明更正原因')]);
  expect([await world.hashOfData(), (await world.batch(asked.id)).state]).toEqual([before, 'FAULTY']);
});

test('two commits of one batch at once: one wins, the other is told of its job', async () => {
  const { id, version } = await checked([fact({ period: `${year}Q4` })]);
  const commit = () => world.imports.commit(world.department(), { id, version, idempotencyKey: newIdentifier() });
  const settled = await Promise.allSettled([commit(), commit()]);
  const won = settled.find((result) => result.status === 'fulfilled');
  const lost = settled.find((result) => result.status === 'rejected');
  expect(lost?.reason).toMatchObject({ code: 'IMPORT_UNDER_WAY', details: { id, jobId: won?.value.job?.id } });
  expect((await world.work(won?.value.job ?? null))[0]).toBe('SUCCEEDED');
});

test('two batches with the same row at once: one inserts it, for the other it is unchanged', async () => {
  const [one, two] = [
    await checked([fact({ element: 'faults', period: `${year}Q4` })]),
    await checked([fact({ element: 'faults', period: `${year}Q4` })]),
  ];
  const jobs = [await world.imports.commit(world.department(), one), await world.imports.commit(world.department(), two)];
  const outcomes = await Promise.all(jobs.map(({ job }) => world.work(job)));
  expect(outcomes.map(([outcome]) => outcome)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
  expect(outcomes.map(([, message]) => message).sort()).toEqual([
    '已导入：新增 0 行，变更 0 行，未变 1 行。',
    '已导入：新增 1 行，变更 0 行，未变 0 行。',
  ]);
});

test('an older version, another jurisdiction, and a text that is no id', async () => {
  const { id, version, idempotencyKey } = await checked([fact()]);
  await expect(world.imports.commit(world.department(), { id, version: version - 1, idempotencyKey })).rejects.toMatchObject({
    code: 'IMPORT_CHANGED_MEANWHILE',
  });
  const neighbour = { ...world.world.second.contextOf('department'), requestId: newIdentifier() };
  await expect(world.imports.commit(neighbour, { id, version, idempotencyKey })).rejects.toMatchObject({ code: 'IMPORT_NOT_FOUND' });
  await expect(world.imports.undo(world.department(), { id: 'x', version, idempotencyKey, reason: '测试' })).rejects.toMatchObject({
    code: 'IMPORT_NOT_FOUND',
  });
});

test('a discarded batch keeps its record and loses its file; a committed one is not discarded; an undo wants a reason', async () => {
  const { id, version, idempotencyKey } = await checked([fact()]);
  await world.imports.discard(world.department(), { id, version, idempotencyKey });
  expect(await world.batch(id)).toMatchObject({ state: 'DISCARDED' });
  expect(await world.read('select 1 from import_file where jurisdiction_id = $1 and batch_id = $2', id)).toEqual([]);
  const { batchId } = await world.bring('facts', [fact({ element: 'faults', period: `${year}Q3` })]);
  const asked = { id: batchId, version: 3, idempotencyKey: newIdentifier() };
  await expect(world.imports.discard(world.department(), asked)).rejects.toMatchObject({ code: 'IMPORT_STATE_WRONG' });
  await expect(world.imports.undo(world.department(), { ...asked, reason: ' x ' })).rejects.toMatchObject({
    code: 'IMPORT_REASON_INVALID',
  });
});
