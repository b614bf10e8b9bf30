import type { Browser, Page } from 'playwright-core';
import { newIdentifier } from '../../server/core/identifier.js';
import { launchBrowser } from '../support/browser.js';
import { settled, type Visit, visit } from '../support/console-visit.js';
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
});
afterEach(async () => {
  expect(here.faults).toEqual([]);
  await here.close();
});

interface Cards {
  readonly scorecards: {
    readonly nodes: readonly {
      id: string;
      total: string;
      gradeName: string;
      completeness: string;
      agency: { code: string; name: string };
    }[];
  };
}
const cards = async (account: string) =>
  (await demonstration.ask<Cards>(account, '{ scorecards { nodes { id total gradeName completeness agency { code name } } } }')).scorecards
    .nodes;

test("an agency begins with its own score, with the graph's total and grade, and its menu has nothing of the department", async () => {
  const [own, ...others] = await cards('agency01');
  expect(others).toEqual([]);
  await signInAs(page, 'agency01');
  await page.getByRole('heading', { level: 1, name: new RegExp(own?.agency.name ?? '-') }).waitFor();
  const total = Number(own?.total).toFixed(2);
  await page.getByText(total, { exact: true }).first().waitFor();
  await page.getByRole('img', { name: `${total}，${own?.gradeName}` }).waitFor();
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['工作台', '考核得分']);
});

test('the number of an indicator opens its explanation in sentences; Escape closes it', async () => {
  await signInAs(page, 'agency01');
  await page.getByRole('link', { name: '看得分表' }).click();
  const table = page.getByRole('table', { name: '得分明细' });
  await table.getByRole('button', { name: /^展开/ }).last().click();
  const score = table.getByRole('button', { expanded: false }).filter({ hasNotText: /^\d/ }).last();
  const name = await score.innerText();
  await score.click();
  const panel = page.getByRole('region', { name: `得分说明：${name}` });
  await panel.getByRole('listitem').first().waitFor();
  expect(await panel.getByRole('listitem').count()).toBeGreaterThan(1);
  expect(await panel.innerText()).toContain('。');
  await panel.getByText('按存下的数据重算，得到同样的数').waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
});

test("another agency's scorecard and one that does not exist are told alike, and show nothing", async () => {
  const other = (await cards('department')).find(({ agency }) => agency.code !== 'A01');
  await signInAs(page, 'agency01');
  const shownAt = async (id: string): Promise<string> => {
    await page.goto(`/#/scorecards/${id}/show`);
    await page.getByRole('heading', { level: 1, name: '没有这个页面' }).waitFor();
    const text = await page.getByRole('main').innerText();
    await page.goto('/#/scorecards');
    await page.getByRole('table', { name: '得分明细' }).waitFor();
    return text;
  };
  const foreign = await shownAt(other?.id ?? '');
  expect(foreign).toBe(await shownAt(newIdentifier()));
  expect(foreign).not.toContain(other?.agency.name);
});

test("the department's pages do not open for an agency by their addresses either", async () => {
  const [cycle] = (await demonstration.ask<{ cycles: { nodes: { id: string }[] } }>('department', '{ cycles { nodes { id } } }')).cycles
    .nodes;
  await signInAs(page, 'agency01');
  await page.goto(`/#/cycles/${cycle?.id}/show`);
  await settled(page);
  expect(await page.getByRole('button', { name: /试算/ }).count()).toBe(0);
  expect(await page.getByRole('main').innerText()).not.toContain('财政局');
});

test('an analyst begins on a page with work: the cycles, whose results open', async () => {
  await signInAs(page, 'analyst');
  await page.getByRole('heading', { level: 1, name: '考核周期' }).waitFor();
  await page.getByRole('row', { name: '公示中' }).getByRole('link').click();
  await page.getByRole('table', { name: '排名表' }).getByRole('link').nth(23).waitFor();
  expect(await page.getByRole('button', { name: /试算/ }).count()).toBe(0);
});
