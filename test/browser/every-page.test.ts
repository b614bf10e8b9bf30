import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { approverPages, departmentPages } from '../support/console-pages.js';
import type { VisitLanguage, VisitTheme } from '../support/console-visit.js';
import { findings, type RoundSetting, wordsOfData } from '../support/page-findings.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';

let demonstration: RunningDemonstration;
let browser: Browser;
let round: RoundSetting;
beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
  round = { browser, demonstration, dataWords: await wordsOfData(demonstration) };
});
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});

/** Every page in both languages and both themes. What a language can spoil (words, widths) no theme does, and the other way round. */
const looks: readonly [VisitLanguage, VisitTheme][] = [
  ['zh', 'light'],
  ['en', 'dark'],
];

test.each(looks)('every page of the department in %s, %s: axe, words, width, console and network find nothing', async (language, theme) => {
  expect(await findings(round, { account: 'department', pages: departmentPages, language, theme })).toEqual([]);
});

test.each(looks)("the approver's pages in %s, %s", async (language, theme) => {
  expect(await findings(round, { account: 'approver', pages: approverPages, language, theme })).toEqual([]);
});
