// Plain ESM on purpose: jest loads it outside its transform, so it uses the compiled server.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const compiled = (name) => path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist/server', `${name}.js`);
const oldestVersion = 150_000;

/** One database server for the run: TEST_DATABASE_URL, else a disposable embedded one; and one migrated template in it. */
export default async function globalSetup() {
  if (!existsSync(compiled('migrate')))
    throw new Error('the tests use the compiled server: run `npm test`, or `node scripts/ready.mjs server` once');
  const embedded = process.env.TEST_DATABASE_URL ? null : await startDisposable();
  const ownerUrl = embedded ? embedded.postgres.ownerUrl('postgres') : process.env.TEST_DATABASE_URL;
  const template = `zelian_template_${randomBytes(4).toString('hex')}`;
  const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-run-'));
  globalThis.zelianTests = { embedded, ownerUrl, template, directory };
  await makeTemplate(ownerUrl, template);
  // Workers inherit the environment.
  process.env.ZELIAN_TEST_OWNER_URL = ownerUrl;
  process.env.ZELIAN_TEST_TEMPLATE = template;
  process.env.ZELIAN_TEST_DIRECTORY = directory;
}

async function startDisposable() {
  const { startEmbeddedPostgres } = await import(compiled('database/embedded-postgres'));
  const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-tests-'));
  return { directory, postgres: await startEmbeddedPostgres({ dataDirectory: directory, isDisposable: true, log: () => {} }) };
}

async function makeTemplate(ownerUrl, template) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version");
    if (rows[0].version < oldestVersion) throw new Error(`the tests need PostgreSQL 15 or later, TEST_DATABASE_URL is ${rows[0].version}`);
    await client.query(`CREATE DATABASE ${template}`);
  } finally {
    await client.end();
  }
  const { migrate } = await import(compiled('migrate'));
  const url = new URL(ownerUrl);
  url.pathname = `/${template}`;
  await migrate(url.href);
}
