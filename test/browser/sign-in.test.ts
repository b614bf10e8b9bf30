import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { visit } from '../support/console-visit.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';

let demonstration: RunningDemonstration;
let browser: Browser;
beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});

test('a newcomer is offered demo accounts, and one click signs in', async () => {
  const { page, faults, close } = await visit(browser, demonstration);
  await page.goto('/');
  await page.getByRole('heading', { name: '登录' }).waitFor();
  await page.getByRole('button', { name: /分析员/ }).waitFor();
  await page.getByRole('button', { name: /交通运输局/ }).waitFor();
  await page.getByRole('button', { name: /部门管理员/ }).click();
  await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
  await page.getByRole('button', { name: /^账号 / }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.getByRole('heading', { name: '登录' }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('an empty form is answered at its fields, and nothing is sent', async () => {
  const { page, close } = await visit(browser, demonstration);
  await page.goto('/');
  const sent: string[] = [];
  await page.getByRole('button', { name: '登录', exact: true }).waitFor();
  page.on('request', (request) => sent.push(request.url()));
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByText('填上账号。').waitFor();
  await page.getByText('填上密码。').waitFor();
  expect(sent).toEqual([]);
  await close();
});

test('a wrong password is told in a sentence, the fifth locks, and then the right one does not help', async () => {
  const { page, close } = await visit(browser, demonstration);
  await page.goto('/');
  const attempt = async (password: string): Promise<string> => {
    await page.getByLabel('账号', { exact: true }).fill('agency24');
    await page.getByLabel('密码', { exact: true }).fill(password);
    const answered = page.waitForResponse((response) => response.url().endsWith('/session') && response.request().method() === 'POST');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    const { error } = (await (await answered).json()) as { error: { message: string } };
    await page.getByRole('alert').getByText(error.message).waitFor();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    return error.message;
  };
  for (let time = 1; time <= 4; time += 1) expect(await attempt('not the password')).toContain('不对');
  expect(await attempt('not the password')).toContain('已锁定');
  expect(await attempt(demonstration.password)).toContain('已锁定');
  await close();
});

test('the language is switched on the sign-in page, is told to the browser, and stays', async () => {
  const { page, faults, close } = await visit(browser, demonstration);
  const language = (): Promise<string> => page.evaluate(() => document.documentElement.lang);
  await page.goto('/');
  await page.getByRole('heading', { name: '登录' }).waitFor();
  expect(await language()).toBe('zh-CN');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await language()).toBe('en');
  await page.reload();
  await page.getByRole('button', { name: /Analyst/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Cycles' }).waitFor();
  expect(await language()).toBe('en');
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('heading', { level: 1, name: '考核周期' }).waitFor();
  expect(await language()).toBe('zh-CN');
  expect(faults).toEqual([]);
  await close();
});
