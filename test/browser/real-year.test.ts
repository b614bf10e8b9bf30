import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { chooseParticipants, confirmResults, createCycle, evaluate, openCycle, publish, type YearCycle } from '../support/year/cycles.js';
import { bringIntoForce } from '../support/year/documents.js';
import { withCell } from '../support/year/filled-template.js';
import { checkFile, fillTemplate, importRows } from '../support/year/imports.js';
import { giveMarks } from '../support/year/marks.js';
import { askForGrant, giveAll, invite, type NewAccount, welcome, type YearPerson } from '../support/year/people.js';
import { foreignScorecard, reachOf, readableScorecards, readOwnScorecard, scorecardPage } from '../support/year/results.js';
import { type ServedYear, serveYear } from '../support/year/served-year.js';
import { agencyRows, assessed, elementRows, factRows, levelRows, policyFile, rubricFile, sectorRows } from '../support/year/year-data.js';

// One year of a department, in the order of its days: each test goes on where the one before it ended.

let served: ServedYear;
let browser: Browser;
const scratch = mkdtempSync(path.join(tmpdir(), 'zelian-trail-'));
const people = new Map<string, YearPerson>();

beforeAll(async () => {
  [served, browser] = await Promise.all([serveYear(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(scratch, { recursive: true });
});

const year = new Date().getUTCFullYear() - 1;
const cycle: YearCycle = { name: `${year}年度考核`, year, reviewers: { A01: '两者', A06: '评审' } };
const own = 'A03';
const aDayMs = 400_000;

function person(account: string): YearPerson {
  const found = people.get(account);
  if (!found) throw new Error(`${account} has not joined`);
  return found;
}
const pageOf = (account: string): Page => person(account).page;

async function join(account: string, link = served.links.get(account)): Promise<void> {
  people.set(account, await welcome(browser, served.url, account, link ?? ''));
}

/** The account made, its grant asked for and given, and somebody signed in through its link. */
async function appoint(account: NewAccount): Promise<void> {
  const link = await invite(pageOf('system'), account);
  await askForGrant(pageOf('system'), account);
  await giveAll(person('security'));
  await join(account.account, link);
}

test(
  'three administrators come in by their links; a second setting up is refused',
  async () => {
    for (const account of ['system', 'security', 'audit']) await join(account);
    const again = await served.cli('bootstrap', '--jurisdiction', 'other', '--name', '另一县', '--name-en', 'Another county');
    expect(again.code).toBe(1);
    expect(again.said).not.toContain('welcome?token=');
  },
  aDayMs,
);

test(
  'the department brings in its directory, and its rubric and policy by way of the approver',
  async () => {
    await appoint({ account: 'department', name: '组织部经办', role: '部门管理员' });
    await appoint({ account: 'approver', name: '组织部审批', role: '审批人' });
    await importRows(pageOf('department'), '领域', sectorRows);
    await importRows(pageOf('department'), '单位层级', levelRows);
    await importRows(pageOf('department'), '数据项', elementRows);
    await importRows(pageOf('department'), '机关单位', agencyRows);
    for (const file of [rubricFile(year), policyFile(year)]) await bringIntoForce(person('department'), person('approver'), file);
  },
  aDayMs,
);

test(
  'a cycle is created and opened; an agency that joins sees no result',
  async () => {
    const page = pageOf('department');
    await createCycle(page, cycle);
    await chooseParticipants(page, cycle);
    await openCycle(page);
    await appoint({ account: 'agency', name: `${own}经办`, role: '单位工作人员', agency: own });
    expect(await readableScorecards(pageOf('agency'))).toEqual([]);
  },
  aDayMs,
);

test(
  'one wrong cell of the figures is named with its place and keeps the file out; mended it goes in',
  async () => {
    const page = pageOf('department');
    const rows = factRows(year);
    const file = await fillTemplate(page, '指标数据', rows);
    await checkFile(page, '指标数据.xlsx', await withCell(file, 'D5', '约十二'));
    const finding = page.getByRole('table', { name: '有错的单元格 1' }).getByRole('row').nth(1);
    await finding.waitFor();
    expect(await finding.innerText()).toMatch(/D5[\s\S]*约十二/);
    expect(await page.getByRole('button', { name: '导入', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: '导入另一个文件' }).click();
    await importRows(page, '指标数据', rows);
  },
  aDayMs,
);

test(
  'two review departments give every mark',
  async () => {
    for (const agency of Object.keys(cycle.reviewers)) {
      const account = `reviewer-${agency.toLowerCase()}`;
      await appoint({ account, name: `${agency}评议员`, role: '评议员', agency });
      await giveMarks(pageOf(account));
    }
  },
  aDayMs,
);

test(
  'evaluated and confirmed, nothing of it shows to the agency',
  async () => {
    await evaluate(pageOf('department'), cycle.name);
    expect(await readableScorecards(pageOf('department'))).toEqual(assessed);
    expect(await readableScorecards(pageOf('agency'))).toEqual([]);
    await confirmResults(pageOf('department'));
    expect(await readableScorecards(pageOf('agency'))).toEqual([]);
  },
  aDayMs,
);

test(
  'published by another person, the agency reads its own scorecard and nothing else',
  async () => {
    await publish(person('approver'), cycle.name);
    const page = pageOf('agency');
    await page.reload();
    const { total, explanation } = await readOwnScorecard(page);
    expect(total).toMatch(/^\d+\.\d\d$/);
    expect(explanation).toMatch(/\d/);
    expect(await readableScorecards(page)).toEqual([own]);
    expect(await reachOf(page)).toEqual({ facts: [own], areMarksRefused: true });
    const foreign = await scorecardPage(page, await foreignScorecard(pageOf('department'), own));
    expect(foreign).toBe(await scorecardPage(page, '01a00000-0000-7000-8000-000000000000'));
    expect(foreign).not.toContain(total);
  },
  aDayMs,
);

test(
  'the audit administrator verifies the chain, in the console and from an export',
  async () => {
    const page = pageOf('audit');
    await page.reload();
    await page.getByRole('button', { name: '核验审计链' }).click();
    const verdict = await page.getByText(/^核验完毕：\d+ 条记录/).innerText();
    const checked = Number(/\d+/.exec(verdict)?.[0]);
    const file = path.join(scratch, 'trail.jsonl');
    expect((await served.cli('audit', 'export', file)).code).toBe(0);
    const verified = await served.cli('audit', 'verify', file);
    expect(verified.code).toBe(0);
    expect(Number(/(\d+) 条/.exec(verified.said)?.[1])).toBeGreaterThanOrEqual(checked);
    expect(checked).toBeGreaterThan(60);
    for (const { account, faults } of people.values()) expect({ account, faults }).toEqual({ account, faults: [] });
  },
  aDayMs,
);
