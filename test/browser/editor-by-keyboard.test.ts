import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openVersion, startFrom } from '../support/change/editor-steps.js';
import { type Visit, visit } from '../support/console-visit.js';
import { type Focus, focusOf, reach } from '../support/keyboard.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';
import { signInAs } from '../support/sign-in-by-button.js';

// A rubric written by somebody who has no mouse: every step from the open editor on is made with keys.

const label = '2033.1';
let demonstration: RunningDemonstration;
let browser: Browser;
let here: Visit;
let page: Page;
const stops: Focus[] = [];
beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
  here = await visit(browser, demonstration);
  page = here.page;
  await signInAs(page, 'department');
  const query = `{ configVersions(where: { state: { eq: "IN_FORCE" }, document: { kind: { eq: "RUBRIC" } } }) { nodes { label } } }`;
  const found = await demonstration.ask<{ configVersions: { nodes: [{ label: string }] } }>('department', query);
  await startFrom(page, found.configVersions.nodes[0].label, label);
});
afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});

const press = (keys: string) => page.keyboard.press(keys);
const to = async (name: string | RegExp, role?: string): Promise<void> => void stops.push(await reach(page, name, role));
const replace = async (text: string): Promise<void> => {
  await press('Control+A');
  await page.keyboard.type(text);
};
const isSomewhere = async (): Promise<void> => expect((await focusOf(page)).isLost).toBe(false);
/** The server has the report of a check. */
async function isChecked(): Promise<boolean> {
  const query = `{ configVersions(where: { label: { eq: "${label}" } }) { nodes { checkReport } } }`;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { configVersions } = await demonstration.ask<{ configVersions: { nodes: [{ checkReport: unknown }] } }>('department', query);
    if (configVersions.nodes[0].checkReport !== null) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

test('the tree is walked with arrows, and what is found opens with Enter', async () => {
  await to('按名称或编号筛选');
  await page.keyboard.type('B1_08');
  await page.getByRole('treeitem', { name: /B1_08/ }).first().waitFor();
  await to(/./, 'treeitem');
  for (let step = 0; step < 40 && !(await focusOf(page)).name.startsWith('B1_08'); step += 1) await press('ArrowDown');
  expect((await focusOf(page)).name).toMatch(/^B1_08/);
  await press('Enter');
  await field('起点（得 0 分）').waitFor();
  await isSomewhere();
});

test('figures are written, and a formula field lets go of the focus', async () => {
  await to('起点（得 0 分）');
  await replace('71');
  await page.getByText('71 得 0 分', { exact: false }).waitFor();
  await to('读数（公式）');
  await press('End');
  await page.keyboard.type(' ');
  await press('Escape');
  await press('Tab');
  expect((await focusOf(page)).name).not.toMatch(/读数（公式）/);
  await isSomewhere();
  expect(await field('起点（得 0 分）').inputValue()).toBe('71');
});

test('an indicator is taken out and the focus stays on the page', async () => {
  await to('删除', 'button');
  await press('Enter');
  await page.getByRole('treeitem', { name: /B1_08/ }).waitFor({ state: 'detached' });
  await isSomewhere();
});

test('a cell of the matrix is changed in its menu, which gives the focus back', async () => {
  await to(/^(指标|指标树)/, 'tab');
  await press('ArrowRight');
  await press('Enter');
  await page.getByRole('tab', { name: '分类方案', selected: true }).waitFor();
  await to(/：年度学习计划完整度/, 'button');
  const entered = await focusOf(page);
  await press('ArrowDown');
  await press('ArrowRight');
  const { name } = await focusOf(page);
  expect(name).not.toBe(entered.name);
  // hundreds of cells are one stop: the next key is out of the matrix, and the way back leads to the same cell
  await press('Tab');
  expect((await focusOf(page)).name).not.toMatch(/：/);
  await press('Shift+Tab');
  expect((await focusOf(page)).name).toBe(name);
  await press('Enter');
  await page.getByRole('radio').first().waitFor();
  await to(/./, 'radio');
  await press('ArrowDown');
  await to('完成', 'button');
  await press('Enter');
  await page.getByRole('radio').first().waitFor({ state: 'detached' });
  expect((await focusOf(page)).name).toBe(name);
});

test('the draft is saved and left for its check; every stop on the way was to be seen', async () => {
  await to('存好，去检查和推演', 'button');
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: new RegExp(`${label} 版`) }).waitFor();
  await to('检查', 'button');
  await press('Enter');
  await expect(isChecked()).resolves.toBe(true);
  expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
  expect(here.faults).toEqual([]);
});

test('limits of grades are written with keys', async () => {
  const query = `{ configVersions(where: { state: { eq: "IN_FORCE" }, document: { kind: { eq: "GRADING_POLICY" } } }) { nodes { label } } }`;
  const found = await demonstration.ask<{ configVersions: { nodes: [{ label: string }] } }>('department', query);
  await openVersion(page, found.configVersions.nodes[0].label);
  await to('以此起草新版', 'button');
  await press('Enter');
  await to('新版本号');
  await replace('2033.2');
  await to('以此起草新版', 'button');
  await press('Enter');
  await to('下沿（含） 1');
  await replace('91');
  await isSomewhere();
  await to('存好，去检查和推演', 'button');
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: /2033\.2 版/ }).waitFor();
  expect(here.faults).toEqual([]);
});
