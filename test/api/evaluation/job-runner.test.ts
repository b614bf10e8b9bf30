import { jurisdictionIdOf } from '../../../seeds/load.js';
import { systemClock } from '../../../server/core/clock.js';
import { DomainError } from '../../../server/core/domain-error.js';
import { say } from '../../../server/core/language.js';
import { inTransaction, type TenantTransaction } from '../../../server/database/tenant-transaction.js';
import type { ClaimedJob, JobHandler, JobScope } from '../../../server/jobs/job-contract.js';
import { JobRunner, type JobRunnerInput } from '../../../server/jobs/job-runner.js';
import { evaluationHandler } from '../../../server/modules/cycle/evaluation.job.js';
import { queueJob } from '../../../server/modules/job/job-queue.js';
import { DatabaseJobStore, succeedWithin } from '../../../server/modules/job/job-store.js';
import { type EvaluationWorld, evaluationWorld, jurisdictionId } from './evaluation-world.js';

let world: EvaluationWorld;
let store: DatabaseJobStore;
const runners: JobRunner[] = [];
const reported: { error: unknown; correlationId: string }[] = [];

beforeAll(async () => {
  world = await evaluationWorld();
  store = new DatabaseJobStore(world.source);
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
  reported.length = 0;
});
afterAll(() => world.close());

const done = say('完成。', 'Done.');
const asWorker = <T>(work: (transaction: TenantTransaction) => Promise<T>, jurisdiction = jurisdictionId): Promise<T> =>
  inTransaction(world.source, { role: 'WORKER', jurisdictionId: jurisdiction }, work);
const queue = (kind: string, jurisdiction = jurisdictionId): Promise<string> =>
  asWorker((transaction) => queueJob(transaction, { kind, subjectId: 'x', input: { word: kind }, now: new Date() }), jurisdiction);

async function run(kind: string, handler: JobHandler, more: Partial<JobRunnerInput> = {}): Promise<JobRunner> {
  const report = (error: unknown, correlationId: string): void => void reported.push({ error, correlationId });
  const runner = new JobRunner({ store, handlers: new Map([[kind, handler]]), report, sweepMs: 30, beatMs: 30, ...more });
  runners.push(runner);
  await runner.start();
  return runner;
}

interface JobRow {
  readonly state: string;
  readonly progress: number;
  readonly attempt: number;
  readonly message: string;
  readonly message_en: string;
  readonly finished_at: Date | null;
}
const rowOf = async (id: string, jurisdiction = jurisdictionId): Promise<JobRow> =>
  (await asWorker((transaction) => transaction.query<JobRow>('select * from job where id = $1', [id]), jurisdiction))[0] as JobRow;

async function ended(id: string, jurisdiction = jurisdictionId): Promise<JobRow> {
  for (const endMs = Date.now() + 60_000; Date.now() < endMs; await new Promise((resolve) => setTimeout(resolve, 15))) {
    const row = await rowOf(id, jurisdiction);
    if (row.finished_at) return row;
  }
  throw new Error('the job did not end');
}

test('progress and message are seen while a job runs, and success after it', async () => {
  const id = await queue('SEEN');
  const seen: JobRow[] = [];
  await run('SEEN', async (scope) => {
    expect(scope.job.input).toEqual({ word: 'SEEN' });
    await scope.report(40, say('一半。', 'Half.'));
    seen.push(await rowOf(id));
    return done;
  });
  expect(await ended(id)).toMatchObject({ state: 'SUCCEEDED', progress: 100, attempt: 1, message: '完成。', message_en: 'Done.' });
  expect(seen[0]).toMatchObject({ state: 'RUNNING', progress: 40, message: '一半。', message_en: 'Half.' });
});

test('jobs of every jurisdiction are found, each run under its own', async () => {
  const neighbour = jurisdictionIdOf('neighbour');
  const ids = [await queue('BOTH'), await queue('BOTH', neighbour)];
  const seen: string[] = [];
  await run('BOTH', async ({ job }) => {
    seen.push(job.jurisdictionId);
    return done;
  });
  await Promise.all([ended(ids[0] as string), ended(ids[1] as string, neighbour)]);
  expect(seen.sort()).toEqual([jurisdictionId, neighbour].sort());
});

test('two runners share the work: each job is run once', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, () => queue('SHARED')));
  const runs = new Map<string, number>();
  const handler: JobHandler = async ({ job }) => {
    runs.set(job.id, (runs.get(job.id) ?? 0) + 1);
    return done;
  };
  await Promise.all([run('SHARED', handler, { concurrency: 2 }), run('SHARED', handler, { concurrency: 2 })]);
  await Promise.all(ids.map((id) => ended(id)));
  expect([...runs.values()]).toEqual(ids.map(() => 1));
});

test('what the handler refuses with is the message of the failed job, at the first attempt', async () => {
  const id = await queue('REFUSED');
  await run('REFUSED', async () => {
    throw new DomainError('invalid', 'X', say('数据有误，请更正。', 'The data are wrong; mend them.'));
  });
  expect(await ended(id)).toMatchObject({
    state: 'FAILED',
    attempt: 1,
    message: '数据有误，请更正。',
    message_en: 'The data are wrong; mend them.',
  });
  expect(reported).toEqual([]);
});

