import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { newIdentifier } from '../../server/core/identifier.js';
import { inPackage } from '../../server/core/package-root.js';
import { loginUrl } from '../../server/login-url.js';
import { evaluateCycleNow } from '../../server/modules/cycle/evaluate-cycle-now.js';
import { digitsOf } from '../api/evaluation/digits.js';
import { type EvaluationWorld, evaluationWorld, jurisdictionId } from '../api/evaluation/evaluation-world.js';
import { randomSource } from '../support/random-source.js';

const kills = 10;
/** the same moments in every run, as shares of the stage they fall into */
const random = randomSource(20_261_124);
/** every second kill waits until the results are being written, the shortest stage and the one that could leave halves */
const writingFrom = 60;
const writingMs = 150;
let world: EvaluationWorld;
let cycleId: string;

beforeAll(async () => {
  world = await evaluationWorld();
  cycleId = await world.cycleId('LAST_YEAR');
});
afterAll(() => world.close());

interface JobRow {
  readonly state: string;
  readonly attempt: number;
  readonly progress: number;
}
const jobOf = async (id: string): Promise<JobRow> =>
  (await world.read<JobRow>('select state, attempt, progress from job where id = $1', [id]))[0] as JobRow;

/** A process that works on jobs, from the moment it is ready. */
async function runner(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [inPackage('test/faults/run-jobs.mjs'), loginUrl(world.database.ownerUrl)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => Promise.reject(new Error('the runner did not start')))]);
  return child;
}

async function untilWriting(id: string): Promise<void> {
  for (
    let job = await jobOf(id);
    job.state !== 'SUCCEEDED' && (job.state !== 'RUNNING' || job.progress < writingFrom);
    job = await jobOf(id)
  )
    await pause(2);
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function untilEnded(id: string, limitMs: number): Promise<JobRow> {
  for (const endMs = Date.now() + limitMs; Date.now() < endMs; await pause(10)) {
    const job = await jobOf(id);
    if (job.state !== 'QUEUED' && job.state !== 'RUNNING') return job;
  }
  throw new Error(`the job has not ended: ${JSON.stringify(await jobOf(id))}`);
}

const queued = async (): Promise<string> =>
  (await world.cycles.startEvaluation(await world.contextOf('department'), { cycleId, idempotencyKey: newIdentifier() })).id;

const counts = async (): Promise<Record<string, number>> => {
  const tables = ['scorecard', 'evaluation_input', 'category_score', 'item_score', 'score'];
  const found = await Promise.all(
    tables.map(
      async (table) =>
        [
          table,
          Number((await world.read<{ n: string }>(`select count(*) as n from ${table} where cycle_id = $1`, [cycleId]))[0]?.n),
        ] as const,
    ),
  );
  return Object.fromEntries(found);
};

test('killed at random points and started again, an evaluation ends with the same digits and nothing doubled', async () => {
  await evaluateCycleNow(world.source, { jurisdictionId, cycleId });
  const digits = await digitsOf(world.read, cycleId);
  const whole = await counts();
  expect(whole).toEqual({ scorecard: 24, evaluation_input: 24, category_score: 72, item_score: 144, score: 1728 });
  const former = (await world.read<{ id: string }>('select id from scorecard where cycle_id = $1 order by id', [cycleId])).map(
    ({ id }) => id,
  );

  // how long it takes when nobody disturbs it, so that the kills fall all over it
  const undisturbed = await queued();
  const first = await runner();
  const beganMs = Date.now();
  await untilEnded(undisturbed, 120_000);
  const lengthMs = Date.now() - beganMs;
  await kill(first);

  let id = await queued();
  const killed: string[] = [];
  for (let round = 0; killed.length < kills && round < 4 * kills; round += 1) {
    if ((await jobOf(id)).state === 'SUCCEEDED') id = await queued();
    const child = await runner();
    if (round % 2 === 1) await untilWriting(id);
    await pause(random.fraction() * (round % 2 === 1 ? writingMs : lengthMs));
    await kill(child);
    const job = await jobOf(id);
    if (job.state === 'RUNNING') killed.push(`attempt ${job.attempt} at ${job.progress} %`);
    // whatever was interrupted, what can be read is one whole evaluation
    expect({ killed, digits: await digitsOf(world.read, cycleId), counts: await counts() }).toEqual({ killed, digits, counts: whole });
  }
  expect(killed).toHaveLength(kills);

  const last = await runner();
  const ended = await untilEnded(id, 120_000);
  await kill(last);
  expect(ended).toMatchObject({ state: 'SUCCEEDED', progress: 100 });
  expect(await digitsOf(world.read, cycleId)).toEqual(digits);
  expect(await counts()).toEqual(whole);
  expect(await world.read('select id from scorecard where id = any ($1)', [former])).toEqual([]);
  expect(await world.read(`select id from job where state in ('QUEUED', 'RUNNING')`)).toEqual([]);
  if (process.env.SHOW_KILLS) process.stderr.write(`${lengthMs} ms; ${killed.join('; ')}\n`);
});
