import { existsSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import pino from 'pino';
import { type Application, createApplication } from '../../server/application.js';
import { inPackage } from '../../server/core/package-root.js';
import { readSettings } from '../../server/core/settings.js';
import { offeredAccounts } from '../../server/demo-accounts.js';
import { ensureDemoCredentials } from '../../server/demo-credentials.js';
import { prepareDemonstration } from '../../server/demonstration.js';
import { createFilledDatabase, runDirectory } from './database.js';

export interface RunningDemonstration {
  /** `http://127.0.0.1:<port>`; the console stands under it */
  readonly url: string;
  /** of every demo account */
  readonly password: string;
  /** Asks the graph as one account, over HTTP. */
  ask<Data>(account: string, query: string): Promise<Data>;
  /** Six minutes go by for everybody who is signed in: the password they gave no longer counts as given just now. */
  letStepUpPass(): Promise<void>;
  /** Nobody writes to a table until what is returned is called; everybody reads it. */
  holdWrites(table: string): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The whole demonstration on a database of its own, as `npm start` shows it: last year's cycle published, this year's open. */
export async function runDemonstration(): Promise<RunningDemonstration> {
  if (!existsSync(inPackage('dist', 'admin', 'index.html')))
    throw new Error('the browser tests use the built console: run `npm test`, or `node scripts/ready.mjs server admin` once');
  const directory = path.join(runDirectory(), 'demonstration');
  const database = await createFilledDatabase('demonstration', async ({ ownerUrl }) => (await prepared(ownerUrl, directory)).close());
  const { password } = ensureDemoCredentials(directory);
  const application = await prepared(database.ownerUrl, directory);
  await application.services.jobs.start();
  await application.services.audit.sealer.start();
  const url = await application.app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    password,
    ask: async <Data>(account: string, query: string) => (await askGraph(url, { account, password }, query)) as Data,
    letStepUpPass: () => asOwner(database.ownerUrl, `update session set stepped_up_at = stepped_up_at - interval '6 minutes'`),
    holdWrites: (table) => holdWrites(database.ownerUrl, table),
    close: async () => {
      await application.close();
      await database.drop();
    },
  };
}

/** As at a start: what is missing is loaded and worked out, which is everything at the first one and nothing later. */
async function prepared(ownerUrl: string, directory: string): Promise<Application> {
  const demoAccounts = () => offeredAccounts(directory);
  const logger = pino({ level: 'silent' });
  const application = await createApplication({ ownerUrl, logger, isDemo: true, isAlone: true, demoAccounts });
  await prepareDemonstration(application, readSettings({ DATA_DIR: directory }), () => undefined);
  return application;
}

async function holdWrites(connectionString: string, table: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query('begin');
  await client.query(`lock table ${table} in share mode`);
  return async () => {
    await client.query('rollback');
    await client.end();
  };
}

async function asOwner(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function askGraph(url: string, credentials: object, query: string): Promise<unknown> {
  const json = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${url}/session`, { method: 'POST', headers: json, body: JSON.stringify(credentials) });
  const cookie = signedIn.headers.getSetCookie().map((each) => each.split(';')[0]);
  const headers = { ...json, cookie: cookie.join('; '), 'apollo-require-preflight': 'true' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
