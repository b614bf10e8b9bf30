import type { Browser } from 'playwright-core';
import { auditPages, ownPages, securityPages, systemPages } from '../support/administration-pages.js';
import { launchBrowser } from '../support/browser.js';
import { agencyPages, reviewerPages } from '../support/console-pages.js';
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

/** pages of a phone */
const phone = 390;

/** Every page in both languages and both themes. What a language can spoil (words, widths) no theme does, and the other way round. */
const looks: readonly [VisitLanguage, VisitTheme][] = [
  ['zh', 'light'],
  ['en', 'dark'],
];

test.each(looks)("the agency's pages in %s, %s, at a desk", async (language, theme) => {
  expect(await findings(round, { account: 'agency01', pages: agencyPages, language, theme })).toEqual([]);
});

test.each(looks)("the agency's pages in %s, %s, on a phone", async (language, theme) => {
  expect(await findings(round, { account: 'agency01', pages: agencyPages, language, theme, width: phone })).toEqual([]);
});

test.each(looks)("one's own page in %s, %s, on a phone", async (language, theme) => {
  expect(await findings(round, { account: 'agency11', pages: ownPages, language, theme, width: phone })).toEqual([]);
});

describe.each([
  ['system', systemPages],
  ['security', securityPages],
  ['auditor', auditPages],
] as const)('the pages of %s', (account, pages) => {
  test.each(looks)('in %s, %s', async (language, theme) => {
    expect(await findings(round, { account, pages, language, theme })).toEqual([]);
  });
});

// after the auditor, whose page shows the newest entries: every sign-in is one
test.each(looks)('the pages of a reviewer in %s, %s, at a desk and on a phone', async (language, theme) => {
  expect(await findings(round, { account: 'reviewer', pages: reviewerPages, language, theme })).toEqual([]);
  expect(await findings(round, { account: 'reviewer', pages: reviewerPages, language, theme, width: phone })).toEqual([]);
});
