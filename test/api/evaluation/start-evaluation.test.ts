import { jurisdictionIdOf } from '../../../seeds/load.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { type EvaluationWorld, evaluationWorld } from './evaluation-world.js';

let world: EvaluationWorld;
let department: RequestContext;
let cycleId: string;

beforeAll(async () => {
  world = await evaluationWorld();
  department = await world.contextOf('department');
  cycleId = await world.cycleId('THIS_YEAR');
});
afterAll(() => world.close());
beforeEach(() => world.read(`update job set state = 'CANCELLED' where state in ('QUEUED', 'RUNNING')`));

const jobs = (): Promise<{ id: string; state: string }[]> => world.read('select id, state from job order by id');
const start = (idempotencyKey: string = newIdentifier(), id = cycleId, context = department): Promise<{ id: string }> =>
  world.cycles.startEvaluation({ ...context, requestId: newIdentifier() }, { cycleId: id, idempotencyKey });
const audited = (context: RequestContext): Promise<{ outcome: string; reason: string | null; subject_id: string }[]> =>
  world.read('select outcome, reason, subject_id from audit_entry where request_id = $1', [context.requestId]);

test('a start queues one job, wakes the runner after the commit, and leaves one audit entry with state and job', async () => {
  const context = { ...department, requestId: newIdentifier() };
  const before = world.woken.count;
  const { id } = await world.cycles.startEvaluation(context, { cycleId, idempotencyKey: newIdentifier() });
  expect(world.woken.count).toBe(before + 1);
  const [job] = await world.read('select kind, state, progress, subject_id, attempt, message, message_en from job where id = $1', [id]);
  expect(job).toEqual({
    kind: 'EVALUATION',
    state: 'QUEUED',
    progress: 0,
    subject_id: cycleId,
    attempt: 0,
    message: '等待开始。',
    message_en: 'Waiting to begin.',
  });
  expect(await audited(context)).toEqual([{ outcome: 'COMMITTED', reason: null, subject_id: cycleId }]);
});

test('the same key twice, also at once, starts one job and answers with it, with an audit entry for each', async () => {
  const key = newIdentifier();
  const count = (await jobs()).length;
  const contexts = [1, 2, 3].map(() => ({ ...department, requestId: newIdentifier() }));
  const answers = await Promise.all(contexts.map((context) => world.cycles.startEvaluation(context, { cycleId, idempotencyKey: key })));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await jobs()).toHaveLength(count + 1);
  const entries = (await Promise.all(contexts.map(audited))).flat();
  expect(entries.map(({ outcome, reason }) => `${outcome} ${reason}`).sort()).toEqual([
    'COMMITTED REPEATED',
    'COMMITTED REPEATED',
    'COMMITTED null',
  ]);
});

test('a second start under another key is refused with the job that is under way, also when both come at once', async () => {
  const settled = await Promise.allSettled([start(), start()]);
  const done = settled.find((result) => result.status === 'fulfilled');
  const refused = settled.find((result) => result.status === 'rejected');
  expect(refused?.reason).toMatchObject({ kind: 'conflict', code: 'EVALUATION_UNDER_WAY', details: { cycleId, jobId: done?.value.id } });
  expect((await jobs()).filter(({ state }) => state === 'QUEUED')).toHaveLength(1);
});

test.each([
  ['DRAFT', '请先开启该周期'],
  ['CONFIRMED', '请先退回确认'],
  ['PUBLISHED', '结果已公示'],
  ['FINAL', '结果已定'],
])('a cycle that is %s is refused with what to do, and nothing is queued', async (state, advice) => {
  const count = (await jobs()).length;
  await world.read(`update cycle set state = $2, published_on = coalesce(published_on, '2026-07-20') where id = $1`, [cycleId, state]);
  const context = { ...department, requestId: newIdentifier() };
  const refused = world.cycles.startEvaluation(context, { cycleId, idempotencyKey: newIdentifier() });
  await expect(refused).rejects.toMatchObject({
    kind: 'conflict',
    code: 'CYCLE_NOT_OPEN',
    details: { id: cycleId, state },
    sentence: { zh: expect.stringContaining(advice) },
  });
  await world.read(`update cycle set state = 'OPEN' where id = $1`, [cycleId]);
  expect(await jobs()).toHaveLength(count);
  expect(await audited(context)).toEqual([{ outcome: 'DENIED', reason: 'CYCLE_NOT_OPEN', subject_id: cycleId }]);
});

test('a cycle that is not there, one of the other jurisdiction and a text that is no id are not found in the same words', async () => {
  const neighbour = { role: 'WORKER', jurisdictionId: jurisdictionIdOf('neighbour') } as const;
  const [foreign] = await inTransaction(world.source, neighbour, (transaction) =>
    transaction.query<{ id: string }>('select id from cycle'),
  );
  const ids = [newIdentifier(), foreign?.id as string, 'no id'];
  const count = (await jobs()).length;
  const sentences = await Promise.all(
    ids.map((id) =>
      start(undefined, id).then(
        () => 'started',
        (error: { code: string; message: string }) => `${error.code} ${error.message.replaceAll(id, '<id>')}`,
      ),
    ),
  );
  expect(sentences).toEqual(ids.map(() => 'CYCLE_NOT_FOUND There is no cycle <id>. Check the id.'));
  expect(await jobs()).toHaveLength(count);
});

test.each(['approver', 'analyst', 'agency01', 'system', 'security', 'auditor'])('%s may not start an evaluation', async (account) => {
  const count = (await jobs()).length;
  await expect(start(undefined, cycleId, await world.contextOf(account))).rejects.toMatchObject({
    kind: 'forbidden',
    code: 'COMMAND_NOT_ALLOWED',
  });
  expect(await jobs()).toHaveLength(count);
});

test('a key that is too short is refused', async () => {
  await expect(start('short')).rejects.toMatchObject({ kind: 'invalid', code: 'IDEMPOTENCY_KEY_INVALID' });
});
