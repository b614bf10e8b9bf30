import type { Page } from 'playwright-core';

/** What administrators do on their pages, in Chinese, as far as several tests need it. */
export const fromMenu = (page: Page, name: string): Promise<void> => page.getByRole('menuitem', { name, exact: true }).click();
export const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

export async function signInWith(page: Page, account: string, password: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('账号', { exact: true }).fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await press(page, '登录');
}

/** @returns the address of the one-time link, as it is shown this once */
export async function invite(page: Page, code: string, name: string): Promise<string> {
  await fromMenu(page, '账号');
  await press(page, '邀请账号');
  await page.getByLabel('登录名', { exact: true }).fill(code);
  await page.getByLabel('中文名称').fill(name);
  await press(page, '建立账号并生成链接');
  const link = await page.getByText(/welcome\?token=/).innerText();
  await press(page, '已交给本人，关闭');
  return link;
}

export async function setPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('新密码', { exact: true }).fill(password);
  await page.getByLabel('再输一次新密码').fill(password);
  await press(page, '设置密码并登录');
}

interface Wish {
  readonly account: string;
  readonly role: string;
  readonly agency?: string;
  readonly reason: string;
}

export async function requestGrant(page: Page, { account, role, agency, reason }: Wish): Promise<void> {
  await fromMenu(page, '授权申请');
  await press(page, '申请授权');
  await page.getByLabel('给谁').fill(account);
  await page.getByRole('option', { name: new RegExp(`${account}$`) }).click();
  await page.getByRole('combobox', { name: '身份' }).click();
  await page.getByRole('option', { name: role }).click();
  if (agency) {
    await page.getByLabel('代表哪个单位').fill(agency);
    await page.getByRole('option', { name: new RegExp(agency) }).click();
  }
  await page.getByLabel('理由').fill(reason);
  await press(page, '提出申请');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
