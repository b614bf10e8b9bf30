import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { settled } from '../console-visit.js';
import { fromMenu, passwordAgain, type YearPerson } from './people.js';

interface DocumentFile {
  readonly name: { readonly zh: string };
  readonly label: string;
}

/** A file becomes a draft, is checked and submitted; another person approves it; its author brings it into force from today. */
export async function bringIntoForce(author: YearPerson, approver: YearPerson, file: string): Promise<void> {
  const { name, label } = parse(file) as DocumentFile;
  await handIn(author, file);
  await author.page.getByRole('button', { name: '送审' }).click();
  await acceptWarnings(author.page);
  await author.page.getByText('等审批人决定。').waitFor();
  await approve(approver, name.zh);
  await author.page.reload();
  await author.page.getByRole('button', { name: '使其生效' }).click();
  await passwordAgain(author.page, author.password);
  await author.page.getByRole('heading', { level: 1, name: `${name.zh} ${label} 版` }).waitFor();
  await author.page.locator('main').getByText('生效', { exact: true }).first().waitFor();
}

/** The first of the two documents is checked alone, and the check says so. */
async function acceptWarnings(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /处提示/ });
  await dialog.or(page.getByText('等审批人决定。')).first().waitFor();
  if (!(await dialog.isVisible())) return;
  for (const reason of await dialog.getByRole('textbox').all()) await reason.fill('先交这一份，另一份随后');
  await dialog.getByRole('button', { name: '送审' }).click();
}

async function handIn({ page }: YearPerson, file: string): Promise<void> {
  await fromMenu(page, '制度文件');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '选择文件' }).click()]);
  await chooser.setFiles({ name: '制度.yaml', mimeType: 'application/yaml', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: '交为草案并检查' }).click();
  await page.waitForURL(/documents\/.+\/show/);
  await settled(page);
}

async function approve({ page, password }: YearPerson, name: string): Promise<void> {
  await fromMenu(page, '制度文件');
  await page.reload();
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: '批准', exact: true }).click();
  await passwordAgain(page, password);
  await page.locator('main').getByText('已批准').first().waitFor();
}
