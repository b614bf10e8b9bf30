// npm run bench -- simulate-served [agencies] [rounds]: what a person waits for who presses "simulate" in the console: from the click to the
// matrix of grades on the screen, in a headless Chromium, with server, database and browser on this machine; beside it the job alone
// (asked for over HTTP until it has succeeded), each on a draft of its own. Medians; nothing is asserted.
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { chromium } from 'playwright-core';
import { createApplication } from '../dist/server/application.js';
import { hashPassword } from '../dist/server/modules/account/password.js';
import { findBrowser } from '../scripts/find-browser.mjs';
import { evaluationPopulation } from './evaluation-population.support.mjs';

const agencies = Number(process.argv[3] ?? 10_000);
const rounds = Number(process.argv[4] ?? 3);
const print = (label, value) => process.stdout.write(`${label.padEnd(64)}${value}\n`);
const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
const seconds = (all) => `${(median(all) / 1000).toFixed(2)} s  (${all.map((ms) => (ms / 1000).toFixed(2)).join(', ')})`;

const executablePath = await findBrowser();
if (executablePath === null) throw new Error('there is no Chromium: install chromium or Chrome, or set CHROMIUM_PATH');
const bench = await evaluationPopulation(agencies);
const password = randomUUID();
await bench.owner.query(`update account set password_hash = $1 where code = 'department'`, [await hashPassword(password)]);
const application = await createApplication({ ownerUrl: bench.ownerUrl, logger: pino({ level: 'silent' }), isDemo: false, isAlone: true });
await application.services.jobs.start();
const url = await application.app.listen({ host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });

const json = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
const signedIn = await fetch(`${url}/session`, {
  method: 'POST',
  headers: json,
  body: JSON.stringify({ account: 'department', password }),
});
const cookie = signedIn.headers
  .getSetCookie()
  .map((each) => each.split(';')[0])
  .join('; ');
async function ask(query, variables = {}) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...json, cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const { configVersions } = await ask(`{ configVersions(where: { document: { kind: { eq: "RUBRIC" } } }) { nodes { content } } }`);
let drafts = 0;
/** The rubric of the cycle, a threshold moved. */
async function checkedDraft() {
  const content = JSON.parse(JSON.stringify(configVersions.nodes[0].content));
  content.label = `bench.${(drafts += 1)}`;
  const [first] = content.categories.flatMap(({ items }) => items.flatMap(({ indicators }) => indicators));
  first.method = { ...first.method, floor: String(45 + drafts) };
  const made = await ask(`mutation ($input: CreateDraftInput!) { createDraft(input: $input) { configVersion { id version } } }`, {
    input: { content: JSON.stringify(content) },
  });
  const { id, version } = made.createDraft.configVersion;
  const checked = await ask(`mutation ($input: VersionInput!) { checkVersion(input: $input) { configVersion { id version state } } }`, {
    input: { versionId: id, version },
  });
  if (checked.checkVersion.configVersion.state !== 'CHECKED') throw new Error('the draft of the bench has errors');
  return checked.checkVersion.configVersion;
}

async function jobAlone() {
  const { id, version } = await checkedDraft();
  const start = performance.now();
  const input = { versionId: id, version, cycleId: bench.cycleId, assumption: 'LEAVE_OUT', idempotencyKey: randomUUID() };
  const asked = await ask(`mutation ($input: SimulateVersionInput!) { simulateVersion(input: $input) { job { id } } }`, { input });
  for (;;) {
    const { job } = await ask(`query ($id: ID!) { job(id: $id) { state messageEn } }`, { id: asked.simulateVersion.job.id });
    if (job.state === 'SUCCEEDED') return performance.now() - start;
    if (job.state === 'FAILED') throw new Error(job.messageEn);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, baseURL: url });
page.setDefaultTimeout(60_000);
async function signInThere() {
  await page.goto('/');
  await page.getByRole('textbox', { name: /账号|Account/ }).fill('department');
  await page.getByLabel(/密码|Password/).fill(password);
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click();
  await page.getByRole('button', { name: /^(账号|Account) / }).waitFor();
}

async function seenInConsole() {
  const { id } = await checkedDraft();
  await page.goto(`/#/documents/${id}/show`);
  await page.getByRole('tab', { name: /^(推演|What if)$/ }).click();
  const button = page.getByRole('button', { name: /^(推演全部单位|Simulate all agencies)$/ });
  await button.waitFor();
  const start = performance.now();
  await button.click();
  await page.getByRole('table', { name: /等次变动矩阵|Moves of grades/ }).waitFor();
  return performance.now() - start;
}

try {
  await signInThere();
  const alone = [];
  const seen = [];
  await jobAlone(); // warms the plans and the thread's code
  for (let round = 0; round < rounds; round += 1) {
    alone.push(await jobAlone());
    seen.push(await seenInConsole());
  }
  print(`${agencies.toLocaleString('en')} x 72, the job alone, over HTTP`, seconds(alone));
  print('  from the click to the matrix on the screen', seconds(seen));
  print('  seen / job', (median(seen) / median(alone)).toFixed(2));
  print('  greatest resident memory of the server, MB', Math.round(process.resourceUsage().maxRSS / 1024));
} finally {
  await browser.close();
  await application.close();
  await bench.close();
}
