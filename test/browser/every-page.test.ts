import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { agencyPages, type ConsolePage, departmentPages } from '../support/console-pages.js';
import { objections, type VisitLanguage, type VisitTheme, visit, wordsOf } from '../support/console-visit.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';
import { signInAs } from '../support/sign-in-by-button.js';

let demonstration: RunningDemonstration;
let browser: Browser;
beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
  const { agencies } = await demonstration.ask<{ agencies: { nodes: { place: string | null }[] } }>(
    'department',
    '{ agencies(first: 100) { nodes { place } } }',
  );
  allowed = [...allowed, ...agencies.nodes.flatMap(({ place }) => place ?? [])];
}, 120_000);
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});

const phone = 390;

/** Keys of messages that found no text, and values that found no words. */
const untranslated =
  /\b(ra|zelian|frame|cycle|agency|alliance|rubric|scorecard|parts|signIn)\.[a-z]\w*(\.\w+)*\b|%\{|\bundefined\b|\bNaN\b|\[object /;
const chinese = /\p{Script=Han}/u;
/** Chinese on an English page: the switch to Chinese, and the places of agencies, whose names are data in one language. */
let allowed: readonly string[] = ['中文'];
const withoutAllowed = (text: string): string => allowed.reduce((rest, name) => rest.replaceAll(name, ''), text);

async function wrongWords(page: Page, language: VisitLanguage): Promise<string[]> {
  const words = await wordsOf(page);
  return words.filter((text) => untranslated.test(text) || (language === 'en' && chinese.test(withoutAllowed(text))));
}

/** How far the page can be pushed sideways. */
const overhang = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

interface Round {
  readonly account: string;
  readonly pages: readonly ConsolePage[];
  readonly language: VisitLanguage;
  readonly theme: VisitTheme;
  readonly width?: number;
}

/** Walks through the pages and gathers what is wrong with each. */
async function findings({ account, pages, language, theme, width }: Round): Promise<string[]> {
  const { page, faults, close } = await visit(browser, { ...demonstration, language, theme, ...(width && { width, height: 844 }) });
  const found: string[] = [];
  const judge = async (name: string): Promise<void> => {
    found.push(...(await objections(page)).map((text) => `${name}: ${text}`));
    found.push(...(await wrongWords(page, language)).map((text) => `${name}: words: ${text}`));
    if ((await overhang(page)) > 0) found.push(`${name}: can be scrolled sideways by ${await overhang(page)} px`);
    if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) found.push(`${name}: not one heading of the first level`);
  };
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`${account}$`) }).waitFor();
  await judge('sign-in');
  await signInAs(page, account);
  for (const { name, go } of pages) {
    await go(page, language);
    await judge(name);
  }
  await close();
  return [...found, ...faults];
}

const looks: readonly [VisitLanguage, VisitTheme][] = [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
];

test.each(looks)(
  'every page of the department in %s, %s: axe, words, width, console and network find nothing',
  async (language, theme) => {
    expect(await findings({ account: 'department', pages: departmentPages, language, theme })).toEqual([]);
  },
  90_000,
);

test.each(looks)(
  "the agency's pages in %s, %s, at a desk",
  async (language, theme) => {
    expect(await findings({ account: 'agency01', pages: agencyPages, language, theme })).toEqual([]);
  },
  60_000,
);

test.each(looks)(
  "the agency's pages in %s, %s, on a phone",
  async (language, theme) => {
    expect(await findings({ account: 'agency01', pages: agencyPages, language, theme, width: phone })).toEqual([]);
  },
  60_000,
);
