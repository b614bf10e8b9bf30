import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { filledTemplate, type TemplateRow } from './filled-template.js';
import { fromMenu } from './people.js';

/** As the list of kinds shows it. */
export type ImportName = '领域' | '单位层级' | '数据项' | '机关单位' | '指标数据';

/** Downloads the template of a kind and fills it in, as a person does. */
export async function fillTemplate(page: Page, kind: ImportName, rows: readonly TemplateRow[]): Promise<Buffer> {
  await fromMenu(page, '导入');
  await page.getByRole('combobox', { name: '要导入的内容' }).click();
  await page.getByRole('option', { name: kind, exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载模板' }).click()]);
  return filledTemplate(await readFile(await download.path()), rows);
}

/** Hands a file in for the kind that is chosen, and waits for what the check says. */
export async function checkFile(page: Page, name: string, file: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '选择文件并检查' }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: file });
  await page.getByRole('heading', { level: 1, name: new RegExp(name.replace('.', '\\.')) }).waitFor();
}

/** Writes what was checked. */
export async function commit(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: `导入 ${count} 行` }).click();
  await page.getByText('已导入').first().waitFor();
}

export async function importRows(page: Page, kind: ImportName, rows: readonly TemplateRow[]): Promise<void> {
  const file = await fillTemplate(page, kind, rows);
  await checkFile(page, `${kind}.xlsx`, file);
  await commit(page, rows.length);
}
