import { newIdentifier } from '../../../server/core/identifier.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { type CycleWorld, cycleWorld, key, type Owed, opened, owedMarks } from '../cycle/cycle-world.js';

let w: CycleWorld;
let cycleId: string;
/** owed by A03, then by A02 */
let first: Owed;
let second: Owed;
let other: Owed;

beforeAll(async () => {
  w = await cycleWorld();
});
afterAll(() => w?.close());
beforeEach(async () => {
  ({ id: cycleId } = await opened(w));
  [other, first, second] = (await owedMarks(w, cycleId)) as [Owed, Owed, Owed];
});

const rows = (): Promise<object[]> =>
  w.ask('select id, level, points, reason, recorded_at, version from mark where cycle_id = $1 order by id', [cycleId]);
const value = { level: 'WEAK', reason: ' 五份记录缺两份 ' };
const given = ({ id, version }: Owed, more: object = {}) => ({ id, version, ...value, ...more });

test('a mark is given once, by level, with its reason and one audit entry', async () => {
  const context = w.as('reviewer');
  const input = { ...given(first), ...key() };
  expect(await w.marks.record(context, input)).toEqual({ id: first.id, version: 2 });
  const stored = await w.ask('select level, points, reason, recorded_at is not null as dated, version from mark where id = $1', [first.id]);
  expect(stored).toEqual([{ level: 'WEAK', points: null, reason: '五份记录缺两份', dated: true, version: 2 }]);
  expect(await w.audited(context)).toEqual([{ action: 'recordMark', outcome: 'COMMITTED', reason: '五份记录缺两份' }]);
  // a repeat with its key is the first answer; a second mark is refused whatever version it names
  expect(await w.marks.record(w.as('reviewer'), input)).toEqual({ id: first.id, version: 2 });
  const before = await rows();
  const today = new Date().toISOString().slice(0, 10);
  for (const version of [1, 2]) {
    const again = w.as('reviewer');
    await expect(w.marks.record(again, { ...given(first), version, level: 'STRONG', ...key() })).rejects.toMatchObject({
      code: 'MARK_ALREADY_GIVEN',
      details: { givenOn: today },
      sentence: { zh: expect.stringContaining('退回'), en: expect.stringContaining('the department can return it') },
    });
    expect(await w.audited(again)).toEqual([{ action: 'recordMark', outcome: 'DENIED', reason: 'MARK_ALREADY_GIVEN' }]);
  }
  expect(await rows()).toEqual(before);
});

test('points are stored exactly, from 0 to full marks', async () => {
  await w.marks.record(w.as('reviewer'), { ...given(first), level: null, points: '29.95', ...key() });
  await w.marks.record(w.as('reviewer'), { ...given(second), level: null, points: '30', ...key() });
  await w.marks.record(w.as('reviewer2'), { ...given(other), level: null, points: '0', ...key() });
  expect(await w.ask('select points from mark where id = any($1) order by points', [[first.id, second.id, other.id]])).toEqual([
    { points: '0' },
    { points: '299500' },
    { points: '300000' },
  ]);
});

test.each([
  ['MARK_LEVEL_UNKNOWN', { level: 'FAIR' }, { known: ['STRONG', 'WEAK'] }],
  ['MARK_VALUE_MISSING', { level: null }, {}],
  ['MARK_VALUE_MISSING', { points: '10' }, {}],
  ['MARK_POINTS_INVALID', { level: null, points: '30.01' }, { fullMarks: '30.0000', places: 2 }],
  ['MARK_POINTS_INVALID', { level: null, points: '-0.01' }, {}],
  ['MARK_POINTS_INVALID', { level: null, points: '1.005' }, {}],
  ['MARK_POINTS_INVALID', { level: null, points: 'ten' }, {}],
  ['MARK_REASON_MISSING', { reason: ' 好 ' }, {}],
  ['MARK_REASON_MISSING', { reason: '好'.repeat(2001) }, {}],
  ['MARK_CHANGED', { version: 9 }, { given: 9, found: 1 }],
])('%s: %j is refused, audited, and nothing is written', async (code, more, details) => {
  const before = await rows();
  const context = w.as('reviewer');
  await expect(w.marks.record(context, { ...given(first, more), ...key() })).rejects.toMatchObject({ code, details });
  expect(await rows()).toEqual(before);
  expect(await w.audited(context)).toEqual([{ action: 'recordMark', outcome: 'DENIED', reason: code }]);
});

test('the mark of another department, of another jurisdiction, and one that is not there are not found in the same words', async () => {
  const before = await rows();
  const [foreign] = await w.ask<{ id: string }>('select id from mark where jurisdiction_id = $1 and recorded_at is null limit 1', [
    w.world.second.jurisdictionId,
  ]);
  const ids = [other.id, foreign?.id as string, newIdentifier(), 'no id'];
  const said = await Promise.all(
    ids.map((id) =>
      w.marks.record(w.as('reviewer'), { ...given(first), id, ...key() }).then(
        () => 'given',
        (error: { code: string; message: string }) => `${error.code} ${error.message.replaceAll(id, '<id>')}`,
      ),
    ),
  );
  expect(said).toEqual(ids.map(() => 'MARK_NOT_FOUND There is no mark <id>. Choose from your marks.'));
  expect(await rows()).toEqual(before);
});

