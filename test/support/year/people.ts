import { randomInt } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { settled, type Visit, visit } from '../console-visit.js';

/** Asks the interface with the session of the page, as a script of that person would. */
export const ask = <Data>(page: Page, query: string): Promise<{ readonly data: Data; readonly errors?: unknown }> =>
  page.evaluate(async (text) => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({ query: text }),
    });
    return answer.json() as Promise<{ data: Data; errors?: unknown }>;
  }, query);

/** Somebody with a browser of their own, signed in as long as the year lasts. */
export interface YearPerson extends Visit {
  readonly account: string;
  readonly password: string;
}

/** A password as the rules ask for it, made for this run. */
const newPassword = (): string => `Water-Moon-${randomInt(1_000_000, 9_999_999)}`;

/** Follows a one-time link: sets the password and is signed in. */
export async function welcome(browser: Browser, url: string, account: string, link: string): Promise<YearPerson> {
  const person = { ...(await visit(browser, { url, language: 'zh' })), account, password: newPassword() };
  const { page } = person;
  await page.goto(link);
  await page.getByLabel('新密码', { exact: true }).fill(person.password);
  await page.getByLabel('再输一次新密码').fill(person.password);
  await page.getByRole('button', { name: '设置密码并登录' }).click();
  await page.getByRole('button', { name: /^账号 / }).waitFor();
  await settled(page);
  return person;
}

export interface NewAccount {
  readonly account: string;
  readonly name: string;
  /** as the list of roles shows it */
  readonly role: string;
  /** code of the agency of the grant */
  readonly agency?: string;
}

/** The system administrator makes an account and hands its link over. */
export async function invite(page: Page, { account, name }: NewAccount): Promise<string> {
  await fromMenu(page, '账号');
  await page.getByRole('button', { name: '邀请账号' }).click();
  await page.getByLabel('登录名', { exact: true }).fill(account);
  await page.getByLabel('中文名称').fill(name);
  await page.getByRole('button', { name: '建立账号并生成链接' }).click();
  const shown = await page
    .getByRole('dialog')
    .getByText(/welcome\?token=/)
    .innerText();
  await page.getByRole('button', { name: '已交给本人，关闭' }).click();
  return new URL(shown.trim()).hash.replace('#', '/#');
}

export async function askForGrant(page: Page, { account, role, agency }: NewAccount): Promise<void> {
  await fromMenu(page, '授权申请');
  await page.getByRole('button', { name: '申请授权' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('给谁').fill(account);
  await page.getByRole('option', { name: new RegExp(`\\b${account}$`) }).click();
  await dialog.getByRole('combobox', { name: '身份' }).click();
  await page.getByRole('option', { name: role, exact: true }).click();
  if (agency) {
    await dialog.getByRole('combobox', { name: '单位' }).fill(agency);
    await page.getByRole('option', { name: new RegExp(agency) }).click();
  }
  await dialog.getByLabel('理由').fill('负责本年度考核');
  await dialog.getByRole('button', { name: '提出申请' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The security administrator gives everything that is asked for; the password is fresh or is asked again. */
export async function giveAll({ page, password }: YearPerson): Promise<void> {
  await page.reload();
  await settled(page);
  const waiting = page.getByRole('tabpanel').getByRole('table').getByRole('button');
  await waiting.first().waitFor();
  for (let left = await waiting.count(); left > 0; left -= 1) {
    await waiting.first().click();
    await page.getByRole('button', { name: /^授予/ }).click();
    await passwordAgain(page, password);
    await page.getByRole('tab', { name: new RegExp(`等待办理 ${left - 1}$`) }).waitFor();
  }
}

/** The next act asks for the password only when the last one is five minutes old: a year in a test is younger, a slow machine is not. */
export async function passwordAgain(page: Page, password: string): Promise<void> {
  await settled(page);
  const again = page.getByRole('dialog', { name: /密码/ });
  if (!(await again.isVisible())) return;
  await again.getByLabel(/密码/).fill(password);
  await again.getByRole('button', { name: /继续|确认/ }).click();
  await again.waitFor({ state: 'detached' });
}

export async function fromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('menuitem', { name, exact: true }).click();
  await settled(page);
}
