import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openCycleUnderWay } from '../support/console-pages.js';
import { objections, type Visit, visit } from '../support/console-visit.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';
import { signInAs } from '../support/sign-in-by-button.js';

// A cycle under way is taken to a newer rubric: proposed with what it does, signed by another person, done at once.

// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;

const label = '2040.1';
let demonstration: RunningDemonstration;
let browser: Browser;
let cycleId: string;
beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
  await newRubricInForce();
});
afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});

const ask = (account: string, query: string): Promise<Loose> => demonstration.ask<Loose>(account, query);
const text = (value: unknown): string => JSON.stringify(value);

async function untilDone(jobId: string): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    const { job } = await ask('department', `{ job(id: ${text(jobId)}) { state messageEn } }`);
    if (job.state === 'SUCCEEDED') return;
    if (job.state === 'FAILED') throw new Error(job.messageEn);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`job ${jobId} does not end`);
}

async function versionStep(account: string, mutation: string, input: string): Promise<Loose> {
  const answer = await ask(
    account,
    `mutation { ${mutation}(input: { ${input} }) { configVersion { id version state contentHash checkReport } } }`,
  );
  return answer[mutation].configVersion;
}

/** A harder rubric that knows one level by another code, through all hands, simulated on the cycle that is under way. */
async function newRubricInForce(): Promise<void> {
  const found = await ask(
    'department',
    `{ configVersions(where: { state: { eq: "IN_FORCE" }, document: { kind: { eq: "RUBRIC" } } }) { nodes { content } }
    cycles(where: { publicState: { eq: "OPEN" } }) { nodes { id } } }`,
  );
  cycleId = found.cycles.nodes[0].id;
  const content = { ...JSON.parse(JSON.stringify(found.configVersions.nodes[0].content)), label };
  const indicators = content.categories.flatMap(({ items }: Loose) => items.flatMap((item: Loose) => item.indicators));
  for (const { method } of indicators)
    if (method.kind === 'LINEAR' && Number(method.floor) < Number(method.target))
      method.floor = String((Number(method.floor) + Number(method.target)) / 2);
  const evaluation = await ask(
    'department',
    `mutation { startEvaluation(input: { cycleId: ${text(cycleId)}, idempotencyKey: "first-evaluation" }) { job { id } } }`,
  );
  await untilDone(evaluation.startEvaluation.job.id);
  const at = ({ id, version }: Loose): string => `versionId: ${text(id)}, version: ${version}`;
  let version = await versionStep('department', 'createDraft', `content: ${text(text(content))}`);
  version = await versionStep('department', 'checkVersion', at(version));
  const simulation = await ask(
    'department',
    `mutation { simulateVersion(input: { ${at(version)}, cycleId: ${text(cycleId)}, assumption: "LEAVE_OUT", idempotencyKey: "the-simulation" }) { job { id } } }`,
  );
  await untilDone(simulation.simulateVersion.job.id);
  const warnings = version.checkReport.diagnostics.filter(({ severity }: Loose) => severity === 'warning');
  const accepted = warnings
    .map(({ code, path }: Loose) => `{ code: ${text(code)}, path: ${text(path.map(String))}, reason: "known" }`)
    .join(' ');
  version = await versionStep(
    'department',
    'submitVersion',
    `${at({ ...version, version: version.version + 1 })}, acknowledgements: [${accepted}]`,
  );
  version = await versionStep('approver', 'approveVersion', `${at(version)}, contentHash: ${text(version.contentHash)}`);
  await versionStep('department', 'publishVersion', `${at(version)}, validFrom: ${text(new Date().toISOString().slice(0, 10))}`);
}

async function as(account: string, work: (page: Page) => Promise<void>): Promise<void> {
  const here: Visit = await visit(browser, demonstration);
  await signInAs(here.page, account);
  if (account === 'approver') {
    await here.page.getByRole('menuitem', { name: /待审批/ }).click();
    await here.page.getByRole('table', { name: '周期换用版本' }).getByText('新标准本年起施行').waitFor();
  }
  await openCycleUnderWay(here.page, 'zh');
  await here.page.getByRole('tab', { name: '换用版本', exact: true }).click();
  await work(here.page);
  expect(here.faults).toEqual([]);
  await here.close();
}

const totals = async (noun: string, fields: string, where: string): Promise<Loose[]> => {
  const { [noun]: page } = await ask('department', `{ ${noun}(first: 200, where: { ${where} }) { nodes { agency { code } ${fields} } } }`);
  return page.nodes.map(({ agency, ...rest }: Loose) => [agency.code, ...Object.values(rest)]).sort();
};

test('the department proposes it with what it does; another person signs, and the results are those foreseen', async () => {
  const before = await totals('scorecards', 'total grade', `cycle: { id: { eq: ${text(cycleId)} } }`);
  await as('department', async (page) => {
    await page.getByLabel('推演过的版本').click();
    await page.getByRole('option', { name: new RegExp(label) }).click();
    await page.getByRole('table', { name: '等次变动矩阵' }).waitFor();
    await page.getByText('项评分照旧').waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: '提出换版' }).click();
    await page.getByRole('textbox', { name: '理由' }).fill('新标准本年起施行');
    await page.getByRole('dialog').getByRole('button', { name: '提出换版' }).click();
    await page.getByText('等审批人决定', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: '批准换版' }).count()).toBe(0);
  });
  expect(await totals('scorecards', 'total grade', `cycle: { id: { eq: ${text(cycleId)} } }`)).toEqual(before);
  await demonstration.letStepUpPass();
  await as('approver', async (page) => {
    await page.getByText('新标准本年起施行').waitFor();
    await page.getByRole('table', { name: '等次变动矩阵' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await demonstration.letStepUpPass();
    await page.getByRole('button', { name: '批准换版' }).click();
    const again = page.getByRole('dialog', { name: /密码/ });
    await again.getByLabel(/密码/).fill(demonstration.password);
    await again.getByRole('button', { name: /继续|确认/ }).click();
    await page.getByText('已换用', { exact: true }).waitFor();
  });
  const { cycle, cycleMoves } = await ask(
    'department',
    `{ cycle(id: ${text(cycleId)}) { state rubric { version } } cycleMoves { nodes { state simulation { id } proposedByCode decidedByCode } } }`,
  );
  expect([cycle.state, cycle.rubric.version]).toEqual(['CALCULATED', label]);
  const { simulation, ...move } = cycleMoves.nodes[0];
  expect(move).toEqual({ state: 'MOVED', proposedByCode: 'department', decidedByCode: 'approver' });
  const after = await totals('scorecards', 'total grade', `cycle: { id: { eq: ${text(cycleId)} } }`);
  expect(after).toEqual(await totals('simulatedScorecards', 'totalAfter gradeAfter', `simulation: { id: { eq: ${text(simulation.id)} } }`));
  expect(after).not.toEqual(before);
});
