import { addDays } from '../../../server/core/clock.js';
import {
  type CycleWorld,
  calculated,
  cycleWorld,
  evaluated,
  giveMarks,
  key,
  opened,
  owedMarks,
  refer,
  today,
} from '../cycle/cycle-world.js';

let w: CycleWorld;

beforeAll(async () => {
  w = await cycleWorld();
});
afterAll(() => w?.close());

const rows = (cycleId: string): Promise<object[]> => w.ask('select * from mark where cycle_id = $1 order by id', [cycleId]);

async function marked(): Promise<{ cycleId: string; id: string; version: number }> {
  const { id: cycleId } = await opened(w);
  const [, owed] = await owedMarks(w, cycleId);
  await giveMarks(w, cycleId);
  return { cycleId, id: owed?.id as string, version: 2 };
}

test('the department returns a mark with a reason; what it was stays in the audit trail, and it is given again', async () => {
  const { cycleId, id, version } = await marked();
  const context = w.as('department');
  expect(await w.marks.returnGiven(context, { id, version, reason: ' 评语写的是另一单位 ' })).toEqual({ id, version: 3 });
  const row = 'select level, points, reason, recorded_at, return_reason, returned_at is not null as dated, version from mark where id = $1';
  const returned = { return_reason: '评语写的是另一单位', dated: true };
  expect(await w.ask(row, [id])).toEqual([{ level: null, points: null, reason: null, recorded_at: null, ...returned, version: 3 }]);
  const [entry] = await w.ask('select action, reason, before, after from audit_entry where request_id = $1', [context.requestId]);
  expect(entry).toMatchObject({
    action: 'returnMark',
    reason: '评语写的是另一单位',
    before: { level: 'STRONG', reason: '对照记录逐条核对', version: 2 },
    after: { level: null, reason: null, version: 3 },
  });
  await w.marks.record(w.as('reviewer'), { id, version: 3, level: 'WEAK', reason: '重新核对，缺两份', ...key() });
  expect(await w.ask(row, [id])).toMatchObject([{ level: 'WEAK', ...returned, version: 4 }]);
  expect(await owedMarks(w, cycleId)).toEqual([]);
});

test('a mark returned after the evaluation makes that agency’s scorecard stale and no other', async () => {
  const made = await calculated(w);
  const [mark] = await w.ask<{ id: string; subject: string }>(
    'select id, subject_agency_id as subject from mark where cycle_id = $1 limit 1',
    [made.id],
  );
  await w.marks.returnGiven(w.as('department'), { id: mark?.id as string, version: 2, reason: '证据不足' });
  const stale = await w.ask(`select agency_id from scorecard where cycle_id = $1 and state = 'STALE'`, [made.id]);
  expect(stale).toEqual([{ agency_id: mark?.subject }]);
  await expect(w.cyclesOn().confirm(w.as('department'), { ...refer(made), gapsReason: '先行确认', ...key() })).rejects.toMatchObject({
    code: 'RESULTS_OUTDATED',
  });
  const again = await evaluated(w, made.id);
  await expect(w.cyclesOn().confirm(w.as('department'), { ...refer(again), ...key() })).rejects.toMatchObject({
    code: 'RESULTS_INCOMPLETE',
  });
});

test('what was not given, was changed, has no reason, has expired, or belongs to a confirmed cycle is not returned', async () => {
  const { cycleId, id, version } = await marked();
  const { id: otherCycle } = await opened(w);
  const [owed] = await owedMarks(w, otherCycle);
  const back = (input: object) => w.marks.returnGiven(w.as('department'), { id, version, reason: '证据不足', ...input });
  const before = await rows(cycleId);
  await expect(back({ id: owed?.id, version: 1 })).rejects.toMatchObject({ code: 'MARK_NOT_GIVEN' });
  await expect(back({ version: 1 })).rejects.toMatchObject({ code: 'MARK_CHANGED' });
  await expect(back({ reason: ' ' })).rejects.toMatchObject({ code: 'MARK_REASON_MISSING' });
  await expect(back({ id: 'no id' })).rejects.toMatchObject({ code: 'MARK_NOT_FOUND' });
  await expect(w.marks.returnGiven(w.as('department', 'second'), { id, version, reason: '证据不足' })).rejects.toMatchObject({
    code: 'MARK_NOT_FOUND',
  });
  await expect(w.marks.returnGiven(w.as('reviewer'), { id, version, reason: '证据不足' })).rejects.toMatchObject({
    code: 'COMMAND_NOT_ALLOWED',
  });
  expect(await rows(cycleId)).toEqual(before);
  await w.ask(`update mark set expires_at = '2026-03-02T00:00:00Z' where id = $1`, [id]);
  await expect(back({})).rejects.toMatchObject({ code: 'MARK_EXPIRED', details: { expiredOn: '2026-03-01' } });
  await w.ask(`update cycle set state = 'CONFIRMED' where id = $1`, [cycleId]);
  const context = w.as('department');
  await expect(w.marks.returnGiven(context, { id, version, reason: '证据不足' })).rejects.toMatchObject({ code: 'MARKING_CLOSED' });
  expect(await w.audited(context)).toEqual([{ action: 'returnMark', outcome: 'DENIED', reason: 'MARKING_CLOSED' }]);
});

