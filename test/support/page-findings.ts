import type { Browser, Page } from 'playwright-core';
import { chinese as words } from '../../admin/i18n/chinese.js';
import type { ConsolePage } from './console-pages.js';
import { objections, type VisitLanguage, type VisitTheme, visit, wordsOf } from './console-visit.js';
import type { RunningDemonstration } from './running-demonstration.js';
import { signInAs } from './sign-in-by-button.js';

export interface RoundSetting {
  readonly browser: Browser;
  readonly demonstration: RunningDemonstration;
  /** texts of the data that exist in Chinese only, and may stand on an English page */
  readonly dataWords: readonly string[];
}

export interface Round {
  readonly account: string;
  readonly pages: readonly ConsolePage[];
  readonly language: VisitLanguage;
  readonly theme: VisitTheme;
  readonly width?: number;
}

interface Reason {
  readonly reason: string | null;
}

/** Keys of messages that found no text, and values that found no words. */
const untranslated = new RegExp(
  `\\b(zelian|${Object.keys(words).join('|')})\\.[a-z]\\w*(\\.\\w+)*\\b|%\\{|\\bundefined\\b|\\bNaN\\b|\\[object `,
);
const chinese = /\p{Script=Han}/u;

/** Places of agencies, units of data, and the reasons that people gave. */
export async function wordsOfData(demonstration: RunningDemonstration): Promise<readonly string[]> {
  const { agencies } = await demonstration.ask<{ agencies: { nodes: { place: string | null }[] } }>(
    'department',
    '{ agencies(first: 100) { nodes { place } } }',
  );
  const { grantRequests } = await demonstration.ask<{ grantRequests: { nodes: { reason: string; decisionReason: string | null }[] } }>(
    'security',
    '{ grantRequests { nodes { reason decisionReason } } }',
  );
  const { dataElements } = await demonstration.ask<{ dataElements: { nodes: { unit: string }[] } }>(
    'department',
    '{ dataElements(first: 200) { nodes { unit } } }',
  );
  // units stand behind a name
  const units = [...new Set(dataElements.nodes.map(({ unit }) => `, ${unit}`))].sort((a, b) => b.length - a.length);
  const reasons = grantRequests.nodes.flatMap(({ reason, decisionReason }) => [reason, decisionReason ?? []].flat());
  return [...agencies.nodes.flatMap(({ place }) => place ?? []), ...reasons, ...units, ...(await reasonsOfMarks(demonstration))];
}

/** Reviewers write in their own language, and so does who publishes with gaps. */
async function reasonsOfMarks(demonstration: RunningDemonstration): Promise<readonly string[]> {
  const { cycles } = await demonstration.ask<{ cycles: { nodes: { publishedRemark: string | null }[] } }>(
    'department',
    '{ cycles { nodes { publishedRemark } } }',
  );
  const pages = await Promise.all(
    [0, 200, 400, 600, 800, 1000].map((offset) =>
      demonstration.ask<{ marks: { nodes: Reason[] } }>('department', `{ marks(first: 200, offset: ${offset}) { nodes { reason } } }`),
    ),
  );
  const given = pages.flatMap(({ marks }) => marks.nodes.flatMap(({ reason }) => reason ?? []));
  return [...cycles.nodes.flatMap(({ publishedRemark }) => publishedRemark ?? []), ...new Set(given)];
}

async function wrongWords(page: Page, language: VisitLanguage, dataWords: readonly string[]): Promise<string[]> {
  // the switch to Chinese is named in Chinese
  const withoutAllowed = (text: string): string => ['中文', ...dataWords].reduce((rest, name) => rest.replaceAll(name, ''), text);
  const found = await wordsOf(page);
  return found.filter((text) => untranslated.test(text) || (language === 'en' && chinese.test(withoutAllowed(text))));
}

/** How far the page can be pushed sideways. */
const overhang = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function judged(page: Page, language: VisitLanguage, dataWords: readonly string[]): Promise<string[]> {
  const found = [...(await objections(page)), ...(await wrongWords(page, language, dataWords)).map((text) => `words: ${text}`)];
  const pushed = await overhang(page);
  if (pushed > 0) found.push(`can be scrolled sideways by ${pushed} px`);
  if ((await page.locator('h1').count()) !== 1) found.push('not one heading of the first level');
  return found;
}

/** Walks through the pages as one account and gathers what is wrong with each. */
export async function findings({ browser, demonstration, dataWords }: RoundSetting, round: Round): Promise<string[]> {
  const { account, pages, language, theme, width } = round;
  const { page, faults, close } = await visit(browser, { ...demonstration, language, theme, ...(width && { width, height: 844 }) });
  const found: string[] = [];
  const judge = async (name: string): Promise<void> => {
    found.push(...(await judged(page, language, dataWords)).map((text) => `${name}: ${text}`));
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
