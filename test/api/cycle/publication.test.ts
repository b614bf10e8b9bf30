import { addDays } from '../../../server/core/clock.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { answerOf, type CycleWorld, confirmed, cycleWorld, key, refer, today } from './cycle-world.js';

let w: CycleWorld;

beforeAll(async () => {
  w = await cycleWorld();
});
afterAll(() => w?.close());

const row = `select c.state, c.version, a.code as by, c.published_on::text as "on", c.notice_ends_on::text as ends, c.published_remark as remark
  from cycle c left join account a on a.jurisdiction_id = c.jurisdiction_id and a.id = c.published_by_id where c.id = $1`;
const publish = (made: Awaited<ReturnType<typeof answerOf>>, more: object = {}, context = w.as('approver')) =>
  w.cyclesOn().publish(context, { ...refer(made), noticeDays: 7, ...key(), ...more });
/** Scorecards of a cycle as an agency sees them. */
const seenBy = (account: 'agency01' | 'agency02', cycleId: string): Promise<object[]> => {
  const { actor } = w.as(account);
  return inTransaction(w.world.source, { ...actor, publishedCycleIds: [cycleId] }, (transaction) =>
    transaction.query('select agency_id, state from scorecard where cycle_id = $1', [cycleId]),
  );
};

test('another account publishes what was confirmed; no scorecard changes, and each agency sees its own', async () => {
  const made = await confirmed(w);
  const cards = () => w.ask('select md5(s::text) as hash from scorecard s where cycle_id = $1 order by id', [made.id]);
  const before = await cards();
  const context = w.as('approver');
  const input = { ...refer(made), noticeDays: 7, ...key() };
  const after = await w.cyclesOn().publish(context, input);
  expect(after).toEqual({ id: made.id, state: 'PUBLISHED', version: made.version + 1 });
  // both the first and the last day of the notice count
  const ends = addDays(today(), 6);
  expect(await w.ask(row, [made.id])).toEqual([
    { state: 'PUBLISHED', version: made.version + 1, by: 'first-approver', on: today(), ends, remark: null },
  ]);
  expect(await cards()).toEqual(before);
  const own = { agency_id: w.world.first.agencyId('A01'), state: 'COMPLETE' };
  expect(await seenBy('agency01', made.id)).toEqual([own]);
  const [entry] = await w.ask('select outcome, before, after from audit_entry where request_id = $1', [context.requestId]);
  expect(entry).toEqual({
    outcome: 'COMMITTED',
    before: { state: 'CONFIRMED', version: made.version },
    after: {
      ...{ state: 'PUBLISHED', version: made.version + 1, publishedOn: today(), noticeEndsOn: ends },
      ...{ statistics: 0, minimumOthers: 5, quartileOthers: 10 },
    },
  });
  expect(await w.cyclesOn().publish(w.as('approver'), input)).toEqual(after);
  await expect(publish(after)).rejects.toMatchObject({ code: 'CYCLE_STATE_WRONG', details: { state: 'PUBLISHED' } });
});

test('who confirmed does not publish: refused by the command, and by a constraint where the command is passed by', async () => {
  const made = await confirmed(w);
  const { accountId } = w.as('department').actor;
  // the one account under both grants
  const approver = w.as('approver');
  const context = { ...approver, actor: { ...approver.actor, accountId } };
  await expect(publish(made, {}, context)).rejects.toMatchObject({ kind: 'forbidden', code: 'PUBLISHER_CONFIRMED' });
  expect(await w.audited(context)).toEqual([{ action: 'publishCycle', outcome: 'DENIED', reason: 'PUBLISHER_CONFIRMED' }]);
  const preview = await w.previews.publication(context, made.id);
  expect(preview.obstacles.map(({ code }) => code)).toEqual(['PUBLISHER_CONFIRMED']);
  expect(await answerOf(w, made.id)).toEqual(made);
  const passedBy = `update cycle set state = 'PUBLISHED', published_on = current_date, published_by_id = confirmed_by_id where id = $1`;
  await expect(w.ask(passedBy, [made.id])).rejects.toThrow('cycle_four_eyes');
  await expect(publish(made, {}, w.as('department'))).rejects.toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
});