const daysOf = (cycleId: string): Promise<object[]> =>
  w.ask(
    `select a.code, (expires_at at time zone 'UTC')::date::text as ends, count(*)::int as n from mark m join agency a on a.id = m.agency_id
     where m.cycle_id = $1 group by 1, 2 order by 1`,
    [cycleId],
  );

test('all marks of a cycle get more time, or those of one department', async () => {
  const { id: cycleId } = await opened(w);
  const [week, month] = [addDays(today(), 7), addDays(today(), 30)];
  const reviewerAgencyId = w.world.first.agencyId('A02');
  const context = w.as('department');
  expect(await w.marks.extend(context, { cycleId, reviewerAgencyId, dueOn: month })).toEqual({ cycleId, extendedCount: 1 });
  expect(await w.audited(context)).toEqual([{ action: 'extendMarks', outcome: 'COMMITTED', reason: null }]);
  const due = 'select marks_due_on::text as due from cycle where id = $1';
  expect(await w.ask(due, [cycleId])).toEqual([{ due: today() }]);
  expect(await w.marks.extend(w.as('department'), { cycleId, dueOn: week })).toEqual({ cycleId, extendedCount: 2 });
  expect(await w.ask(due, [cycleId])).toEqual([{ due: week }]);
  // the end of a day is the beginning of the next; who had longer keeps it
  expect(await daysOf(cycleId)).toEqual([
    { code: 'A02', ends: addDays(month, 1), n: 1 },
    { code: 'A03', ends: addDays(week, 1), n: 2 },
  ]);
});

test('the last day that can be written is one, and no moment beyond the years of four digits', async () => {
  const { id: cycleId } = await opened(w);
  expect(await w.marks.extend(w.as('department'), { cycleId, dueOn: '9999-12-31' })).toEqual({ cycleId, extendedCount: 3 });
  const ends = `select distinct expires_at as ends from mark where cycle_id = $1`;
  expect(await w.ask(ends, [cycleId])).toEqual([{ ends: new Date('9999-12-31T23:59:59.999Z') }]);
});

test('time that has run out can be given again, and the mark with it', async () => {
  const { id: cycleId } = await opened(w);
  const owed = (await owedMarks(w, cycleId)).find(({ reviewer }) => reviewer === 'A03');
  await w.ask(`update mark set expires_at = '2026-03-02T00:00:00Z' where cycle_id = $1`, [cycleId]);
  const input = { id: owed?.id as string, version: 1, level: 'WEAK', reason: '没有记录' };
  await expect(w.marks.record(w.as('reviewer'), { ...input, ...key() })).rejects.toMatchObject({ code: 'MARK_EXPIRED' });
  await w.marks.extend(w.as('department'), { cycleId, dueOn: today() });
  await w.marks.record(w.as('reviewer'), { ...input, ...key() });
});

test('a day before today or not after the present one, a department asked for nothing, and a confirmed cycle are refused', async () => {
  const { id: cycleId } = await opened(w);
  const before = await rows(cycleId);
  const extend = (input: object) => w.marks.extend(w.as('department'), { cycleId, dueOn: addDays(today(), 7), ...input });
  await expect(extend({ dueOn: addDays(today(), -1) })).rejects.toMatchObject({ code: 'MARKS_DUE_DAY_INVALID' });
  await expect(extend({ dueOn: today() })).rejects.toMatchObject({ code: 'MARKS_DUE_DAY_INVALID', details: { present: today() } });
  await expect(extend({ reviewerAgencyId: w.world.first.agencyId('A01') })).rejects.toMatchObject({ code: 'REVIEWER_NOT_FOUND' });
  await expect(extend({ reviewerAgencyId: 'no id' })).rejects.toMatchObject({ code: 'REVIEWER_NOT_FOUND' });
  await expect(extend({ cycleId: w.world.second.cycleIds.unpublished })).rejects.toMatchObject({ code: 'CYCLE_NOT_FOUND' });
  await w.ask(`update cycle set state = 'CONFIRMED' where id = $1`, [cycleId]);
  await expect(extend({})).rejects.toMatchObject({ code: 'MARKING_CLOSED', details: { cycleId } });
  expect(await rows(cycleId)).toEqual(before);
});
