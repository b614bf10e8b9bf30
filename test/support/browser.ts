import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** No sandbox, since tests also run as root; nothing that would speak to the network by itself. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A headless Chromium; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null)
    throw new Error('there is no Chromium for the browser tests: install chromium or Chrome, or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, headless: true, args: flags });
}
