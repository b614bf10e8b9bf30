import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openCycleUnderWay, openPublishedCycle } from '../support/console-pages.js';
import { type Visit, visit } from '../support/console-visit.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';
import { signInAs } from '../support/sign-in-by-button.js';

let demonstration: RunningDemonstration;
let browser: Browser;
let here: Visit;
let page: Page;
beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});
beforeEach(async () => {
  here = await visit(browser, demonstration);
  ({ page } = here);
  await signInAs(page, 'department');
});
afterEach(async () => {
  expect(here.faults).toEqual([]);
  await here.close();
});

const fromMenu = (name: string): Promise<void> => page.getByRole('menuitem', { name, exact: true }).click();
/** Rows of the only table, without its head. */
const rows = () =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });

test('66 agencies in a table that can be filtered, and as a tree', async () => {
  await fromMenu('机关单位');
  await expect(rows().nth(65).waitFor()).resolves.toBeUndefined();
  expect(await rows().count()).toBe(66);
  const { agencies } = await demonstration.ask<{ agencies: { totalCount: number } }>(
    'department',
    '{ agencies(where: { name: { contains: "交通" } }) { totalCount } }',
  );
  expect(agencies.totalCount).toBeGreaterThan(0);
  await page.getByLabel('按名称或编号找').fill('交通');
  await page.getByText(`符合条件 ${agencies.totalCount} 家`).waitFor();
  expect(await rows().count()).toBe(agencies.totalCount);
  await page.getByLabel('按名称或编号找').fill('没有这样的单位');
  await page.getByRole('button', { name: '清除条件' }).click();
  await page.getByText('符合条件 66 家').waitFor();
  await page.getByRole('tab', { name: '隶属树' }).click();
  await page.getByRole('treeitem').first().waitFor();
  const roots = await page.getByRole('treeitem').count();
  expect(roots).toBeGreaterThan(0);
  await page.getByRole('treeitem', { expanded: false }).first().press('ArrowRight');
  await page.getByRole('treeitem').nth(roots).waitFor();
});

test('8 alliances, and the members of the chosen one', async () => {
  const { alliances } = await demonstration.ask<{ alliances: { nodes: { name: string; members: { totalCount: number } }[] } }>(
    'department',
    '{ alliances { nodes { name members { totalCount } } } }',
  );
  await fromMenu('党建联盟');
  const list = page.getByRole('table', { name: '党建联盟' });
  await list.getByRole('button').nth(7).waitFor();
  expect((await list.getByRole('button').allInnerTexts()).toSorted()).toEqual(alliances.nodes.map(({ name }) => name).toSorted());
  const last = alliances.nodes.at(-1);
  await list.getByRole('button', { name: last?.name ?? '' }).click();
  const panel = page.getByRole('region', { name: `联盟 ${last?.name}` });
  await panel.getByRole('table').waitFor();
  expect(await panel.getByRole('row').count()).toBe((last?.members.totalCount ?? 0) + 1);
});

test('the rubric counts 3, 6 and 72; the drawer draws the curve, which follows the pointer', async () => {
  await fromMenu('考核指标体系');
  const text = page.getByRole('main').getByText(/3 类 6 项 72 条/);
  await text.waitFor();
  const chosen = page.getByLabel('试一个读数');
  const next = page.getByRole('button', { name: '下一条' });
  for (let steps = 0; steps < 72 && !(await chosen.isVisible()); steps += 1) await next.click();
  const chart = page.getByRole('img', { name: /的计分曲线/ });
  const answer = page.getByRole('status').filter({ hasText: '得' });
  const before = await answer.innerText();
  const box = await chart.boundingBox();
  if (!box) throw new Error('the curve is not drawn');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2);
  await expect(answer.innerText()).resolves.not.toBe(before);
  await page.getByLabel('试一个读数').fill('0');
  await expect(answer.innerText()).resolves.toMatch(/读数 0 得/);
  await page.keyboard.press('Escape');
  await chart.waitFor({ state: 'detached' });
});

test("last year's ranking: 24 agencies with the totals and grades of the graph", async () => {
  const { cycles } = await demonstration.ask<{ cycles: { nodes: { state: string; scorecards: { nodes: Card[] } }[] } }>(
    'department',
    '{ cycles { nodes { state scorecards { nodes { total gradeName agency { name } } } } } }',
  );
  const cards = cycles.nodes.find(({ state }) => state === 'PUBLISHED')?.scorecards.nodes ?? [];
  expect(cards).toHaveLength(24);
  await openPublishedCycle(page, 'zh');
  for (const { total, gradeName, agency } of cards) {
    const row = rows().filter({ has: page.getByRole('link', { name: agency.name, exact: true }) });
    expect(await row.innerText()).toContain(Number(total).toFixed(2));
    expect(await row.innerText()).toContain(gradeName);
  }
  expect(await rows().count()).toBe(24);
  await page.getByRole('tab', { name: '等次分布' }).click();
  await page.getByRole('table', { name: '等次分布' }).waitFor();
  const counts = await Promise.all((await rows().all()).map((row) => row.getByRole('cell').nth(2).innerText()));
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(24);
});

interface Card {
  readonly total: string;
  readonly gradeName: string;
  readonly agency: { readonly name: string };
}

test("this year's cycle is started by its button, shows that it runs and can be cancelled, and then its ranking", async () => {
  await openCycleUnderWay(page, 'zh');
  await page.getByRole('tab', { name: '排名与失分' }).click();
  await page.getByText(/试算后，这里按同类组列出名次/).waitFor();
  await page.getByRole('button', { name: '开始试算' }).click();
  await page.getByRole('status').filter({ hasText: /正在/ }).first().waitFor();
  await page.getByText('试算完成。').waitFor();
  await page.getByRole('tab', { name: '排名与失分' }).click();
  await page.getByRole('img', { name: /24 家单位在 72 条指标/ }).waitFor();
  expect(await rows().count()).toBe(24);
  await page.getByRole('button', { name: '重新试算' }).waitFor();
});

test('by keyboard alone: open an agency, see where the focus is, close its panel with Escape and be back at its row', async () => {
  await fromMenu('机关单位');
  await rows().nth(65).waitFor();
  const opener = rows().first().getByRole('button').first();
  for (let steps = 0; steps < 60 && !(await opener.evaluate((element) => element === document.activeElement)); steps += 1)
    await page.keyboard.press('Tab');
  const ring = await opener.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(ring).not.toBe('none');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: /^单位 / });
  await panel.waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
});