test('an error nobody understands is tried again twice, then told with a number and without its text', async () => {
  const id = await queue('BROKEN');
  await run('BROKEN', async () => {
    throw new Error('secret of the inside');
  });
  const row = await ended(id);
  expect(row).toMatchObject({ state: 'FAILED', attempt: 3 });
  expect(row.message).not.toContain('secret');
  expect(row.message_en).toContain(reported.at(-1)?.correlationId);
  expect(reported.map(({ error }) => (error as Error).message)).toEqual(Array(3).fill('secret of the inside'));
});

test('a kind that nobody knows fails with a sentence', async () => {
  const id = await queue('UNKNOWN');
  await run('OTHER', async () => done);
  expect(await ended(id)).toMatchObject({ state: 'FAILED', message: expect.stringContaining('UNKNOWN') });
});

test('an attempt that was overtaken can write nothing: no progress, no end, and its transaction must not stay', async () => {
  const id = await queue('FENCED');
  const reference = { jurisdictionId, id };
  const stale = (await store.claim(reference, 30_000)) as ClaimedJob;
  expect(await store.claim(reference, 30_000)).toBeNull();
  const held = (await store.claim(reference, 0)) as ClaimedJob;
  expect([stale.attempt, held.attempt]).toEqual([1, 2]);
  const before = await rowOf(id);
  const tries = [
    store.beat(stale),
    store.report(stale, 50, done),
    store.release(stale, done),
    store.succeed(stale, done),
    store.fail(stale, done),
  ];
  expect(await Promise.all(tries)).toEqual([false, false, false, false, false]);
  expect(await asWorker((transaction) => succeedWithin(transaction, stale, done))).toBe(false);
  expect(await rowOf(id)).toEqual(before);
  expect(await store.succeed(held, done)).toBe(true);
});

test('a job of a runner that died is taken up after its silence, at once by a runner that is alone', async () => {
  const silent = await queue('ORPHAN');
  await store.claim({ jurisdictionId, id: silent }, 30_000);
  await run('ORPHAN', async () => done, { silentMs: 400 });
  expect(await rowOf(silent)).toMatchObject({ state: 'RUNNING', attempt: 1 });
  expect(await ended(silent)).toMatchObject({ state: 'SUCCEEDED', attempt: 2 });
  await runners.pop()?.stop();

  const fresh = await queue('ORPHAN');
  await store.claim({ jurisdictionId, id: fresh }, 30_000);
  await run('ORPHAN', async () => done, { isAlone: true });
  expect(await ended(fresh)).toMatchObject({ state: 'SUCCEEDED', attempt: 2 });
});

test('a long job gives signs of life, so that nobody else takes it', async () => {
  const id = await queue('LONG');
  let runs = 0;
  const handler: JobHandler = async () => {
    runs += 1;
    await new Promise((resolve) => setTimeout(resolve, 900));
    return done;
  };
  await run('LONG', handler, { silentMs: 300 });
  await run('LONG', handler, { silentMs: 300 });
  expect(await ended(id)).toMatchObject({ state: 'SUCCEEDED', attempt: 1 });
  expect(runs).toBe(1);
});

test('stopping waits for what is running, then gives it back to the queue', async () => {
  const short = await queue('STOP');
  const first = await run('STOP', async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    return done;
  });
  await first.stop();
  expect(await rowOf(short)).toMatchObject({ state: 'SUCCEEDED' });

  const long = await queue('STOP');
  const second = await run('STOP', async ({ signal }) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    signal.throwIfAborted();
    return done;
  });
  await second.stop(100);
  expect(await rowOf(long)).toMatchObject({ state: 'QUEUED', progress: 0 });
  await run('STOP', async () => done);
  expect(await ended(long)).toMatchObject({ state: 'SUCCEEDED', attempt: 2 });
});

test('the login role learns where jobs wait and nothing of what is in them', async () => {
  const id = await queue('NOBODY');
  expect(await store.waiting(30_000, 100)).toContainEqual({ jurisdictionId, id });
  await expect(world.source.query('select input from job')).rejects.toThrow(/permission denied/);
  await expect(world.source.query('select message from job')).rejects.toThrow(/permission denied/);
  await world.read(`update job set state = 'CANCELLED' where id = $1`, [id]);
  expect(await store.waiting(30_000, 100)).toEqual([]);
});

test('an evaluation that was overtaken and does not notice writes all its rows in vain', async () => {
  const cycleId = await world.cycleId('LAST_YEAR');
  const evaluate = evaluationHandler(world.source, systemClock);
  const id = await asWorker((transaction) =>
    queueJob(transaction, { kind: 'EVALUATION', subjectId: cycleId, input: { cycleId, evaluationDay: '2026-07-10' }, now: new Date() }),
  );
  const deaf = (job: ClaimedJob): JobScope => ({
    job,
    signal: new AbortController().signal,
    report: async () => undefined,
    checkpoint: () => undefined,
  });
  const ids = (): Promise<unknown[]> => world.read('select id from scorecard where cycle_id = $1 order by id', [cycleId]);
  const stale = (await store.claim({ jurisdictionId, id }, 0)) as ClaimedJob;
  const held = (await store.claim({ jurisdictionId, id }, 0)) as ClaimedJob;
  await expect(evaluate(deaf(stale))).rejects.toMatchObject({ why: 'LOST' });
  expect(await ids()).toEqual([]);
  await evaluate(deaf(held));
  const written = await ids();
  expect(written).toHaveLength(24);
  await expect(evaluate(deaf(stale))).rejects.toMatchObject({ why: 'LOST' });
  await expect(evaluate(deaf(held))).rejects.toMatchObject({ why: 'LOST' });
  expect(await ids()).toEqual(written);
});
