import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { answerOf, type CycleWorld, confirmed, cycleWorld, evaluated, giveMarks, key, opened, owedMarks, refer } from './cycle-world.js';

let w: CycleWorld;

beforeAll(async () => {
  w = await cycleWorld();
});
afterAll(() => w?.close());

type Account = 'agency01' | 'reviewer' | 'department';

/** Everything of the row that the database lets this account's role read, whatever columns there are. */
async function rowAs(account: Account, cycleId: string): Promise<Record<string, unknown>> {
  const { actor } = w.as(account);
  return inTransaction(w.world.source, actor, async (transaction) => {
    const columns = await transaction.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = 'cycle'
        and has_column_privilege('public.cycle', column_name, 'SELECT') order by 1`,
    );
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const [row] = await transaction.query<Record<string, unknown>>(`select ${names} from cycle where id = $1`, [cycleId]);
    return row as Record<string, unknown>;
  });
}

test('working out, confirming and returning results leaves no trace in what an agency reads of the cycle', async () => {
  const { id } = await opened(w);
  const agency = await rowAs('agency01', id);
  const reviewer = await rowAs('reviewer', id);
  expect(agency).toMatchObject({ public_state: 'OPEN' });
  expect(reviewer).toMatchObject({ public_state: 'OPEN', has_open_marks: true });
  const same = async (hasOpenMarks: boolean): Promise<void> => {
    expect(await rowAs('agency01', id)).toEqual(agency);
    // reviewers learn that their marks are closed, and no more
    expect(await rowAs('reviewer', id)).toEqual({ ...reviewer, has_open_marks: hasOpenMarks });
  };
  await giveMarks(w, id);
  await evaluated(w, id);
  await same(true);
  const calculated = await evaluated(w, id);
  expect(await rowAs('department', id)).toMatchObject({ state: 'CALCULATED', version: calculated.version });
  await same(true);
  const signed = await w.cyclesOn().confirm(w.as('department'), { ...refer(calculated), ...key() });
  await same(false);
  await w.cyclesOn().returnConfirmed(w.as('department'), { ...refer(signed), reason: '数据有误，重新试算' });
  await same(true);
  const again = await w.cyclesOn().confirm(w.as('department'), { ...refer(await evaluated(w, id)), ...key() });
  await w.cyclesOn().publish(w.as('approver'), { ...refer(again), noticeDays: 5, ...key() });
  expect(await rowAs('agency01', id)).toMatchObject({ public_state: 'PUBLISHED' });
});

test('a reviewer who comes too late is told that marks are closed, not how far the results are', async () => {
  const { id: cycleId } = await opened(w);
  const [owed] = (await owedMarks(w, cycleId)).filter(({ reviewer }) => reviewer === 'A03');
  const { id, version } = owed ?? { id: '', version: 0 };
  await w.ask(`update cycle set state = 'CONFIRMED' where id = $1`, [cycleId]);
  const context = w.as('reviewer');
  const late = w.marks.record(context, { id, version, level: 'STRONG', reason: '对照记录逐条核对', ...key() });
  const error: unknown = await late.catch((refused: unknown) => refused);
  expect(error).toMatchObject({ code: 'MARKING_CLOSED', details: { cycleId } });
  expect(JSON.stringify(error)).not.toMatch(/CONFIRMED|CALCULATED/);
  expect(await w.audited(context)).toEqual([{ action: 'recordMark', outcome: 'DENIED', reason: 'MARKING_CLOSED' }]);
  expect(await owedMarks(w, cycleId)).toContainEqual(owed);
});

test('what everyone reads cannot come apart from the state', async () => {
  const { id } = await confirmed(w);
  await w.ask(`update cycle set public_state = 'CONFIRMED', has_open_marks = true where id = $1`, [id]);
  const read = 'select public_state, has_open_marks from cycle where id = $1';
  expect(await w.ask(read, [id])).toEqual([{ public_state: 'OPEN', has_open_marks: false }]);
  expect(await answerOf(w, id)).toMatchObject({ state: 'CONFIRMED' });
});
