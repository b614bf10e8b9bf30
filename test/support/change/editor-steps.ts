import type { Page } from 'playwright-core';
import { settled } from '../console-visit.js';
import { fromMenu, passwordAgain } from '../year/people.js';

// What a department does with a document, by the labels that stand on the screen.

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

export const openVersion = async (page: Page, label: string): Promise<void> => {
  await fromMenu(page, '制度文件');
  await page
    .getByRole('row', { name: new RegExp(`\\b${label.replaceAll('.', '\\.')}\\b`) })
    .getByRole('link')
    .click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`${label} 版`) }).waitFor();
};

const editorIsOpen = (page: Page) => page.getByRole('tree', { name: '指标树' }).waitFor();

export async function startFrom(page: Page, former: string, label: string): Promise<void> {
  await openVersion(page, former);
  await button(page, '以此起草新版').click();
  await field(page, '新版本号').fill(label);
  await page.getByRole('dialog').getByRole('button', { name: '以此起草新版' }).click();
  await editorIsOpen(page);
}

export async function editAgain(page: Page, label: string): Promise<void> {
  await openVersion(page, label);
  await page.getByRole('link', { name: '编辑草案' }).click();
  await editorIsOpen(page);
}

/** Finds a line of the tree by its code or name, and opens it. */
export async function openLine(page: Page, words: string): Promise<void> {
  await field(page, '按名称或编号筛选').fill(words);
  await page.getByRole('treeitem').filter({ hasText: words }).last().click();
  await field(page, '按名称或编号筛选').fill('');
}

export interface NewIndicator {
  readonly name: string;
  readonly marks: string;
  readonly formula: string;
  readonly floor: string;
  readonly target: string;
}

/** Takes one indicator out, and puts another into the item that is named. */
export async function replaceIndicator(page: Page, code: string, item: string, next: NewIndicator): Promise<void> {
  await openLine(page, code);
  await button(page, '删除').click();
  await page
    .getByRole('treeitem', { name: new RegExp(item) })
    .last()
    .click({ position: { x: 140, y: 14 } });
  await page.getByRole('region', { name: /^编辑 / }).waitFor();
  await button(page, '指标').click();
  await page.getByRole('region', { name: /新指标/ }).waitFor();
  await field(page, '名称').fill(next.name);
  await field(page, '满分').fill(next.marks);
  await field(page, '读数（公式）').fill(next.formula);
  await field(page, '起点（得 0 分）').fill(next.floor);
  await field(page, '目标（得满分）').fill(next.target);
}

export async function moveThreshold(page: Page, code: string, floor: string): Promise<void> {
  await openLine(page, code);
  await field(page, '起点（得 0 分）').fill(floor);
  await page.getByText(`${floor} 得 0 分`, { exact: false }).waitFor();
}

export async function addProfile(page: Page, name: string, sector: string, indicator: string): Promise<void> {
  await page.getByRole('tab', { name: '分类方案' }).click();
  await button(page, '加一个分类方案').click();
  await field(page, '名称').fill(name);
  await page.getByRole('combobox', { name: '领域', exact: true }).click();
  await page.getByRole('option', { name: sector, exact: true }).click();
  await button(page, `${name}：${indicator}`).click();
  await page.getByRole('radio', { name: '适用', exact: true }).check();
  await button(page, '完成').click();
}

/** The check finds no error while one writes; then it is saved, and checked as it will be signed. */
export async function checkDraft(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^检查 0 错/ }).waitFor();
  await button(page, '存好，去检查和推演').click();
  await button(page, '检查').click();
  await page.locator('main').getByText('检查通过').first().waitFor();
}

export async function simulateAndSubmit(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '推演', exact: true }).click();
  await button(page, '推演全部单位').click();
  await page.getByRole('table', { name: '等次变动矩阵' }).waitFor();
  await button(page, '送审').click();
  await page.getByText('等审批人决定', { exact: false }).waitFor();
}

export async function giveBack(page: Page, label: string, reason: string): Promise<void> {
  await openVersion(page, label);
  await button(page, '退回并说明理由').click();
  await page.getByRole('dialog').getByRole('textbox').fill(reason);
  await page.getByRole('dialog').getByRole('button', { name: '退回并说明理由' }).click();
  await page.getByText('已退回').first().waitFor();
}

export async function approve(page: Page, label: string, password: string): Promise<void> {
  await openVersion(page, label);
  await button(page, '批准').click();
  await passwordAgain(page, password);
  await page.locator('main').getByText('已批准').first().waitFor();
}

/** From a day; today unless another is given. */
export async function bringIntoForce(page: Page, label: string, password: string, day?: string): Promise<void> {
  await openVersion(page, label);
  if (day) await page.getByLabel('生效日').fill(day);
  await button(page, day ? '安排生效' : '使其生效').click();
  await passwordAgain(page, password);
  await page
    .locator('main')
    .getByText(day ? '待生效' : '生效', { exact: true })
    .first()
    .waitFor();
}

export async function bringBack(page: Page, former: string, label: string, reason: string): Promise<void> {
  await openVersion(page, former);
  await page.getByRole('tab', { name: '版本历史' }).click();
  await button(page, '恢复这一版').click();
  await field(page, '新版本号').fill(label);
  await field(page, '理由').fill(reason);
  await page.getByRole('dialog').getByRole('button', { name: '恢复这一版' }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`${label} 版`) }).waitFor();
  await settled(page);
  await button(page, '检查').click();
  await page.locator('main').getByText('检查通过').first().waitFor();
}
