import type { Page } from 'playwright-core';
import { settled } from './console-visit.js';

/** One click on the account that the sign-in page offers. */
export async function signInAs(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`${account}$`) }).click();
  await page.getByRole('button', { name: /^(账号|Account) / }).waitFor();
  await settled(page);
}
