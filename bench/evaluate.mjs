// npm run bench -- evaluate [--agencies 10000] [--pairs 3] [--kill 10]: a cycle worked out from facts in the tables to scorecards in the tables, by
// the real job, beside INSERT … SELECT of the very same rows into the same tables under the same role. Before each run the results are
// deleted and vacuumed, untimed; the two take turns at being first, and each must leave the very same digits; medians and the ratios of
// the pairs are printed. With --kill (or --kills) the same evaluation is then killed
// so often at moments spread over its length and started again: its digits are compared with those of the runs before.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import os from 'node:os';
import { inTransaction } from '../dist/server/database/tenant-transaction.js';
import { evaluateCycleNow } from '../dist/server/modules/cycle/evaluate-cycle-now.js';
import { digitsOf, evaluateKilled } from './evaluation-kills.support.mjs';
import { evaluationDay, evaluationPopulation } from './evaluation-population.support.mjs';

const option = (name, otherwise) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1] ?? otherwise) || otherwise;
const agencies = option('agencies', 10_000);
const pairs = option('pairs', 3);
const kills = ['kill', 'kills'].map((name) => (process.argv.includes(`--${name}`) ? option(name, 10) : 0)).find((count) => count > 0) ?? 0;
const tables = ['scorecard', 'evaluation_input', 'category_score', 'item_score', 'score'];

const print = (label, value) => process.stdout.write(`${label.padEnd(72)}${value}\n`);
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const megabytesHeld = () => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
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

/** Keys are not asked: whatever could refer to a row goes too. */
async function clear() {
  await owner.query('set session_replication_role = replica');
  for (const table of [...tables].reverse()) await owner.query(`delete from ${table} where cycle_id = $1`, [cycleId]);
  await owner.query('reset session_replication_role');
  await owner.query(`update cycle set state = 'OPEN' where id = $1`, [cycleId]);
  for (const table of tables) await owner.query(`vacuum ${table}`);
  await owner.query('checkpoint');
}

async function evaluate() {
  return timed(() => evaluateCycleNow(source, { jurisdictionId, cycleId, evaluationDay }));
}

/** Copies of all rows; and tables without a key, an index or a policy, for what the keys and indexes cost. */
async function keep() {
  for (const table of tables) {
    await owner.query(`create table kept_${table} as table ${table}`);
    await owner.query(`create table bare_${table} (like ${table})`);
    await owner.query(`grant insert on bare_${table} to zelian_worker`);
    const { rows } = await owner.query(`select count(*)::int as count, avg(pg_column_size(k.*))::int as bytes from kept_${table} k`);
    print(`  ${table}`, `${rows[0].count.toLocaleString('en')} rows of ${rows[0].bytes} bytes`);
    await owner.query(`grant select on kept_${table} to zelian_worker`);
    await owner.query(`analyze kept_${table}`);
  }
}

/** Plans of the checks of keys are made anew where the evaluation makes them anew, so that neither works with those of an empty table. */
const insert = (prefix) =>
  timed(() =>
    inTransaction(source, worker, async (transaction) => {
      for (const table of tables) {
        await transaction.query(`insert into ${prefix}${table} select * from kept_${table}`);
        if (table === 'scorecard') await transaction.query('discard plans');
      }
    }),
  );
const runs = { floor: () => insert(''), evaluate };

async function comparePairs() {
  const expected = await digitsOf(owner, cycleId);
  const times = { floor: [], evaluate: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    for (const name of pair % 2 === 0 ? ['floor', 'evaluate'] : ['evaluate', 'floor']) {
      await clear();
      times[name].push(await runs[name]());
      assert.deepEqual(await digitsOf(owner, cycleId), expected, `${name} left other rows`);
    }
    print(`  pair ${pair + 1}: INSERT … SELECT, evaluation`, `${seconds(times.floor[pair])}, ${seconds(times.evaluate[pair])}`);
  }
  return times;
}

/** The worst moment for it: the tables have no statistics of the rows that were just written. */
async function evaluateAgain() {
  await clear();
  await evaluate();
  print('evaluated again at once over the results that stand', seconds(await evaluate()));
}

function report({ floor, evaluate: evaluated }) {
  const ratios = evaluated.map((ms, pair) => ms / floor[pair]);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  print('INSERT … SELECT of the same rows, median', seconds(median(floor)));
  print('evaluation, facts to scorecards, median', seconds(median(evaluated)));
  print('evaluation / INSERT … SELECT', `${(median(evaluated) / median(floor)).toFixed(2)}; the pairs ${least} to ${most}`);
  print('most memory the process held', megabytesHeld());
}

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
  assert.deepEqual([points.length, ended.state, ended.progress], [kills, 'SUCCEEDED', 100], 'the job did not end as it should');
  if (again.hash !== undisturbed.hash || again.rows !== undisturbed.rows) throw new Error('the killed evaluation has other digits');
}

try {
  print('machine', `${os.cpus().length} x ${os.cpus()[0]?.model}, ${calibration()} MB/s of SHA-256 on one core`);
  print('agencies x indicators', `${agencies.toLocaleString('en')} x 72`);
  print('held before the first evaluation', megabytesHeld());
  print('first evaluation (cold)', seconds(await evaluate()));
  await keep();
  print('the same rows into tables without keys, indexes and policies, once', seconds(await insert('bare_')));
  const times = await comparePairs();
  report(times);
  await evaluateAgain();
  if (kills > 0) await compareKilled(median(times.evaluate));
} finally {
  await bench.close();
}
