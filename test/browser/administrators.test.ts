import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { fromMenu, invite, press, requestGrant, setPassword, signInWith } from '../support/administrator.js';
import { launchBrowser } from '../support/browser.js';
import { objections, type Visit, visit } from '../support/console-visit.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';
import { signInAs } from '../support/sign-in-by-button.js';

let demonstration: RunningDemonstration;
let browser: Browser;
let visits: Visit[] = [];
beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});
afterEach(async () => {
  const faults = visits.flatMap((each) => each.faults);
  await Promise.all(visits.map((each) => each.close()));
  visits = [];
  expect(faults).toEqual([]);
});

/** Another person, at a browser of their own. */
const person = async (account?: string): Promise<Page> => {
  const here = await visit(browser, demonstration);
  visits.push(here);
  if (account) await signInAs(here.page, account);
  return here.page;
};

const password = 'Newly-set-77';
const requestsOf = async (code: string) =>
  (
    await demonstration.ask<{ grantRequests: { nodes: { state: string; role: string }[] } }>(
      'security',
      `{ grantRequests(where: { account: { code: { eq: "${code}" } } }) { nodes { state role } } }`,
    )
  ).grantRequests.nodes;

test('invited, a newcomer sets a password, can do nothing without a grant, and works once another has given it', async () => {
  const system = await person('system');
  const link = await invite(system, 'newcomer', '新来的分析员');
  const newcomer = await person();
  await newcomer.goto(link);
  await newcomer.getByText('新来的分析员').waitFor();
  expect(await objections(newcomer)).toEqual([]);
  await setPassword(newcomer, password);
  await newcomer.getByText('账号目前没有有效的授权').waitFor();
  // the way to the sign-in page is still under way when the page itself is there: whoever follows a link then would be led off again
  await newcomer.goto('/');
  await newcomer.getByRole('button', { name: '登录', exact: true }).waitFor();
  await newcomer.goto(link);
  await newcomer.getByText('这个链接已经用过').waitFor();

  await requestGrant(system, { account: 'newcomer', role: '分析员', reason: '接替原分析员' });
  expect(await requestsOf('newcomer')).toEqual([{ state: 'PENDING', role: 'ANALYST' }]);
  const security = await person('security');
  await security.getByRole('button', { name: /newcomer/ }).click();
  await security.getByText('这个账号现在没有授权。').waitFor();
  await press(security, '授予');
  await security.getByRole('button', { name: /newcomer/ }).waitFor({ state: 'detached' });
  expect(await requestsOf('newcomer')).toEqual([{ state: 'GIVEN', role: 'ANALYST' }]);

  await signInWith(newcomer, 'newcomer', password);
  await newcomer.getByRole('heading', { level: 1, name: '考核周期' }).waitFor();
});

test('who holds two grants takes the other one in use and sees its pages, under another session', async () => {
  const page = await person('agency11');
  const sessionId = () => page.evaluate(async () => ((await (await fetch('/session')).json()) as { sessionId: string }).sessionId);
  const before = await sessionId();
  await page.getByRole('button', { name: /机关工委 ?单位工作人员/ }).click();
  await page.getByRole('menuitem', { name: /评议员/ }).click();
  await page.getByRole('button', { name: /机关工委 ?评议员/ }).waitFor();
  expect(await sessionId()).not.toBe(before);
});

test('nobody decides on what it asked for itself, and what excludes a role is said before asking', async () => {
  const security = await person('security');
  await security.getByRole('button', { name: /agency08/ }).click();
  await security.getByText('这份申请是您自己提出的').waitFor();
  expect(await security.getByRole('button', { name: '授予', exact: true }).isDisabled()).toBe(true);
  expect(await security.getByRole('button', { name: '不予授权', exact: true }).isDisabled()).toBe(true);
  await press(security, '申请授权');
  await security.getByLabel('给谁').fill('security');
  await security.getByRole('option', { name: /security$/ }).click();
  await security.getByRole('combobox', { name: '身份' }).click();
  await security.getByRole('option', { name: '部门管理员' }).click();
  await security.getByText(/这个账号在这段时间是“安全管理员”/).waitFor();
  await press(security, '先不办');
  expect(await requestsOf('agency08')).toEqual([{ state: 'PENDING', role: 'REVIEWER' }]);
  expect(await requestsOf('security')).toEqual([]);
});

test('the audit administrator finds a denied act, verifies the chain and takes it away as a file', async () => {
  const page = await person('auditor');
  await page.getByRole('combobox', { name: '结果' }).click();
  await page.getByRole('option', { name: '被拒绝' }).click();
  await page.getByRole('combobox', { name: '做了什么' }).click();
  await page.getByRole('option', { name: '授予', exact: true }).click();
  await page.getByRole('button', { name: /授予/ }).first().click();
  const panel = page.getByRole('region', { name: '审计记录详情' });
  await panel.getByText('不能办理自己的申请').waitFor();
  await panel.getByText('被拒绝，没有改动任何数据。').waitFor();
  await press(page, '核验审计链');
  const result = await page.getByText(/核验完毕：/).innerText();
  const [, count] = /：(\d+) 条记录/.exec(result) ?? [];
  expect(Number(count)).toBeGreaterThan(20);
  await press(page, '导出');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: '导出', exact: true }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.length).toBeGreaterThan(Number(count));
  await page.getByText(`已导出 ${file.suggestedFilename()}`).waitFor();
});

