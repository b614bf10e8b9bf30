// A Chromium for the browser tests: CHROMIUM_PATH, one that is installed, or the one that comes with the packages. Nothing is downloaded.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

// The headless shell first: it draws no windows of its own, which would cost the tests half of a small machine.
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const fixedPlaces = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The path of the program, or null. A CHROMIUM_PATH that cannot be run is an error, not a reason to look further. */
export async function findBrowser(environment = process.env) {
  const given = environment.CHROMIUM_PATH;
  if (given) {
    if (!isRunnable(given)) throw new Error(`CHROMIUM_PATH=${given} cannot be run: name the program of a Chromium or Chrome, or unset it`);
    return given;
  }
  const inPath = (environment.PATH ?? '').split(path.delimiter).flatMap((directory) => names.map((name) => path.join(directory, name)));
  return [...inPath, ...fixedPlaces].find(isRunnable) ?? (await bundled());
}

async function bundled() {
  if (process.platform !== 'linux') return null;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return null;
  }
}

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
