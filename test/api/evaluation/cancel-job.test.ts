import { systemClock } from '../../../server/core/clock.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import { say } from '../../../server/core/language.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import type { JobHandler } from '../../../server/jobs/job-contract.js';
import { JobRunner } from '../../../server/jobs/job-runner.js';
import { evaluationHandler } from '../../../server/modules/cycle/evaluation.job.js';
import { DatabaseJobStore } from '../../../server/modules/job/job-store.js';
import { digitsOf } from './digits.js';
import { type EvaluationWorld, evaluationWorld } from './evaluation-world.js';

let world: EvaluationWorld;
let department: RequestContext;
let cycleId: string;
let runner: JobRunner | undefined;

beforeAll(async () => {
  world = await evaluationWorld();
  department = await world.contextOf('department');
  cycleId = await world.cycleId('THIS_YEAR');
});
afterEach(() => runner?.stop());
afterAll(() => world.close());

const start = (): Promise<{ id: string }> => world.cycles.startEvaluation(department, { cycleId, idempotencyKey: newIdentifier() });
const stateOf = async (id: string): Promise<{ state: string; progress: number; message: string }> =>
  (
    await world.read<{ state: string; progress: number; message: string }>('select state, progress, message from job where id = $1', [id])
  )[0] as never;

async function run(handler: JobHandler): Promise<JobRunner> {
  const made = new JobRunner({
    store: new DatabaseJobStore(world.source),
    handlers: new Map([['EVALUATION', handler]]),
    report: fail,
    sweepMs: 50,
    beatMs: 50,
  });
  await made.start();
  return made;
}

function fail(error: unknown): void {
  throw error;
}

async function until(isTrue: () => Promise<boolean>, limitMs = 60_000): Promise<void> {
  for (const endMs = Date.now() + limitMs; !(await isTrue()); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() > endMs) throw new Error('it did not come true');
  }
}

test('a queued job is cancelled, never runs, and its cycle can be started again', async () => {
  const { id } = await start();
  const context = { ...department, requestId: newIdentifier() };
  expect(await world.jobs.cancel(context, id)).toEqual({ id });
  expect(await stateOf(id)).toEqual({ state: 'CANCELLED', progress: 0, message: '已取消；没有改动任何结果。' });
  expect(await world.read('select outcome, subject_id, before, after from audit_entry where request_id = $1', [context.requestId])).toEqual(
    [{ outcome: 'COMMITTED', subject_id: id, before: { state: 'QUEUED' }, after: { state: 'CANCELLED' } }],
  );
  runner = await run(evaluationHandler(world.source, systemClock));
  const next = await start();
  await until(async () => (await stateOf(next.id)).state === 'SUCCEEDED');
  expect((await stateOf(id)).state).toBe('CANCELLED');
});

test('a running evaluation cancelled at its last step leaves the former results as they were', async () => {
  const before = await digitsOf(world.read, cycleId);
  const ids = await world.read('select id from scorecard where cycle_id = $1 order by id', [cycleId]);
  const evaluate = evaluationHandler(world.source, systemClock);
  let job = '';
  // the first report of the writing stage comes between the deletion of the old rows and the end
  const handler: JobHandler = (scope) =>
    evaluate({
      job: scope.job,
      signal: scope.signal,
      checkpoint: () => scope.checkpoint(),
      report: async (progress, message) => {
        if (progress > 60) await world.jobs.cancel(department, job);
        await scope.report(progress, message);
      },
    });
  ({ id: job } = await start());
  runner = await run(handler);
  await until(async () => (await stateOf(job)).state === 'CANCELLED');
  await runner.stop();
  expect(await digitsOf(world.read, cycleId)).toEqual(before);
  expect(await world.read('select id from scorecard where cycle_id = $1 order by id', [cycleId])).toEqual(ids);
  expect(before).toHaveLength(24);
});

test('a handler that only listens to its signal is stopped by the cancellation', async () => {
  const stopped: unknown[] = [];
  runner = await run(async ({ signal }) => {
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    stopped.push((signal.reason as { why: string }).why);
    signal.throwIfAborted();
    return say('', '');
  });
  const { id } = await start();
  await until(async () => (await stateOf(id)).state === 'RUNNING');
  await world.jobs.cancel(department, id);
  await until(async () => stopped.length === 1);
  expect(stopped).toEqual(['LOST']);
  expect((await stateOf(id)).state).toBe('CANCELLED');
});

test('a job that has ended is not cancelled, with its state; one that is not there is not found', async () => {
  const [done] = await world.read<{ id: string }>(`select id from job where state = 'SUCCEEDED'`);
  await expect(world.jobs.cancel(department, done?.id as string)).rejects.toMatchObject({
    kind: 'conflict',
    code: 'JOB_ALREADY_ENDED',
    details: { state: 'SUCCEEDED' },
  });
  const unknown = newIdentifier();
  await expect(world.jobs.cancel(department, unknown)).rejects.toMatchObject({
    kind: 'not-found',
    code: 'JOB_NOT_FOUND',
    details: { id: unknown },
  });
  await expect(world.jobs.cancel(department, 'no id')).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
  await expect(world.jobs.cancel(await world.contextOf('analyst'), done?.id as string)).rejects.toMatchObject({ kind: 'forbidden' });
  expect((await stateOf(done?.id as string)).state).toBe('SUCCEEDED');
});
