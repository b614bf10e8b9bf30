// npm run bench -- evaluate [--agencies 10000] [--pairs 3] [--kills 10]: a cycle worked out from facts in the tables to scorecards in the tables, by
// the real job, beside INSERT … SELECT of the very same rows into the same tables under the same role. Before each run the results are
// deleted and vacuumed, untimed; the two take turns; medians and their ratio are printed. With --kills the same evaluation is then killed
// so often at moments spread over its length and started again: its digits are compared with those of the runs before.
import { createHash } from 'node:crypto';
import os from 'node:os';
import { inTransaction } from '../dist/server/database/tenant-transaction.js';
import { evaluateCycleNow } from '../dist/server/modules/cycle/evaluate-cycle-now.js';
import { digitsOf, evaluateKilled } from './evaluation-kills.support.mjs';
import { evaluationDay, evaluationPopulation } from './evaluation-population.support.mjs';

const option = (name, otherwise) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1] ?? otherwise) || otherwise;
const agencies = option('agencies', 10_000);
const pairs = option('pairs', 3);
const kills = process.argv.includes('--kills') ? option('kills', 10) : 0;
const tables = ['scorecard', 'evaluation_input', 'category_score', 'item_score', 'score'];

const print = (label, value) => process.stdout.write(`${label.padEnd(72)}${value}\n`);
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What this machine does in a second, so that absolute times of two machines can be compared. */
function calibration() {
  const block = Buffer.alloc(1 << 20, 7);
  const end = performance.now() + 1000;
  let megabytes = 0;
  for (; performance.now() < end; megabytes += 1) createHash('sha256').update(block).digest();
  return megabytes;
}

const bench = await evaluationPopulation(agencies);
const { owner, source, jurisdictionId, cycleId } = bench;
const worker = { role: 'WORKER', jurisdictionId };

async function clear() {
  for (const table of [...tables].reverse()) await owner.query(`delete from ${table} where cycle_id = $1`, [cycleId]);
  await owner.query(`update cycle set state = 'OPEN' where id = $1`, [cycleId]);
  for (const table of tables) await owner.query(`vacuum ${table}`);
  await owner.query('checkpoint');
}

/** Times of the stages as the job tells of them. */
async function evaluate() {
  return timed(() => evaluateCycleNow(source, { jurisdictionId, cycleId, evaluationDay }));
}

async function keep() {
  for (const table of tables) {
    await owner.query(`create table kept_${table} as table ${table}`);
    await owner.query(`grant select on kept_${table} to zelian_worker`);
    await owner.query(`analyze kept_${table}`);
  }
}

const floor = () =>
  timed(() =>
    inTransaction(source, worker, async (transaction) => {
      for (const table of tables) await transaction.query(`insert into ${table} select * from kept_${table}`);
    }),
  );

async function compareKilled(lengthMs) {
  const undisturbed = await digitsOf(owner, cycleId);
  await clear();
  const { points, ended } = await evaluateKilled(bench, { kills, lengthMs });
  for (const { afterMs, progress, rows } of points)
    print(`  killed after ${seconds(afterMs)}, told of ${progress} %`, `${rows} scorecards stood`);
  const again = await digitsOf(owner, cycleId);
  print(`started again ${points.length} times, ended`, `${ended.state}, attempt ${ended.attempt}`);
  print('rows of results, undisturbed and killed', `${undisturbed.rows} and ${again.rows}`);
  print('hash of every digit, undisturbed and killed', `${undisturbed.hash} and ${again.hash}`);
  if (again.hash !== undisturbed.hash || again.rows !== undisturbed.rows) throw new Error('the killed evaluation has other digits');
}

try {
  print('machine', `${os.cpus().length} x ${os.cpus()[0]?.model}, ${calibration()} MB/s of SHA-256 on one core`);
  print('agencies x indicators', `${agencies.toLocaleString('en')} x 72`);
  const first = await evaluate();
  print('first evaluation (cold)', seconds(first));
  await keep();
  const times = { evaluate: [], floor: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    await clear();
    times.floor.push(await floor());
    await clear();
    times.evaluate.push(await evaluate());
    print(`  pair ${pair + 1}: INSERT … SELECT, evaluation`, `${seconds(times.floor[pair])}, ${seconds(times.evaluate[pair])}`);
  }
  print('evaluated again over the results that stand', seconds(await evaluate()));
  print('INSERT … SELECT of the same rows, median', seconds(median(times.floor)));
  print('evaluation, facts to scorecards, median', seconds(median(times.evaluate)));
  print('evaluation / INSERT … SELECT', (median(times.evaluate) / median(times.floor)).toFixed(2));
  if (kills > 0) await compareKilled(median(times.evaluate));
} finally {
  await bench.close();
}
