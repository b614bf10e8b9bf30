import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type DebianPostgres, installedDebianPostgres, startDebianPostgres } from '../support/debian-postgres.js';
import { serve } from '../support/served-process.js';

/** Runs where Debian's PostgreSQL is installed; the run for acceptance installs it. */
const whereInstalled = installedDebianPostgres() === null ? test.skip : test;
const slow = 300_000;

let postgres: DebianPostgres;
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-owner-'));
  const started = await startDebianPostgres();
  if (started !== 'not installed') postgres = started;
}, slow);
afterAll(async () => {
  await postgres?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** An owner as a hosting service gives one: no superuser, but it may make roles. */
async function ordinaryOwner(): Promise<string> {
  const client = new pg.Client({ connectionString: postgres.ownerUrl });
  await client.connect();
  await client.query(`create role keeper login createrole password 'keeper-password'`);
  await client.query('create database external owner keeper');
  await client.end();
  const url = new URL(postgres.ownerUrl);
  url.username = 'keeper';
  url.password = 'keeper-password';
  url.pathname = '/external';
  return url.href;
}

const post = async (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

whereInstalled(
  'with DATABASE_URL the demonstration stands on an ordinary PostgreSQL, under an owner who is no superuser',
  async () => {
    const databaseUrl = await ordinaryOwner();
    const server = serve({ DATABASE_URL: databaseUrl, DEMO: 'true', PORT: '0', DATA_DIR: directory });
    const address = await server.address;
    const { password } = JSON.parse(readFileSync(path.join(directory, 'demo-credentials.json'), 'utf8')) as { password: string };
    const signedIn = await post(`${address}/session`, { account: 'department', password });
    const cookie = (signedIn.headers.get('set-cookie') as string).split(';')[0] as string;
    const query = '{ agencies { totalCount } cycles(where: { state: { eq: "PUBLISHED" } }) { nodes { scorecards { totalCount } } } }';
    const answer = await (await post(`${address}/graphql`, { query }, { cookie })).json();
    expect(answer).toMatchObject({ data: { agencies: { totalCount: 66 }, cycles: { nodes: [{ scorecards: { totalCount: 24 } }] } } });
    expect(await server.stop()).toBe(0);
  },
  slow,
);

whereInstalled(
  'a second server on the same database finds everything done, and does nothing twice',
  async () => {
    const databaseUrl = new URL(postgres.ownerUrl);
    Object.assign(databaseUrl, { username: 'keeper', password: 'keeper-password', pathname: '/external' });
    const server = serve({ DATABASE_URL: databaseUrl.href, DEMO: 'true', PORT: '0', DATA_DIR: directory });
    await server.address;
    expect(await server.stop()).toBe(0);
    const client = new pg.Client({ connectionString: postgres.ownerUrl.replace(/\/\w+$/, '/external') });
    await client.connect();
    const { rows } = await client.query('select (select count(*)::int from agency) agencies, (select count(*)::int from job) jobs');
    await client.end();
    expect(rows[0]).toEqual({ agencies: 72, jobs: 3 });
  },
  slow,
);
