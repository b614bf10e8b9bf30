import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inPackage } from '../../server/core/package-root.js';
import { type DebianPostgres, installedDebianPostgres, startDebianPostgres } from '../support/debian-postgres.js';

const whereInstalled = installedDebianPostgres() === null ? test.skip : test;
let dataDirectory: string;
let postgres: DebianPostgres | 'not installed' = 'not installed';

beforeAll(async () => {
  dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'zelian-external-'));
  postgres = await startDebianPostgres();
});

afterAll(async () => {
  if (postgres !== 'not installed') await postgres.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

interface Server {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function startServer(databaseUrl: string): Server {
  const environment = {
    PATH: process.env.PATH,
    LANG: 'en',
    HOST: '127.0.0.1',
    PORT: '0',
    DEMO: 'false',
    DATA_DIR: dataDirectory,
    DATABASE_URL: databaseUrl,
  };
  const child = spawn(process.execPath, [inPackage('dist/server/main.js')], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return { child, output: () => text };
}

async function addressOf({ child, output }: Server): Promise<string> {
  for (;;) {
    const address = /ready: (http:\/\/\S+) /.exec(output())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(`the server ended: ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

whereInstalled(
  'with DATABASE_URL the server migrates and serves from Debian’s PostgreSQL, embeds nothing, and ends on SIGTERM',
  async () => {
    if (postgres === 'not installed') throw new Error('it was installed a moment ago');
    const server = startServer(postgres.ownerUrl);
    const address = await addressOf(server);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect(readdirSync(dataDirectory)).toEqual([]);
    const ended = once(server.child, 'exit');
    server.child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  },
);

test('a database that does not answer is named in one sentence, without its password', async () => {
  const server = startServer('postgres://owner:hidden@127.0.0.1:1/zelian');
  const [code] = (await once(server.child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(server.output()).toContain('127.0.0.1');
  expect(server.output()).not.toContain('hidden');
  expect(server.output()).not.toContain(' at ');
});
