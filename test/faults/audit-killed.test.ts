import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandLine } from '../support/command-line.js';
import { type ServedProcess, serve } from '../support/served-process.js';

// A server on an embedded database of its own, killed outright while it is told to do things: what it acknowledged is there
// with exactly one entry, and the chain goes on without a gap.

const kills = 4;
const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-killed-'));
const environment = { DATA_DIR: path.join(directory, 'data'), DEMO: 'false', PORT: '0' };
const json = { 'content-type': 'application/json', 'accept-language': 'en' };
const password = 'Thirteen-letters-7';
let server: ServedProcess | undefined;

afterAll(async () => {
  await server?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const post = (url: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
const cookieOf = (response: Response): string => (response.headers.get('set-cookie') as string).split(';')[0] as string;

/** Gives commands until the server is gone; returns the requests that were acknowledged. */
async function commandsUntilGone(address: string, cookie: string): Promise<string[]> {
  const acknowledged: string[] = [];
  const query = 'mutation { createAccessToken(input: { name: "x", days: 1 }) { __typename } }';
  for (;;) {
    const answer = await post(`${address}/graphql`, { query }, { cookie }).catch(() => null);
    if (answer === null) return acknowledged;
    const text = await answer.text().catch(() => '');
    if (text.includes('"CreateAccessTokenPayload"')) acknowledged.push(answer.headers.get('x-request-id') as string);
  }
}

async function killedWhileWorking(address: string, cookie: string): Promise<string[]> {
  const working = [1, 2, 3].map(() => commandsUntilGone(address, cookie));
  await pause(randomInt(300, 1500));
  server?.child.kill('SIGKILL');
  return (await Promise.all(working)).flat();
}

test('killed while it works, a server loses no acknowledged command, doubles none, and its chain stays whole', async () => {
  const made = await commandLine(['bootstrap', '--jurisdiction', 'county', '--name', '示例县', '--name-en', 'County'], environment);
  const token = /AUDIT\taudit\t\S+token=(\S+)/.exec(made.stdout)?.[1] as string;
  const acknowledged: string[] = [];
  let cookie = '';
  for (let kill = 0; kill < kills; kill += 1) {
    server = serve(environment);
    const address = await server.address;
    if (kill === 0) cookie = cookieOf(await post(`${address}/session/link`, { token, password }));
    acknowledged.push(...(await killedWhileWorking(address, cookie)));
    await server.ended;
  }
  server = serve(environment);
  const address = await server.address;
  await pause(1500);
  const exported = await fetch(`${address}/audit/export`, { headers: { cookie } });
  const text = await exported.text();
  expect([exported.status, acknowledged.length > 10 * kills]).toEqual([200, true]);
  const lines = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as { entry: { requestId: string } });
  const entered = new Map<string, number>();
  for (const { entry } of lines) entered.set(entry.requestId, (entered.get(entry.requestId) ?? 0) + 1);
  expect(acknowledged.filter((id) => entered.get(id) !== 1)).toEqual([]);
  const query = '{ accessTokens { totalCount } }';
  const tokens = (await (await post(`${address}/graphql`, { query }, { cookie })).json()) as {
    data: { accessTokens: { totalCount: number } };
  };
  const created = text.match(/"action":"createAccessToken","outcome":"COMMITTED"/g)?.length;
  expect(tokens.data.accessTokens.totalCount).toBe(created);
  writeFileSync(path.join(directory, 'trail.jsonl'), text);
  const verified = await commandLine(['audit', 'verify', path.join(directory, 'trail.jsonl')]);
  expect([verified.code, verified.stderr]).toEqual([0, '']);
});
