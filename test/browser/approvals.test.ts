import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { checkDraft, moveThreshold, simulateAndSubmit, startFrom } from '../support/change/editor-steps.js';
import { objections, settled, type Visit, visit } from '../support/console-visit.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';
import { signInAs } from '../support/sign-in-by-button.js';
import { passwordAgain } from '../support/year/people.js';

// What waits for the second pair of eyes: found by the number in the menu, weighed, decided, and found again as decided.

let demonstration: RunningDemonstration;
let browser: Browser;
let author: Visit;
let approver: Visit;
const label = '2033.1';
const reason = '起点改得没有依据';

beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
  [author, approver] = await Promise.all([visit(browser, demonstration), visit(browser, demonstration)]);
  await signInAs(author.page, 'department');
  await signInAs(approver.page, 'approver');
});
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});

const entry = (page: Page, name: RegExp) => page.getByRole('menuitem', { name });
const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const waiting = (page: Page, name: string, version: string) => list(page, name).getByRole('listitem').filter({ hasText: version });

async function open(page: Page, name: RegExp): Promise<void> {
  await entry(page, name).click();
  await settled(page);
}

test('nothing approved waits, and what is empty says what will stand there', async () => {
  await open(author.page, /^审批进度$/);
  await author.page.getByText('没有已批准而未生效的版本。').waitFor();
  await open(approver.page, /^待审批 1 件等您办理$/);
  await approver.page.getByText('近 30 天您没有批准或退回过版本。').waitFor();
});

test('the author hands in, and finds it apart: another must decide', async () => {
  const { page } = author;
  const query = `{ configVersions(where: { state: { eq: "IN_FORCE" }, document: { kind: { eq: "RUBRIC" } } }) { nodes { label } } }`;
  const { configVersions } = await demonstration.ask<{ configVersions: { nodes: [{ label: string }] } }>('department', query);
  await startFrom(page, configVersions.nodes[0].label, label);
  await moveThreshold(page, 'B1_08', '75');
  await checkDraft(page);
  await simulateAndSubmit(page);
  await open(page, /^审批进度$/);
  await waiting(page, '我参与起草的', `${label} 版`).getByText('改 1 行', { exact: true }).waitFor();
  await page.getByText('须由另一位审批人批准或退回', { exact: false }).waitFor();
  expect(await objections(page)).toEqual([]);
});

test('the approver sees it counted, weighs it, opens it and returns it; it is counted no longer and stands under what was decided', async () => {
  const { page } = approver;
  await page.reload();
  await open(page, /^待审批 2 件等您办理$/);
  const one = waiting(page, '等我审批', `${label} 版`);
  await one.getByText('改 1 行', { exact: true }).waitFor();
  await one.getByText(/共推演 \d+ 家/).waitFor();
  await one.getByText('72 条指标中', { exact: false }).waitFor();
  await one.getByText('不超过 14 天，可以批准').waitFor();
  const bound = await one.getByText(/^批准将绑定/).innerText();
  const hashes = `{ configVersions(where: { label: { eq: "${label}" } }) { nodes { contentHash checkReportHash simulationReportHash } } }`;
  const { configVersions } = await demonstration.ask<{ configVersions: { nodes: [Record<string, string>] } }>('approver', hashes);
  const begun = Object.values(configVersions.nodes[0]).map((hash) => hash.slice(0, 8));
  expect(begun).toHaveLength(3);
  for (const hash of begun) expect(bound).toContain(hash);
  await one.getByRole('link').click();
  await page.getByRole('button', { name: '退回并说明理由' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(reason);
  await page.getByRole('dialog').getByRole('button', { name: '退回并说明理由' }).click();
  await page.locator('main').getByText('已退回').first().waitFor();
  await open(page, /^待审批 1 件等您办理$/);
  const decided = page.getByRole('table', { name: '近期经我决定的' }).getByRole('row', { name: new RegExp(label.replace('.', '\\.')) });
  expect(await decided.innerText()).toMatch(new RegExp(`退回[\\s\\S]*${reason}[\\s\\S]*已退回`));
  expect(await waiting(page, '等我审批', `${label} 版`).count()).toBe(0);
  expect(await objections(page)).toEqual([]);
});

test('what is approved waits for the department, counted, until it has its day', async () => {
  const { page } = approver;
  await list(page, '等我审批').getByRole('link').click();
  await page.getByRole('button', { name: '批准', exact: true }).click();
  await passwordAgain(page, demonstration.password);
  await page.locator('main').getByText('已批准').first().waitFor();
  await open(page, /^待审批$/);
  await page.getByText('没有等您审批的版本。').waitFor();
  await author.page.reload();
  await open(author.page, /^审批进度 1 件等您办理$/);
  const row = author.page.getByRole('table', { name: '等待生效' }).getByRole('row').nth(1);
  expect(await row.innerText()).toMatch(/已批准[\s\S]*未定/);
  await row.getByRole('link').click();
  await author.page.getByLabel('生效日').fill('2099-01-01');
  await author.page.getByRole('button', { name: '安排生效' }).click();
  await passwordAgain(author.page, demonstration.password);
  await author.page.locator('main').getByText('待生效', { exact: true }).first().waitFor();
  await open(author.page, /^审批进度$/);
  expect((await row.innerText()).replaceAll('\u2060', '')).toMatch(/待生效[\s\S]*2099-01-01/);
  expect([...author.faults, ...approver.faults]).toEqual([]);
});
