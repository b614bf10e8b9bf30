import pg from 'pg';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { launchBrowser } from '../../support/browser.js';
import { installedDebianPostgres, startDebianPostgres } from '../../support/debian-postgres.js';

test('a browser starts and draws Chinese text', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1 lang="zh">责链</h1>');
    expect(await page.textContent('h1')).toBe('责链');
    expect((await page.screenshot()).length).toBeGreaterThan(1000);
  } finally {
    await browser.close();
  }
});

test('a CHROMIUM_PATH that cannot be run is an error that names it', async () => {
  await expect(findBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).rejects.toThrow('CHROMIUM_PATH=/nowhere/chromium');
});

test('without an installed browser the one that comes with the packages is found', async () => {
  const found = await findBrowser({ PATH: '' });
  expect(found === null || found.length > 0).toBe(true);
  if (process.platform === 'linux' && process.arch === 'x64') expect(found).toMatch(/chromium/);
});

const whereInstalled = installedDebianPostgres() === null ? test.skip : test;

whereInstalled('Debian’s PostgreSQL runs as a scratch cluster and is gone after stop', async () => {
  const postgres = await startDebianPostgres();
  if (postgres === 'not installed') throw new Error('it was installed a moment ago');
  const client = new pg.Client({ connectionString: postgres.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num')::int / 10000 || '' AS version");
  expect(rows[0]?.version).toBe(postgres.majorVersion);
  await client.end();
  await postgres.stop();
  await expect(new pg.Client({ connectionString: postgres.ownerUrl }).connect()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
