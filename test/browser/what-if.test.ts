import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { menu } from '../support/console-pages.js';
import { objections, type Visit, visit } from '../support/console-visit.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';
import { signInAs } from '../support/sign-in-by-button.js';

// A stricter rubric handed in, tried on everybody, submitted, and returned by who read what it does.

interface Simulated {
  readonly agencyCount: number;
  readonly gradesUp: number;
  readonly gradesDown: number;
  readonly movedCount: number;
  readonly reportHash: string;
}
// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;

let demonstration: RunningDemonstration;
let browser: Browser;
beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});

async function as<Result>(account: string, work: (page: Page) => Promise<Result>): Promise<Result> {
  const here: Visit = await visit(browser, demonstration);
  await signInAs(here.page, account);
  const result = await work(here.page);
  expect(here.faults).toEqual([]);
  await here.close();
  return result;
}

const inForce = `{ configVersions(where: { state: { eq: "IN_FORCE" }, document: { kind: { eq: "RUBRIC" } } }) { nodes { content } } }`;

/** The rubric in force under another label, its straight lines beginning later. */
async function stricter(label: string): Promise<Loose> {
  const { configVersions } = await demonstration.ask<{ configVersions: { nodes: { content: Loose }[] } }>('department', inForce);
  const content = structuredClone(configVersions.nodes[0]?.content);
  for (const { method } of content.categories.flatMap(({ items }: Loose) => items.flatMap(({ indicators }: Loose) => indicators)))
    if (method.kind === 'LINEAR' && Number(method.floor) < Number(method.target))
      method.floor = String((Number(method.floor) + Number(method.target)) / 2);
  return { ...content, label };
}

const lastSimulation = async (): Promise<Simulated> => {
  const query = `{ simulations(first: 1, orderBy: [{ field: READ_AT, direction: DESC }], where: { configVersion: { label: { eq: "2031.9" } } })
    { nodes { agencyCount gradesUp gradesDown movedCount reportHash } } }`;
  return (await demonstration.ask<{ simulations: { nodes: [Simulated] } }>('department', query)).simulations.nodes[0];
};
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const matrixOf = (page: Page) => page.getByRole('table', { name: '等次变动矩阵' });

test('the department tries a rubric on all agencies before it submits it; the approver reads the same and returns it', async () => {
  const content = await stricter('2031.9');
  await as('department', async (page) => {
    await menu('制度文件', 'Documents')(page, 'zh');
    const buffer = Buffer.from(JSON.stringify(content));
    await page.locator('input[type="file"]').setInputFiles({ name: 'rubric.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: '交为草案并检查' }).click();
    await tab(page, '推演');
    await page.getByText('还没有推演过', { exact: false }).waitFor();
    await page.getByText('不知道对各家单位的影响', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: '送审' }).count()).toBe(0);
    await page.getByRole('button', { name: '推演全部单位' }).click();
    await matrixOf(page).waitFor();
    const { agencyCount, gradesUp, gradesDown, movedCount } = await lastSimulation();
    expect(movedCount).toBeGreaterThan(10);
    const sentence = `${agencyCount} 家中 ${gradesUp + gradesDown} 家变等次：${gradesUp} 家升，${gradesDown} 家降；${movedCount} 家总分有变。`;
    await page.getByText(sentence, { exact: false }).waitFor();
    expect(await matrixOf(page).getByRole('row').last().getByRole('cell').last().innerText()).toBe(String(agencyCount));
    await page.getByRole('img', { name: /总分变化/ }).waitFor();
    expect(await page.getByRole('table', { name: '全部单位' }).getByRole('row').count()).toBe(agencyCount + 1);
    expect(await objections(page)).toEqual([]);
    await page.getByRole('table', { name: '全部单位' }).getByRole('button').first().click();
    const both = page.getByRole('dialog', { name: /两版说明对照/ });
    await both.getByText(/总分由 [\d.]+ 变为 [\d.]+/).waitFor();
    expect(await both.getByText('这个版本', { exact: true }).count()).toBeGreaterThan(2);
    expect(await objections(page)).toEqual([]);
    await both.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '送审' }).click();
    await page.getByText('等审批人决定', { exact: false }).waitFor();
  });
  const { reportHash } = await lastSimulation();
  await as('approver', async (page) => {
    await page.getByRole('link', { name: /2031\.9/ }).click();
    await tab(page, '推演');
    await matrixOf(page).waitFor();
    expect(await page.getByRole('button', { name: '推演全部单位' }).count()).toBe(0);
    await page.getByText(`推演 ${reportHash.slice(0, 8)}`, { exact: false }).waitFor();
    await page.getByRole('button', { name: '退回并说明理由' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('降得太多，起点再商量');
    await dialog.getByRole('button', { name: '退回并说明理由' }).click();
    await page.getByText('已退回').first().waitFor();
  });
});

