import type { Browser, Page } from 'playwright-core';
import { addDays } from '../../server/core/clock.js';
import { launchBrowser } from '../support/browser.js';
import {
  addProfile,
  approve,
  bringBack,
  bringIntoForce,
  checkDraft,
  editAgain,
  giveBack,
  moveThreshold,
  replaceIndicator,
  simulateAndSubmit,
  startFrom,
} from '../support/change/editor-steps.js';
import { objections, visit } from '../support/console-visit.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';
import { signInAs } from '../support/sign-in-by-button.js';
import { chooseParticipants, createCycle, openCycle } from '../support/year/cycles.js';

// A year's change to the rubric, by what stands on the screen alone: written, tried, returned, approved by another person, in force,
// used by a new cycle, and brought back to what it was.

let demonstration: RunningDemonstration;
let browser: Browser;
let former = '';
let explained: unknown;
const label = '2031.1';
const restored = '2031.2';
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
  [former] = (await versionsInForce()) as [string];
  explained = await explanations();
});
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});

async function as<Result>(account: string, work: (page: Page) => Promise<Result>): Promise<Result> {
  const here = await visit(browser, demonstration);
  await signInAs(here.page, account);
  const result = await work(here.page);
  expect(here.faults).toEqual([]);
  await here.close();
  return result;
}

async function versionsInForce(): Promise<string[]> {
  const query = `{ configVersions(where: { state: { eq: "IN_FORCE" }, document: { kind: { eq: "RUBRIC" } } }) { nodes { label } } }`;
  const { configVersions } = await demonstration.ask<{ configVersions: { nodes: { label: string }[] } }>('department', query);
  return configVersions.nodes.map((version) => version.label);
}

const [both, reviews] = ['两者', '评审'] as const;
const reviewers = { A04: both, A06: both, A09: both, A11: both, A12: both, A13: both, A45: reviews, A46: reviews };
const nextYear = { name: '来年考核', year: new Date().getUTCFullYear() + 1, reviewers };

/** What the new cycle is worked out by. */
const pinned = async (): Promise<unknown> => {
  const query = `{ cycles(where: { name: { eq: "来年考核" } }) { nodes { state rubric { version } } } }`;
  return (await demonstration.ask<{ cycles: { nodes: unknown } }>('department', query)).cycles.nodes;
};

/** in one query */
const mostAliases = 15;

/** Every number of one agency in last year's results, with the way it came about. */
async function explanations(): Promise<unknown> {
  const cards = `{ scorecards(first: 1, where: { cycle: { code: { eq: "LAST_YEAR" } }, agency: { code: { eq: "A01" } } }) { nodes { total scores(first: 100) { nodes { id points } } } } }`;
  type Cards = { scorecards: { nodes: [{ total: string; scores: { nodes: { id: string; points: string | null }[] } }] } };
  const [card] = (await demonstration.ask<Cards>('department', cards)).scorecards.nodes;
  expect(card.scores.nodes.length).toBeGreaterThan(40);
  const each = card.scores.nodes.map(
    ({ id }, at) => `e${at}: explanation(scoreId: "${id}", language: ZH) { points isReproduced sentences inputHash }`,
  );
  const told: unknown[] = [];
  for (let from = 0; from < each.length; from += mostAliases)
    told.push(await demonstration.ask('department', `{ ${each.slice(from, from + mostAliases).join(' ')} }`));
  expect(JSON.stringify(told)).not.toContain('"isReproduced":false');
  return { card, told };
}

const replaced = [
  {
    code: 'B1_03',
    name: '纪实抽查合格率',
    marks: '1.75',
    formula: 'secretaryRecordsKept / secretaryRecordsDue * 100',
    floor: '50',
    target: '95',
  },
  { code: 'B1_04', name: '主题党日出勤', marks: '1.75', formula: 'partyDaysHeld / partyDaysPlanned * 100', floor: '40', target: '100' },
  { code: 'B1_06', name: '谈话按期率', marks: '1.75', formula: 'talksHeld / talksOwed * 100', floor: '30', target: '100' },
];

test('three indicators replaced, a threshold moved, a profile added: tried on everybody and submitted', async () => {
  await as('department', async (page) => {
    await startFrom(page, former, label);
    for (const { code, ...next } of replaced) await replaceIndicator(page, code, '责任落实', next);
    await moveThreshold(page, 'B1_08', '75');
    await page.getByText('权重正好 100.00').waitFor();
    await page.getByText('删去 3 条').waitFor();
    await page.getByText(/\d+ 家降/).waitFor();
    expect(await objections(page)).toEqual([]);
    await addProfile(page, '窗口单位', '党群机关', '窗口服务评价');
    expect(await objections(page)).toEqual([]);
    await checkDraft(page);
    await simulateAndSubmit(page);
  });
});

test('it is returned once, mended, approved by another person, brought into force, and a new cycle uses it', async () => {
  await as('approver', (page) => giveBack(page, label, '起点定得太高'));
  await as('department', async (page) => {
    await editAgain(page, label);
    await moveThreshold(page, 'B1_08', '70');
    await checkDraft(page);
    await simulateAndSubmit(page);
  });
  await as('approver', (page) => approve(page, label, demonstration.password));
  await as('department', async (page) => {
    await bringIntoForce(page, label, demonstration.password);
    expect(await versionsInForce()).toEqual([label]);
    await createCycle(page, nextYear);
    await chooseParticipants(page, nextYear);
    await openCycle(page);
  });
  expect(await pinned()).toEqual([{ state: 'OPEN', rubric: { version: label } }]);
});

test('it is brought back to what it was, from tomorrow; last year’s numbers and their explanations are the same to the digit', async () => {
  await as('department', async (page) => {
    await bringBack(page, former, restored, '先用原来的一版');
    await simulateAndSubmit(page);
  });
  await as('approver', (page) => approve(page, restored, demonstration.password));
  await as('department', (page) => bringIntoForce(page, restored, demonstration.password, addDays(today, 1)));
  expect(await versionsInForce()).toEqual([label]);
  expect(await pinned()).toEqual([{ state: 'OPEN', rubric: { version: label } }]);
  expect(await explanations()).toEqual(explained);
});
