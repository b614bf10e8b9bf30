import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export type VisitLanguage = 'zh' | 'en';
export type VisitTheme = 'light' | 'dark';

export interface VisitInput {
  readonly url: string;
  readonly language?: VisitLanguage;
  readonly theme?: VisitTheme;
  readonly width?: number;
  readonly height?: number;
}

export interface Visit {
  readonly page: Page;
  /** What went wrong behind the page: errors of the console, failures of scripts, and requests to any other machine. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** long enough for two busy and throttled cores, and short enough that the failing wait is named before its test ends */
const patienceMs = 45_000;
const desktop = { width: 1440, height: 900 };

/** One person at one browser, with nothing remembered but the language and theme they chose before. */
export async function visit(browser: Browser, input: VisitInput): Promise<Visit> {
  const { url, language, theme, width = desktop.width, height = desktop.height } = input;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    baseURL: url,
    colorScheme: theme ?? 'light',
  });
  await remember(context, { ...(language && { locale: language }), ...(theme && { theme }) });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  const faults = watch(page, url);
  return {
    page,
    faults,
    close: () => context.close(),
  };
}

/** The choices of an earlier visit, as the console keeps them; those made on the page later stay. */
const remember = (context: BrowserContext, choices: Record<string, string>): Promise<unknown> =>
  context.addInitScript((kept: Record<string, string>) => {
    const prefix = 'RaStorezelian.';
    localStorage.setItem('RaStorezelian.version', '1');
    for (const [name, value] of Object.entries(kept))
      if (localStorage.getItem(prefix + name) === null) localStorage.setItem(prefix + name, JSON.stringify(value));
  }, choices);

/** Refused questions of the tests themselves (a wrong password, a used link, a record that is not there) show as failed loads and are no fault. */
const isRefusal = (text: string): boolean => /Failed to load resource: .*\b(400|401|403|404)\b/.test(text);

function watch(page: Page, url: string): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== url && protocol !== 'data:' && protocol !== 'blob:') faults.push(`request to ${request.url()}`);
  });
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !isRefusal(message.text()))
      faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  return faults;
}

/** The page has its title, and nothing of it is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(
    () => ![...document.querySelectorAll('[role="status"]')].some((part) => /正在读取|Loading/.test(part.ariaLabel ?? '')),
  );
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What axe objects to, one line each; none on a page that everybody can use. */
export async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  );
}

/** Everything a person can read on the page, and everything a screen reader is told besides. */
export const wordsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const told = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, ...document.body.innerText.split('\n'), ...told].map((text) => text.trim()).filter(Boolean);
  });
