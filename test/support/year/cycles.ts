import type { Page } from 'playwright-core';
import { addDays } from '../../../server/core/clock.js';
import { settled } from '../console-visit.js';
import { fromMenu, passwordAgain, type YearPerson } from './people.js';

export interface YearCycle {
  readonly name: string;
  readonly year: number;
  readonly reviewers: Readonly<Record<string, '评审' | '两者'>>;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** A cycle of a calendar year, on the one rubric and the one policy in force. */
export async function createCycle(page: Page, { name, year }: YearCycle): Promise<void> {
  await fromMenu(page, '考核周期');
  await page.getByRole('link', { name: '新建周期' }).click();
  await settled(page);
  await page.getByLabel('中文名称').fill(name);
  await page.getByLabel('编码').fill(`YEAR_${year}`);
  await page.getByLabel('考核期第一天').fill(`${year}-01-01`);
  await page.getByLabel('考核期最后一天').fill(`${year}-12-31`);
  await page.getByLabel('评分截止日').fill(addDays(today(), 20));
  await choose(page, '考核指标体系（生效版本）');
  await choose(page, '等次评定办法（生效版本）');
  await page.getByRole('button', { name: '新建周期' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** The only option that a list offers. */
async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: /版/ }).click();
}

/** Everybody is assessed, but for those who review. */
export async function chooseParticipants(page: Page, { reviewers }: YearCycle): Promise<void> {
  await page.getByRole('tab', { name: '参评单位' }).click();
  await page.getByRole('group', { name: '把筛出的单位一律设为' }).getByRole('button', { name: '参评', exact: true }).click();
  await page.getByRole('button', { name: '照此设定' }).click();
  for (const [code, kind] of Object.entries(reviewers)) {
    const row = page.getByRole('row', { name: new RegExp(`^${code} `) });
    await row.getByRole('button', { name: kind, exact: true }).click();
  }
  await page.getByRole('button', { name: '存入参评单位' }).click();
  await page.getByText('没有未存的改动。').waitFor();
}

export async function openCycle(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '开放预览' }).click();
  await page.getByRole('button', { name: '开放周期' }).click();
  await page.getByText('报数与评分中').waitFor();
}

export async function evaluate(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await page.getByRole('button', { name: '开始试算' }).click();
  await page.getByText('已试算').first().waitFor({ timeout: 60_000 });
}

/** What is missing is named, and confirmed with a reason that everybody will read. */
export async function confirmResults(page: Page): Promise<void> {
  await page.getByRole('button', { name: '确认结果' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('有缺口仍要确认的理由').fill('这些数据由上级机关下半年核定，届时更正');
  await dialog.getByRole('button', { name: '确认结果' }).click();
  await page.getByText('已确认').first().waitFor();
}

/** The approver reads whom it will be shown to, publishes, and gives the password again. */
export async function publish({ page, password }: YearPerson, name: string): Promise<void> {
  await openPage(page, name);
  await page.getByRole('tab', { name: '公示预览' }).click();
  await page.getByText('看不到别家的得分、评分人和评分').waitFor();
  await page.getByRole('button', { name: '公示结果' }).click();
  await passwordAgain(page, password);
  await page.getByText('公示中').first().waitFor();
}

export async function openPage(page: Page, name: string): Promise<void> {
  await fromMenu(page, '考核周期');
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await settled(page);
}