test('the history tells what was changed; a version is withdrawn with a reason and brought back as another', async () => {
  await as('department', async (page) => {
    await menu('制度文件', 'Documents')(page, 'zh');
    await page
      .getByRole('row', { name: /2031\.9/ })
      .getByRole('link')
      .click();
    await tab(page, '版本历史');
    const changes = page.getByRole('table', { name: '与另一版比较' });
    await changes.waitFor();
    expect(await changes.getByRole('row').filter({ hasText: '起点' }).count()).toBeGreaterThan(3);
    expect(await changes.getByRole('row').filter({ hasText: '版本号' }).getByRole('cell').last().innerText()).toBe('2031.9');
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: '撤回版本' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('改日再议');
    await page.getByRole('dialog').getByRole('button', { name: '撤回版本' }).click();
    await page.getByText('撤回：改日再议', { exact: false }).waitFor();
    await page.getByRole('button', { name: '恢复这一版' }).click();
    await page.getByLabel('新版本号').fill('2031.10');
    await page.getByLabel('理由').fill('还是用它');
    await page.getByRole('dialog').getByRole('button', { name: '恢复这一版' }).click();
    await page.getByRole('heading', { level: 1, name: /2031\.10/ }).waitFor();
    await tab(page, '版本历史');
    await page.getByText('恢复自 2031.9 版', { exact: false }).waitFor();
    await page.getByText(/\d+ 处不同/).waitFor();
  });
});

test('a simulation under way is cancelled: nothing is kept of it, the version stays as it was, and it can be asked for again', async () => {
  const query = `{ configVersions(where: { label: { eq: "2031.10" } }) { nodes { id state } } simulations { totalCount } }`;
  type Found = { configVersions: { nodes: [{ id: string; state: string }] }; simulations: { totalCount: number } };
  const before = await demonstration.ask<Found>('department', query);
  await as('department', async (page) => {
    await page.goto(`/#/documents/${before.configVersions.nodes[0].id}/show`);
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.locator('main').getByText('检查通过').first().waitFor();
    await tab(page, '推演');
    const release = await demonstration.holdWrites('simulation');
    try {
      await page.getByRole('button', { name: '推演全部单位' }).click();
      await page.getByRole('button', { name: '取消推演' }).click();
      await page.getByText('推演已取消，没有留下报告。').waitFor();
    } finally {
      await release();
    }
    const after = await demonstration.ask<Found>('department', query);
    expect(after.simulations).toEqual(before.simulations);
    expect(after.configVersions.nodes[0].state).toBe('CHECKED');
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: '推演全部单位' }).click();
    await matrixOf(page).waitFor();
    const again = await demonstration.ask<Found>('department', query);
    expect(again.simulations.totalCount).toBe(before.simulations.totalCount + 1);
  });
});

test('a version goes out as a workbook and is read back from it', async () => {
  const query = `{ configVersions(where: { label: { eq: "2031.9" } }) { nodes { id } } }`;
  const [version] = (await demonstration.ask<{ configVersions: { nodes: { id: string }[] } }>('department', query)).configVersions.nodes;
  await as('department', async (page) => {
    await menu('制度文件', 'Documents')(page, 'zh');
    await page
      .getByRole('row', { name: /2031\.9/ })
      .getByRole('link')
      .click();
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 XLSX' }).click()]);
    expect(saved.suggestedFilename()).toMatch(/\.xlsx$/);
    const answer = await page.request.get(`/documents/versions/${version?.id}.xlsx`);
    await menu('制度文件', 'Documents')(page, 'zh');
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.locator('input[type="file"]').setInputFiles({ name: '指标.xlsx', mimeType, buffer: await answer.body() });
    await page.getByText('指标.xlsx：考核指标体系', { exact: false }).waitFor();
    await page.getByRole('button', { name: '交为草案并检查' }).click();
    await page.getByRole('alert').getByText('2031.9', { exact: false }).waitFor();
    await page.locator('input[type="file"]').setInputFiles({ name: '空.xlsx', mimeType, buffer: Buffer.from('no workbook') });
    await page.getByRole('alert').getByText(/./).first().waitFor();
    expect(await objections(page)).toEqual([]);
  });
});

test('the same page in English and dark', async () => {
  const query = `{ configVersions(where: { label: { eq: "2031.9" } }) { nodes { id } } }`;
  const found = await demonstration.ask<{ configVersions: { nodes: { id: string }[] } }>('department', query);
  const [version] = found.configVersions.nodes;
  const { page, close, faults } = await visit(browser, { ...demonstration, language: 'en', theme: 'dark' });
  await signInAs(page, 'department');
  await page.goto(`/#/documents/${version?.id}/show`);
  await page.getByRole('tab', { name: 'What if' }).click();
  await page.getByRole('table', { name: 'Moves of grades' }).waitFor();
  expect(await objections(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
