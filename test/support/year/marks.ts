import type { Page } from 'playwright-core';
import { settled } from '../console-visit.js';

const reason = '现场抽查，台账与记录一致';

/** Everything a reviewer has to judge: the first one by one with the keyboard, the rest as grids of one indicator each. */
export async function giveMarks(page: Page): Promise<void> {
  await giveOne(page);
  await page.getByRole('tab', { name: '按指标成表' }).click();
  const done = page.getByText('已全部评完');
  while (!(await done.isVisible())) await giveIndicator(page);
}

async function giveOne(page: Page): Promise<void> {
  const before = await givenCount(page);
  await page.locator('main').press('1');
  await page.getByLabel('评分理由').fill(reason);
  await page.getByLabel('评分理由').press('Control+Enter');
  await page.getByText(new RegExp(`^已评 ${before + 1} / `)).waitFor();
}

async function giveIndicator(page: Page): Promise<void> {
  const before = await givenCount(page);
  const levels = page.getByRole('table', { name: '按指标成表' }).getByRole('group');
  await levels.first().waitFor();
  const count = await levels.count();
  for (let place = 0; place < count; place += 1)
    await levels
      .nth(place)
      .getByRole('button')
      .nth(place % 3)
      .click();
  for (const field of await page.getByRole('textbox', { name: /的评分理由$/ }).all()) await field.fill(reason);
  await page.getByRole('button', { name: `给出 ${count} 家的评分` }).click();
  await page.getByText(new RegExp(`^已评 ${before + count} / `)).waitFor();
  await settled(page);
}

async function givenCount(page: Page): Promise<number> {
  const progress = await page
    .getByText(/^已评 \d+ \/ \d+$/)
    .first()
    .innerText();
  return Number(/\d+/.exec(progress)?.[0]);
}
