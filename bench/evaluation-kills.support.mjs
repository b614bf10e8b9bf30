// One evaluation whose process is killed with SIGKILL at moments spread over its whole length, drawn from a seed, and started again each time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { inTransaction } from '../dist/server/database/tenant-transaction.js';
import { loginUrl } from '../dist/server/login-url.js';
import { queueJob } from '../dist/server/modules/job/job-queue.js';
import { randomFrom } from './engine-population.support.mjs';
import { evaluationDay } from './evaluation-population.support.mjs';

const seed = 20_261_124;
const runnerFile = new URL('../test/faults/run-jobs.mjs', import.meta.url).pathname;

/** Every digit, status, reason and grade of a cycle in one hash, and how many rows hold them. */
export async function digitsOf(owner, cycleId) {
  const { rows } = await owner.query(
    `with cards as (
      select s.id, concat_ws('|', a.code, s.total, s.grade, s.rank, s.peer_group, s.peer_group_size, s.completeness, e.input_hash) as line
        from scorecard s join agency a on a.id = s.agency_id join evaluation_input e on e.scorecard_id = s.id where s.cycle_id = $1),
    lines as (
      select line from cards
      union all select concat_ws('|', split_part(c.line, '|', 1), i.code, x.status, x.points, x.full_marks, x.reason) from cards c
        join score x on x.scorecard_id = c.id join indicator i on i.id = x.indicator_id
      union all select concat_ws('|', split_part(c.line, '|', 1), i.code, x.points, x.full_marks) from cards c
        join item_score x on x.scorecard_id = c.id join item i on i.id = x.item_id
      union all select concat_ws('|', split_part(c.line, '|', 1), i.code, x.points, x.full_marks) from cards c
        join category_score x on x.scorecard_id = c.id join category i on i.id = x.category_id)
    select md5(string_agg(md5(line), '' order by md5(line))) as hash, count(*)::int as rows from lines`,
    [cycleId],
  );
  return rows[0];
}

async function started(ownerUrl) {
  const child = spawn(process.execPath, ['--max-semi-space-size=64', runnerFile, loginUrl(ownerUrl)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => Promise.reject(new Error('the runner did not start')))]);
  return child;
}

async function killed(child) {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/**
 * Queues the evaluation, kills its process `kills` times, and lets it end.
 * @returns where each kill fell (ms after the start, percent done) and how many rows of results stood after it
 */
export async function evaluateKilled({ ownerUrl, owner, source, jurisdictionId, cycleId }, { kills, lengthMs }) {
  const random = randomFrom(seed);
  const input = { cycleId, evaluationDay };
  const jobId = await inTransaction(source, { role: 'WORKER', jurisdictionId }, (transaction) =>
    queueJob(transaction, { kind: 'EVALUATION', subjectId: cycleId, input, now: new Date() }),
  );
  const job = async () => (await owner.query('select state, attempt, progress from job where id = $1', [jobId])).rows[0];
  const points = [];
  for (let place = 0; place < kills; place += 1) {
    const afterMs = Math.round(((place + random()) / kills) * lengthMs * 0.97);
    const child = await started(ownerUrl);
    await pause(afterMs);
    await killed(child);
    const { state, progress } = await job();
    const { rows } = await owner.query('select count(*)::int as rows from scorecard where cycle_id = $1', [cycleId]);
    points.push({ afterMs, progress, rows: rows[0].rows, state });
    if (state !== 'RUNNING' && state !== 'QUEUED') break;
  }
  const last = await started(ownerUrl);
  while (['RUNNING', 'QUEUED'].includes((await job()).state)) await pause(200);
  await killed(last);
  return { points, ended: await job() };
}
