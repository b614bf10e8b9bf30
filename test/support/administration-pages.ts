import type { Page } from 'playwright-core';
import { type ConsolePage, inOrder, menu, tab } from './console-pages.js';
import { settled, type VisitLanguage } from './console-visit.js';

const inDialog: ConsolePage['go'] = (page) => page.getByRole('dialog').waitFor();
const press = (zh: string, en: string) => async (page: Page, language: VisitLanguage) =>
  page.getByRole('button', { name: language === 'zh' ? zh : en, exact: true }).click();
const openRow = (name: RegExp) => async (page: Page) => {
  await page.getByRole('table').first().getByRole('button', { name }).first().click();
  await page.getByRole('region').getByRole('heading', { level: 2 }).first().waitFor();
};
const leave = (zh: string, en: string) => async (page: Page, language: VisitLanguage) => {
  await press(zh, en)(page, language);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};
const leaveIt = leave('先不办', 'Leave it');
const openAccounts = menu('账号', 'Accounts');
const openOwn: ConsolePage['go'] = async (page, language) => {
  await page.getByRole('button', { name: /^(账号|Account) / }).click();
  await page.getByRole('menuitem', { name: language === 'zh' ? '我的账号' : 'My account' }).click();
  await page.getByRole('table').waitFor();
  await settled(page);
};

/** What everybody has. */
export const ownPages: readonly ConsolePage[] = [{ name: 'own', go: openOwn }];

/** Accounts, and asking for grants. */
export const systemPages: readonly ConsolePage[] = [
  { name: 'accounts', go: openAccounts },
  { name: 'account-panel', go: inOrder(openAccounts, openRow(/^agency11$/)) },
  { name: 'invite', go: inOrder(openAccounts, press('邀请账号', 'Invite an account'), inDialog) },
  { name: 'requests', go: inOrder(leaveIt, menu('授权申请', 'Grant requests')) },
  { name: 'request', go: inOrder(press('申请授权', 'Ask for a grant'), inDialog) },
  { name: 'own', go: inOrder(leaveIt, openOwn) },
  { name: 'new-token', go: inOrder(press('新建令牌', 'Make a token'), inDialog) },
];

/** Requests that wait, what is held, what was decided. */
export const securityPages: readonly ConsolePage[] = [
  { name: 'waiting', go: menu('授权', 'Grants') },
  { name: 'request-panel', go: openRow(/agency08/) },
  { name: 'held', go: tab('现有授权', 'Grants held') },
  { name: 'grant-panel', go: openRow(/agency11/) },
  { name: 'decided', go: tab('办结的申请', 'Decided') },
];

const openTrail = menu('审计记录', 'Audit trail');
/** The trail, an entry that was denied, the chain verified, the export. */
export const auditPages: readonly ConsolePage[] = [
  { name: 'trail', go: openTrail },
  { name: 'entry', go: openRow(/giveGrant/) },
  {
    name: 'verified',
    go: inOrder(press('核验审计链', 'Verify the chain'), (page) => page.getByText(/核验完毕|Verified:/).waitFor()),
  },
  { name: 'export', go: inOrder(press('导出', 'Export'), inDialog) },
];
