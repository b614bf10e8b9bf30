import {
  answerOf,
  type CycleWorld,
  calculated,
  confirmed,
  cycleWorld,
  evaluated,
  giveMarks,
  key,
  opened,
  owedMarks,
  refer,
} from './cycle-world.js';

let w: CycleWorld;

beforeAll(async () => {
  w = await cycleWorld();
});
afterAll(() => w?.close());

const row = `select c.state, c.version, a.code as by, c.confirmed_at is not null as dated, c.gaps_reason as gaps, c.return_reason as returned, c.published_remark as remark
  from cycle c left join account a on a.jurisdiction_id = c.jurisdiction_id and a.id = c.confirmed_by_id where c.id = $1`;
const confirm = (made: Awaited<ReturnType<typeof answerOf>>, more: object = {}, context = w.as('department')) =>
  w.cyclesOn().confirm(context, { ...refer(made), ...key(), ...more });

test('complete results are confirmed by the department, in its name; a reason for gaps that are not there is not kept', async () => {
  const made = await calculated(w);
  const context = w.as('department');
  const input = { ...refer(made), ...key(), gapsReason: '没有缺漏' };
  const after = await w.cyclesOn().confirm(context, input);
  expect(after).toEqual({ id: made.id, state: 'CONFIRMED', version: made.version + 1 });
  const expected = [
    { state: 'CONFIRMED', version: made.version + 1, by: 'first-department', dated: true, gaps: null, returned: null, remark: null },
  ];
  expect(await w.ask(row, [made.id])).toEqual(expected);
  expect(await w.audited(context)).toEqual([{ action: 'confirmCycle', outcome: 'COMMITTED', reason: null }]);
  // the same key answers again; another one finds it confirmed
  expect(await w.cyclesOn().confirm(w.as('department'), input)).toEqual(after);
  await expect(confirm(after)).rejects.toMatchObject({
    code: 'CYCLE_STATE_WRONG',
    details: { state: 'CONFIRMED', allowed: ['CALCULATED'] },
  });
  expect(await w.ask(row, [made.id])).toEqual(expected);
});

test('with a mark missing only a reason confirms, and it is kept but not yet published', async () => {
  const { id } = await opened(w);
  const made = await evaluated(w, id);
  const context = w.as('department');
  await expect(confirm(made, {}, context)).rejects.toMatchObject({ code: 'RESULTS_INCOMPLETE', details: { count: 3 } });
  expect(await w.audited(context)).toEqual([{ action: 'confirmCycle', outcome: 'DENIED', reason: 'RESULTS_INCOMPLETE' }]);
  await expect(confirm(made, { gapsReason: '无' })).rejects.toMatchObject({ code: 'CYCLE_REASON_MISSING' });
  expect(await answerOf(w, id)).toEqual(made);
  await confirm(made, { gapsReason: ' 评审部门年内补评 ' });
  expect(await w.ask(row, [id])).toMatchObject([{ state: 'CONFIRMED', gaps: '评审部门年内补评', remark: null }]);
});

test('a mark that was given, or given otherwise, after the evaluation must be worked out first', async () => {
  const { id } = await opened(w);
  const first = await evaluated(w, id);
  await giveMarks(w, id);
  await expect(confirm(first, { gapsReason: '先行确认' })).rejects.toMatchObject({ code: 'RESULTS_OUTDATED', details: { count: 3 } });
  const second = await evaluated(w, id);
  // a level that changed without a trace in the state of the scorecard
  await w.ask(`update mark set level = 'WEAK' where id = (select id from mark where cycle_id = $1 limit 1)`, [id]);
  await expect(confirm(second)).rejects.toMatchObject({ code: 'RESULTS_OUTDATED', details: { count: 1 } });
  await confirm(await evaluated(w, id));
});

test('another day through which data is due, or a scorecard marked stale, must be worked out first', async () => {
  const made = await calculated(w);
  const moved = await w.cyclesOn().update(w.as('department'), { ...refer(made), dataThrough: `${w.world.thisYear}-09-30` });
  await expect(confirm(moved)).rejects.toMatchObject({ code: 'RESULTS_OUTDATED', details: { count: 3 } });
  const back = await w.cyclesOn().update(w.as('department'), { ...refer(moved), dataThrough: `${w.world.thisYear}-06-30` });
  await w.ask(`update scorecard set state = 'STALE' where id = (select id from scorecard where cycle_id = $1 limit 1)`, [made.id]);
  await expect(confirm(back, { gapsReason: '先行确认' })).rejects.toMatchObject({ code: 'RESULTS_OUTDATED', details: { count: 1 } });
  expect(await answerOf(w, made.id)).toEqual(back);
});