test('an expired mark is refused with the day it ended; that of another department is still not there', async () => {
  await w.ask(`update mark set expires_at = '2026-03-02T00:00:00Z' where cycle_id = $1`, [cycleId]);
  const before = await rows();
  const context = w.as('reviewer');
  await expect(w.marks.record(context, { ...given(first), ...key() })).rejects.toMatchObject({
    code: 'MARK_EXPIRED',
    details: { id: first.id, expiredOn: '2026-03-01' },
  });
  expect(await w.audited(context)).toEqual([{ action: 'recordMark', outcome: 'DENIED', reason: 'MARK_EXPIRED' }]);
  await expect(w.marks.record(w.as('reviewer'), { ...given(other), ...key() })).rejects.toMatchObject({ code: 'MARK_NOT_FOUND' });
  expect(await rows()).toEqual(before);
});

test.each(['department', 'approver', 'agency01', 'analyst', 'system'] as const)('%s gives no mark', async (account) => {
  await expect(w.marks.record(w.as(account), { ...given(first), ...key() })).rejects.toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
});

test('several are given at once, with one audit entry', async () => {
  const context = w.as('reviewer');
  const input = { marks: [given(first), given(second, { level: 'STRONG' })], ...key() };
  expect(await w.marks.recordSeveral(context, input)).toEqual({ recordedCount: 2 });
  expect(await w.marks.recordSeveral(w.as('reviewer'), input)).toEqual({ recordedCount: 2 });
  expect((await owedMarks(w, cycleId)).map(({ reviewer }) => reviewer)).toEqual(['A02']);
  expect(await w.audited(context)).toEqual([{ action: 'recordMarks', outcome: 'COMMITTED', reason: null }]);
});

test('one wrong mark among several and none is given; each problem is told with its place', async () => {
  await w.marks.record(w.as('reviewer'), { ...given(second), ...key() });
  const before = await rows();
  const context = w.as('reviewer');
  const third = await thirdMark();
  const marks = [given(third), given(first, { level: 'FAIR' }), given(second)];
  await expect(w.marks.recordSeveral(context, { marks, ...key() })).rejects.toMatchObject({
    code: 'MARKS_NOT_RECORDED',
    details: {
      paths: ['input.marks.1', 'input.marks.2'],
      codes: ['MARK_LEVEL_UNKNOWN', 'MARK_ALREADY_GIVEN'],
      sentencesZh: [expect.stringContaining('STRONG、WEAK'), expect.stringContaining('已于')],
      sentencesEn: [expect.stringContaining('STRONG, WEAK'), expect.stringContaining('was given on')],
    },
  });
  expect(await rows()).toEqual(before);
  expect(await w.audited(context)).toEqual([{ action: 'recordMarks', outcome: 'DENIED', reason: 'MARKS_NOT_RECORDED' }]);
  for (const wrong of [[], [given(third), given(third)], Array.from({ length: 51 }, () => ({ ...given(third), id: newIdentifier() }))]) {
    await expect(w.marks.recordSeveral(w.as('reviewer'), { marks: wrong, ...key() })).rejects.toMatchObject({ code: 'MARK_COUNT_INVALID' });
  }
  await expect(w.marks.recordSeveral(w.as('reviewer'), { marks: [given(third), given(other)], ...key() })).rejects.toMatchObject({
    code: 'MARK_NOT_FOUND',
    details: { id: other.id },
  });
  expect(await rows()).toEqual(before);
});

/** Another one that A03 owes, of a cycle of its own. */
async function thirdMark(): Promise<Owed> {
  const { id } = await opened(w);
  return (await owedMarks(w, id)).find(({ reviewer }) => reviewer === 'A03') as Owed;
}

test('two at once give it once', async () => {
  const levels = ['STRONG', 'WEAK'];
  const both = await Promise.allSettled(levels.map((level) => w.marks.record(w.as('reviewer'), { ...given(first), level, ...key() })));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((both.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({
    code: expect.stringMatching(/^MARK_(CHANGED|ALREADY_GIVEN)$/),
  });
  expect(await w.ask('select version from mark where id = $1', [first.id])).toEqual([{ version: 2 }]);
});

test('a reviewer writes no other column, no mark of another, and none that has expired, whatever statement it uses', async () => {
  const run = (statement: string): Promise<unknown> =>
    inTransaction(w.world.source, w.as('reviewer').actor, (transaction) => transaction.query(statement));
  for (const column of [
    'expires_at = now()',
    "instructions = '{}'",
    'return_reason = null',
    'subject_agency_id = agency_id',
    'agency_id = subject_agency_id',
  ])
    await expect(run(`update mark set ${column}`)).rejects.toMatchObject({ code: '42501' });
  await expect(run('delete from mark')).rejects.toMatchObject({ code: '42501' });
  expect(await run(`update mark set level = 'STRONG' where id = '${other.id}'`)).toEqual([[], 0]);
  await w.ask('update mark set expires_at = now() where id = $1', [first.id]);
  expect(await run(`update mark set level = 'STRONG' where id = '${first.id}'`)).toEqual([[], 0]);
});
