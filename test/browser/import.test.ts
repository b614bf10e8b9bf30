import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Browser, Download, Page } from 'playwright-core';
import { readTableFile } from '../../server/workbook/read-table-file.js';
import { writeWorkbook } from '../../server/workbook/write-workbook.js';
import { launchBrowser } from '../support/browser.js';
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
  await page.getByRole('menuitem', { name: '导入', exact: true }).click();
});
afterEach(async () => {
  expect(here.faults).toEqual([]);
  await here.close();
});

interface Named {
  readonly code: string;
  readonly name: string;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const headers = ['机关单位', '数据项', '期间', '数值', '更正原因'];
const workbookOf = async (rows: readonly (readonly string[])[], names = headers): Promise<Buffer> =>
  Buffer.from(await writeWorkbook({ sheets: [{ name: '指标数据', columns: names.map((header) => ({ header, isText: true })), rows }] }));

const choose = async (kind: string): Promise<void> => {
  await page.getByLabel('要导入的内容').click();
  await page.getByRole('option', { name: kind, exact: true }).click();
};
const give = (name: string, buffer: Buffer, mimeType = spreadsheet): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
const state = (words: string): Promise<void> =>
  page.getByRole('banner').or(page.locator('header')).getByText(words, { exact: true }).waitFor();
const kept = async (start: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  return download;
};
const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

const period = '2031-01';

/** Two agencies, and a data element of months; nothing is reported for a month as far ahead. */
async function place(): Promise<{ agencies: readonly Named[]; element: Named }> {
  const { agencies, dataElements } = await demonstration.ask<{ agencies: { nodes: Named[] }; dataElements: { nodes: Named[] } }>(
    'department',
    '{ agencies(first: 2) { nodes { code name } } dataElements(where: { period: { eq: "MONTH" } }, first: 1) { nodes { code name } } }',
  );
  const [element] = dataElements.nodes;
  if (!element) throw new Error('the demonstration has no data element of months');
  return { agencies: agencies.nodes, element };
}

/** What is reported for that month, withdrawn or not. */
async function reported(): Promise<{ value: string; withdrawnAt: string | null }[]> {
  const { facts } = await demonstration.ask<{ facts: { nodes: { value: string; withdrawnAt: string | null }[] } }>(
    'department',
    '{ facts(where: { period: { gt: "2031" } }, first: 10) { nodes { value withdrawnAt } } }',
  );
  return facts.nodes;
}

test('a workbook with one wrong cell is refused at its address, mended, imported and undone', async () => {
  const { agencies, element } = await place();
  const [first, second] = agencies as [Named, Named];
  const rowsWith = (agency: string) => [
    [first.code, element.code, period, '3', ''],
    [agency, element.code, period, '4', ''],
  ];
  await choose('指标数据');
  await give('一月.xlsx', await workbookOf(rowsWith(`${second.code}误`)));
  await state('有错，不能导入');
  const findings = page.getByRole('table', { name: '有错的单元格 1' });
  expect(await findings.getByRole('row').nth(1).innerText()).toMatch(new RegExp(`A3\\s+${second.code}误`));
  expect(await page.getByRole('button', { name: '导入', exact: true }).isDisabled()).toBe(true);
  await page.getByText('有 1 处错误，不能导入。改好后重新上传，或改列的对应。').waitFor();
  const marked = new ExcelJS.Workbook();
  await marked.xlsx.load((await contentOf(await kept(() => page.getByRole('button', { name: '下载标红的工作簿' }).click()))) as never);
  expect(marked.worksheets[0]?.getCell('A3').fill).toMatchObject({ pattern: 'solid' });
  expect(marked.worksheets[0]?.getCell('A3').note).toBeTruthy();
  expect(await reported()).toEqual([]);

  await page.getByRole('link', { name: '导入另一个文件' }).click();
  await give('一月.xlsx', await workbookOf(rowsWith(second.name)));
  await state('已检查，可导入');
  await page.getByText('新增 2 行，更改 0 行', { exact: false }).waitFor();
  expect(await reported()).toEqual([]);
  await page.getByRole('button', { name: '导入 2 行' }).click();
  await state('已导入');
  expect((await reported()).map(({ value, withdrawnAt }) => [Number(value), withdrawnAt]).toSorted()).toEqual([
    [3, null],
    [4, null],
  ]);

  await page.getByRole('button', { name: '撤销导入' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: '撤销导入' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox').first().fill('口径有误，按上月口径重报');
  await dialog.getByRole('button', { name: '撤销导入' }).click();
  await state('已撤销');
  await page.getByText('口径有误，按上月口径重报', { exact: false }).waitFor();
  expect((await reported()).every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  await page.getByRole('menuitem', { name: '导入', exact: true }).click();
  const history = page.getByRole('table', { name: '导入记录' });
  await history.getByText('已撤销').waitFor();
  expect(await history.getByRole('link', { name: '一月.xlsx' }).count()).toBe(2);
});

test('a column that is not recognised is told by hand and checked again', async () => {
  const { agencies, element } = await place();
  await choose('指标数据');
  const names = ['机关单位', '数据项', '期间', '办结件数（件）', '更正原因'];
  await give('自己的表.xlsx', await workbookOf([[agencies[0]!.name, element.name, '2032-01', '5', '']], names));
  await state('有错，不能导入');
  await page.getByRole('tab', { name: /^列的对应/ }).click();
  await page.getByText('还缺必填的列：数值。', { exact: false }).waitFor();
  const again = page.getByRole('button', { name: '按新的对应重新检查' });
  expect(await again.isDisabled()).toBe(true);
  await page.getByRole('combobox', { name: 'D 列读作' }).click();
  await page.getByRole('option', { name: '数值（必填）' }).click();
  await again.click();
  await state('已检查，可导入');
  await page.getByRole('button', { name: '放弃' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '放弃' }).click();
  await state('已放弃');
  expect((await reported()).filter(({ withdrawnAt }) => withdrawnAt === null)).toEqual([]);
});

test('the template of a kind is a workbook with its columns; without a kind nothing can be chosen, and it says why', async () => {
  expect(await page.getByRole('button', { name: '选择文件并检查' }).isDisabled()).toBe(true);
  await page.getByText('先选择要导入的内容，再选文件。').waitFor();
  await choose('指标数据');
  const download = await kept(() => page.getByRole('button', { name: '下载模板' }).click());
  expect(download.suggestedFilename()).toMatch(/^[^%]*指标数据[^%]*\.xlsx$/);
  const sheets = await readTableFile(new Uint8Array(await contentOf(download)), 'a.xlsx');
  expect(sheets[0]?.rows[0]).toEqual(expect.arrayContaining(['机关单位*', '数据项*', '期间*', '数值*']));
});

test('a picture called a workbook is refused in words, and nothing can be imported', async () => {
  await choose('领域');
  await give('领域.xlsx', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  await page
    .getByText(/PNG 图片/)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: /^导入 [1-9]/ }).count()).toBe(0);
});