test('once the password was given longer than five minutes ago, giving a grant asks for it; a wrong one is told, and nothing is given', async () => {
  const system = await person('system');
  await requestGrant(system, { account: 'agency20', role: '评议员', agency: '第三街道', reason: '参加归口评审' });
  const security = await person('security');
  await demonstration.letStepUpPass();
  await security.getByRole('button', { name: /agency20/ }).click();
  await press(security, '授予');
  const dialog = security.getByRole('dialog', { name: '再次输入密码' });
  await dialog.waitFor();
  expect(await objections(security)).toEqual([]);
  await dialog.getByLabel('当前账号的密码').fill('not the password');
  await dialog.getByRole('button', { name: '确认并继续办理' }).click();
  await dialog.getByRole('alert').getByText(/不对/).waitFor();
  expect(await requestsOf('agency20')).toEqual([{ state: 'PENDING', role: 'REVIEWER' }]);
  await dialog.getByRole('button', { name: '先不办' }).click();
  await security.getByText('没有再次输入密码，这件事没有办理。').waitFor();
  await press(security, '授予');
  await dialog.getByLabel('当前账号的密码').fill(demonstration.password);
  await dialog.getByRole('button', { name: '确认并继续办理' }).click();
  await dialog.waitFor({ state: 'detached' });
  await security.getByRole('button', { name: /agency20/ }).waitFor({ state: 'detached' });
  expect(await requestsOf('agency20')).toEqual([{ state: 'GIVEN', role: 'REVIEWER' }]);
});

test("one's own page: a token told once and revoked, another sign-in ended, the password changed", async () => {
  const page = await person('agency23');
  const elsewhere = await person('agency23');
  await page.getByRole('button', { name: /^账号 / }).click();
  await page.getByRole('menuitem', { name: '我的账号' }).click();
  await press(page, '新建令牌');
  await page.getByLabel('用途').fill('季度报表');
  await page.getByRole('dialog').getByRole('button', { name: '新建令牌' }).click();
  const secret = await page.getByText(/^zelian_/).innerText();
  await press(page, '已保存好，关闭');
  const statusWith = () =>
    page.evaluate(async (token) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      return (await fetch('/graphql', { method: 'POST', credentials: 'omit', headers, body: '{"query":"{ cycles { totalCount } }"}' }))
        .status;
    }, secret);
  expect(await statusWith()).toBe(200);
  await page.getByRole('table', { name: '访问令牌' }).getByRole('button', { name: '撤销' }).click();
  await page.getByText('还没有令牌').waitFor();
  expect(await statusWith()).toBe(401);

  await press(page, '结束其他登录');
  await page.getByText('没有别处的登录').waitFor();
  await elsewhere.reload();
  await elsewhere.getByRole('heading', { name: '登录' }).waitFor();

  await page.getByLabel('现在的密码').fill('not the password');
  await page.getByLabel('新密码', { exact: true }).fill(password);
  await page.getByLabel('再输一次新密码').fill(password);
  await press(page, '修改密码');
  await page.getByRole('alert').getByText(/不对/).waitFor();
  await page.getByLabel('现在的密码').fill(demonstration.password);
  await press(page, '修改密码');
  await page.getByText('密码已修改').waitFor();
  await signInWith(elsewhere, 'agency23', password);
  await elsewhere.getByRole('button', { name: /^账号 / }).waitFor();
});

test('a locked account is thrown out at once, and the reason is kept with it', async () => {
  const holder = await person('agency22');
  const system = await person('system');
  await fromMenu(system, '账号');
  await system.getByRole('button', { name: 'agency22' }).click();
  await press(system, '锁定账号');
  await system.getByRole('dialog').getByLabel('理由').fill('调离');
  await system.getByRole('dialog').getByRole('button', { name: '锁定账号' }).click();
  const panel = system.getByRole('region', { name: /^账号 / });
  await panel.getByText('调离').waitFor();
  await holder.reload();
  await holder.getByRole('heading', { name: '登录' }).waitFor();
  await panel.getByRole('button', { name: '解锁账号' }).click();
  await system.getByRole('dialog').getByText('调离').waitFor();
  await system.getByRole('dialog').getByLabel('理由').fill('已回原单位');
  await system.getByRole('dialog').getByRole('button', { name: '解锁账号' }).click();
  await panel.getByText('在用').waitFor();
});