test('nothing is confirmed while it is being worked out, before it was, or without a scorecard for everyone', async () => {
  const open = await opened(w);
  await expect(confirm(open)).rejects.toMatchObject({ code: 'CYCLE_STATE_WRONG', details: { state: 'OPEN' } });
  const made = await calculated(w);
  const job = await w.cyclesOn().startEvaluation(w.as('department'), { cycleId: made.id, ...key() });
  await expect(confirm(made)).rejects.toMatchObject({ code: 'EVALUATION_UNDER_WAY', details: { jobId: job.id } });
  await w.ask(`update job set state = 'CANCELLED' where id = $1`, [job.id]);
  await w.ask(`update participation set kind = 'BOTH' where cycle_id = $1`, [made.id]);
  await w.ask(`delete from participation where cycle_id = $1 and agency_id = $2`, [made.id, w.world.first.agencyId('A01')]);
  await expect(confirm(made)).rejects.toMatchObject({ code: 'RESULTS_MISSING', details: { assessed: 2, found: 3 } });
});

test.each(['department', 'approver'] as const)(
  'the %s takes a confirmation back with a reason, and the results can be worked out again',
  async (account) => {
    const made = await confirmed(w);
    const context = w.as(account);
    await expect(w.cyclesOn().returnConfirmed(context, { ...refer(made), reason: ' ' })).rejects.toMatchObject({
      code: 'CYCLE_REASON_MISSING',
    });
    const after = await w.cyclesOn().returnConfirmed(w.as(account), { ...refer(made), reason: '第一项得分与台账不符' });
    expect(await w.ask(row, [made.id])).toEqual([
      { state: 'CALCULATED', version: after.version, by: null, dated: false, gaps: null, returned: '第一项得分与台账不符', remark: null },
    ]);
    const again = await evaluated(w, made.id);
    await confirm(again);
    expect(await w.ask(row, [made.id])).toMatchObject([{ state: 'CONFIRMED', returned: null }]);
  },
);

/** All that a role may read of a cycle, and of its scorecards. */
function seenBy(role: string, cycleId: string): Promise<object[]> {
  const { jurisdictionId } = w.world.first;
  const columns = (table: string): string =>
    `(select string_agg(quote_ident(column_name), ', ') from information_schema.columns where table_name = '${table}' and has_column_privilege('zelian_${role}', '${table}', column_name, 'SELECT'))`;
  return w.world.source.transaction(async (manager) => {
    const [{ own, card }] = (await w.ask(`select ${columns('cycle')} as own, ${columns('scorecard')} as card`)) as [
      { own: string; card: string | null },
    ];
    await manager.query(`set local role zelian_${role}`);
    await manager.query(
      `select set_config('app.jurisdiction', '${jurisdictionId}', true), set_config('app.agency', '${w.world.first.agencyId('A01')}', true)`,
    );
    const cycles = (await manager.query(`select ${own} from cycle where id = $1`, [cycleId])) as object[];
    const cards = card === null ? [] : ((await manager.query(`select ${card} from scorecard where cycle_id = $1`, [cycleId])) as object[]);
    return [...cycles, ...cards];
  });
}

test.each(['agency', 'reviewer'])(
  'nothing that the %s reads changes when results are worked out again, or a confirmation is taken back',
  async (role) => {
    const made = await calculated(w);
    const before = await seenBy(role, made.id);
    expect(before).toHaveLength(1);
    await evaluated(w, made.id);
    expect(await seenBy(role, made.id)).toEqual(before);
    const again = await confirm(await answerOf(w, made.id));
    await w.cyclesOn().returnConfirmed(w.as('department'), { ...refer(again), reason: '甲单位数据存疑' });
    expect(await seenBy(role, made.id)).toEqual(before);
    expect(await seenBy('approver', made.id)).toMatchObject([{ return_reason: '甲单位数据存疑' }, {}, {}, {}]);
  },
);

test('marks are closed once the results are confirmed', async () => {
  const { id } = await opened(w);
  const made = await evaluated(w, id);
  await confirm(made, { gapsReason: '先行确认' });
  const [owed] = await owedMarks(w, id);
  const context = w.as('reviewer2');
  await expect(
    w.marks.record(context, { id: owed?.id as string, version: 1, level: 'WEAK', reason: '没有记录', ...key() }),
  ).rejects.toMatchObject({ code: 'MARKING_CLOSED', details: { cycleId: id } });
  expect(await owedMarks(w, id)).toHaveLength(3);
});
