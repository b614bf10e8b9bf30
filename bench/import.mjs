// npm run bench -- import [--rows 50000]: a workbook of facts brought in by the department: kept, read, checked by one job, checked again
// and written by another, then undone, all by the real commands and handlers against a database that holds 60,000 facts already.
import { AccessTable } from '../dist/server/access/access-table.js';
import { systemClock } from '../dist/server/core/clock.js';
import { newIdentifier } from '../dist/server/core/identifier.js';
import { runJob } from '../dist/server/jobs/run-job.js';
import { moduleAccess } from '../dist/server/modules/access.js';
import { Commands } from '../dist/server/modules/audit/commands.js';
import { importHandlers } from '../dist/server/modules/import/import.job.js';
import { ImportService } from '../dist/server/modules/import/import.service.js';
import { uploadedFile } from '../dist/server/modules/import/import-upload.js';
import { DatabaseJobStore } from '../dist/server/modules/job/job-store.js';
import { writeWorkbook } from '../dist/server/workbook/write-workbook.js';
import { evaluationPopulation } from './evaluation-population.support.mjs';

const wanted = Number(process.argv[process.argv.indexOf('--rows') + 1]) || 50_000;
const agencies = 1000;
const print = (label, value) => process.stdout.write(`${label.padEnd(64)}${value}\n`);
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

const bench = await evaluationPopulation(agencies, { isDisposable: true });
const { owner, source, jurisdictionId } = bench;
try {
  await measure();
} finally {
  await bench.close();
}

/** What of the time the server's own thread was not free for others, in one piece. */
function watchLoop() {
  let [longest, last] = [0, performance.now()];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 10);
    last = now;
  }, 10);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

async function department() {
  const { rows } = await owner.query(
    `select a.id as account, g.id as grant from account a join role_grant g on g.account_id = a.id where a.code = 'department'`,
  );
  const actor = { role: 'DEPARTMENT', jurisdictionId, accountId: rows[0].account, grantId: rows[0].grant, accountCode: 'department' };
  return { requestId: newIdentifier(), language: 'zh', actor };
}

async function factsWorkbook() {
  const codes = (await owner.query('select code from data_element order by code')).rows.map(({ code }) => code);
  const rows = Array.from({ length: wanted }, (_, index) => [
    `A${String(index % agencies).padStart(6, '0')}`,
    codes[Math.floor(index / agencies) % codes.length],
    String(2026 + Math.floor(index / agencies / codes.length)),
    String(index % 97),
    '台账',
  ]);
  const columns = ['机关单位', '数据项', '期间', '数值', '数据来源'].map((header) => ({ header, isText: true }));
  return writeWorkbook({ sheets: [{ name: '指标数据', columns, rows }] });
}

async function measure() {
  const bytes = await factsWorkbook();
  const commands = new Commands(source, new AccessTable(moduleAccess), systemClock);
  const imports = new ImportService(commands, () => undefined);
  const store = new DatabaseJobStore(source);
  const handlers = new Map(importHandlers(source, systemClock));
  const work = async (id) => {
    const job = await store.claim({ jurisdictionId, id }, 0);
    const report = (error) => {
      throw error;
    };
    const outcome = await runJob(job, { store, handler: handlers.get(job.kind), beatMs: 2000, report });
    const { rows } = await owner.query('select message from job where id = $1', [id]);
    if (outcome !== 'SUCCEEDED') throw new Error(`${job.kind}: ${outcome} ${rows[0].message}`);
    return rows[0].message;
  };
  const versionOf = async (id) => (await owner.query('select version from import_batch where id = $1', [id])).rows[0].version;
  const stages = [];
  const timed = async (name, run) => {
    const [start, stop] = [performance.now(), watchLoop()];
    const result = await run();
    stages.push({ name, ms: performance.now() - start, blocked: stop(), result });
    return result;
  };
  const context = await department();
  const { id } = await timed('upload', () => imports.upload(context, uploadedFile('facts', 'facts.xlsx', bytes)));
  const { rows } = await owner.query('select id from job where subject_id = $1', [id]);
  await timed('check', () => work(rows[0].id));
  const asked = async (more = {}) => ({ id, version: await versionOf(id), idempotencyKey: newIdentifier(), ...more });
  await timed('commit', async () => work((await imports.commit(context, await asked())).job.id));
  const total = stages.reduce((sum, { ms }) => sum + ms, 0);
  await timed('undo', async () => work((await imports.undo(context, await asked({ reason: 'measured' }))).job.id));
  print('rows', wanted.toLocaleString('en'));
  print('workbook', `${(bytes.length / 1024).toFixed(0)} KiB`);
  for (const { name, ms, blocked, result } of stages)
    print(
      name,
      `${seconds(ms)}, the server's thread taken for at most ${blocked.toFixed(0)} ms${typeof result === 'string' ? `  ${result}` : ''}`,
    );
  print('upload, check and commit together', seconds(total));
}