test.each([0, 91, 1.5])('a notice of %d days is refused, and nothing changes', async (noticeDays) => {
  const made = await answerOf(w, w.world.first.cycleIds.unpublished);
  await expect(publish(made, { noticeDays })).rejects.toMatchObject({ code: 'NOTICE_DAYS_INVALID' });
  expect(await answerOf(w, made.id)).toEqual(made);
});

test('what is stale, unsigned, changed since, or not confirmed is not published', async () => {
  const made = await confirmed(w);
  await expect(publish({ ...made, version: made.version - 1 })).rejects.toMatchObject({ code: 'CYCLE_CHANGED' });
  await w.ask(`update scorecard set state = 'STALE' where id = (select id from scorecard where cycle_id = $1 limit 1)`, [made.id]);
  await expect(publish(made)).rejects.toMatchObject({ code: 'RESULTS_OUTDATED', details: { count: 1 } });
  await w.ask(`update scorecard set state = 'COMPLETE' where cycle_id = $1`, [made.id]);
  await w.ask('update cycle set confirmed_by_id = null where id = $1', [made.id]);
  await expect(publish(made)).rejects.toMatchObject({ code: 'CONFIRMATION_UNSIGNED' });
  expect(await answerOf(w, made.id)).toEqual(made);
  const open = await answerOf(w, w.world.first.cycleIds.unpublished);
  await expect(publish(open)).rejects.toMatchObject({
    code: 'CYCLE_STATE_WRONG',
    details: { state: 'CALCULATED', allowed: ['CONFIRMED'] },
  });
  const foreign = { id: w.world.second.cycleIds.unpublished, state: 'CALCULATED', version: 1 };
  await expect(publish(foreign)).rejects.toMatchObject({ code: 'CYCLE_NOT_FOUND' });
});

test('a reason for gaps is published with the results, and an account without a fresh password publishes nothing', async () => {
  const made = await confirmed(w);
  await w.ask(`update cycle set gaps_reason = '评审部门年内补评' where id = $1`, [made.id]);
  const approver = w.as('approver');
  const { steppedUpUntil: _, ...actor } = approver.actor;
  await expect(publish(made, {}, { ...approver, actor })).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
  await publish(made);
  expect(await w.ask(row, [made.id])).toMatchObject([{ state: 'PUBLISHED', remark: '评审部门年内补评' }]);
});

test('a cycle is closed the day after its notice has ended, not before', async () => {
  const made = await confirmed(w);
  const published = await publish(made, { noticeDays: 3 });
  const last = addDays(today(), 2);
  const context = w.as('department');
  await expect(w.cyclesOn(last).finalize(context, refer(published))).rejects.toMatchObject({
    code: 'NOTICE_NOT_OVER',
    details: { noticeEndsOn: last, today: last },
  });
  expect(await w.audited(context)).toEqual([{ action: 'finalizeCycle', outcome: 'DENIED', reason: 'NOTICE_NOT_OVER' }]);
  const closed = await w.cyclesOn(addDays(today(), 3)).finalize(w.as('department'), refer(published));
  expect(closed).toEqual({ id: made.id, state: 'FINAL', version: published.version + 1 });
  await expect(w.cyclesOn().finalize(w.as('department'), refer(closed))).rejects.toMatchObject({ code: 'CYCLE_STATE_WRONG' });
  expect(await seenBy('agency02', made.id)).toHaveLength(1);
});

test('three agencies are too few for any figure, and the preview says so', async () => {
  const made = await confirmed(w);
  const preview = await w.previews.publication(w.as('approver'), made.id);
  expect(preview).toEqual({
    ...{
      agencyCount: 3,
      incompleteCount: 0,
      outdatedCount: 0,
      confirmedBy: 'first department',
      isRankPublished: true,
      minimumOthers: 5,
      quartileOthers: 10,
    },
    // one total, two categories, two items, four indicators
    groups: [
      { groupKind: 'ALL', peerGroup: null, agencyCount: 3, writtenCount: 0, quartileCount: 0, withheldCount: 9 },
      { groupKind: 'PEER_GROUP', peerGroup: 'ALL', agencyCount: 3, writtenCount: 0, quartileCount: 0, withheldCount: 9 },
    ],
    obstacles: [],
  });
  await publish(made);
  expect(await w.ask('select 1 from cycle_statistic where cycle_id = $1', [made.id])).toEqual([]);
});
