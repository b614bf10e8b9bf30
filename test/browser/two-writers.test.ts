import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openLine, openVersion, startFrom } from '../support/change/editor-steps.js';
import { objections, type Visit, visit } from '../support/console-visit.js';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.js';
import { signInAs } from '../support/sign-in-by-button.js';

// Two windows on one draft: what they change apart comes together, what both change is shown to the second, and nothing is lost.

let demonstration: RunningDemonstration;
let browser: Browser;
let first: Visit;
let second: Visit;
const label = '2032.1';

beforeAll(async () => {
  [demonstration, browser] = await Promise.all([runDemonstration(), launchBrowser()]);
  [first, second] = await Promise.all([visit(browser, demonstration), visit(browser, demonstration)]);
  for (const { page } of [first, second]) await signInAs(page, 'department');
});
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});

interface Indicator {
  readonly code: string;
  readonly method: { readonly floor?: string; readonly target?: string };
}
interface Held {
  readonly categories: readonly { readonly items: readonly { readonly indicators: readonly Indicator[] }[] }[];
}

/** An indicator's method as the server has it. */
async function held(code: string): Promise<Indicator['method'] | undefined> {
  const query = `{ configVersions(where: { label: { eq: "${label}" } }) { nodes { content } } }`;
  const { configVersions } = await demonstration.ask<{ configVersions: { nodes: { content: Held }[] } }>('department', query);
  const [version] = configVersions.nodes;
  return version?.content.categories
    .flatMap(({ items }) => items.flatMap(({ indicators }) => indicators))
    .find((indicator) => indicator.code === code)?.method;
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** It saves itself a moment after it was written. */
const write = (page: Page, name: string, text: string): Promise<void> => field(page, name).fill(text);

async function becomes(wanted: Indicator['method']): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const found = await held('B1_08');
    if (found?.floor === wanted.floor && found?.target === wanted.target) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  expect(await held('B1_08')).toMatchObject(wanted);
}

test('what two people change apart is merged', async () => {
  const inForce = `{ configVersions(where: { state: { eq: "IN_FORCE" }, document: { kind: { eq: "RUBRIC" } } }) { nodes { label } } }`;
  const found = await demonstration.ask<{ configVersions: { nodes: [{ label: string }] } }>('department', inForce);
  await startFrom(first.page, found.configVersions.nodes[0].label, label);
  await openVersion(second.page, label);
  await second.page.getByRole('link', { name: '编辑草案' }).click();
  for (const { page } of [first, second]) await openLine(page, 'B1_08');
  const { target } = (await held('B1_08')) ?? {};
  await write(first.page, '起点（得 0 分）', '72');
  await becomes({ floor: '72', ...(target && { target }) });
  await write(second.page, '目标（得满分）', '99');
  await becomes({ floor: '72', target: '99' });
  await second.page.getByText('72 得 0 分', { exact: false }).waitFor();
  await first.page.reload();
  await openLine(first.page, 'B1_08');
});

test.each([
  ['您的改动', '64', '64'],
  ['别人已存的改动', '63', '75'],
])('what both change waits for a choice: %s', async (choice, written, stays) => {
  await write(first.page, '起点（得 0 分）', '75');
  await becomes({ floor: '75', target: '99' });
  await write(second.page, '起点（得 0 分）', written);
  const dialog = second.page.getByRole('dialog', { name: '您和别人改了同一处' });
  await dialog.waitFor();
  expect(await objections(second.page)).toEqual([]);
  expect(await held('B1_08')).toMatchObject({ floor: '75' });
  await dialog.getByRole('radio', { name: new RegExp(choice) }).check();
  await dialog.getByRole('button', { name: '按选择存入' }).click();
  await dialog.waitFor({ state: 'detached' });
  await becomes({ floor: stays, target: '99' });
  expect(await held('B1_08')).toMatchObject({ floor: stays, target: '99' });
  expect(await field(second.page, '起点（得 0 分）').inputValue()).toBe(stays);
  expect([...first.faults, ...second.faults]).toEqual([]);
  // the first goes on from what now stands
  await first.page.reload();
  await openLine(first.page, 'B1_08');
});
