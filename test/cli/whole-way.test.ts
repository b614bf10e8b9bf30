import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type CommandEnd, commandLine } from '../support/command-line.js';
import { serve } from '../support/served-process.js';

// The operator's way with nothing but an embedded database: set up, serve, import, back up beside the running server, restore
// into another cluster, and sign in there.

const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-way-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const at = (name: string): string => path.join(directory, name);
const environment = (name: string): Record<string, string> => ({ DATA_DIR: at(name), DEMO: 'false', PORT: '0' });
const cli = (words: readonly string[], name = 'first'): Promise<CommandEnd> => commandLine(words, environment(name));
const password = 'Thirteen-letters-7';
const county = ['bootstrap', '--jurisdiction', 'county', '--name', '示例县', '--name-en', 'Sample county'];
const json = { 'content-type': 'application/json', 'accept-language': 'en' };

async function cookieOf(response: Response): Promise<string> {
  expect([response.status, response.ok ? '' : await response.text()]).toEqual([200, '']);
  return (response.headers.get('set-cookie') as string).split(';')[0] as string;
}
const post = (url: string, body: object): Promise<Response> => fetch(url, { method: 'POST', headers: json, body: JSON.stringify(body) });

test('from an empty directory to a restored copy', async () => {
  const [one, two] = await Promise.all([cli(county), cli(county)]);
  expect([one.code, two.code].sort()).toEqual([0, 1]);
  const made = one.code === 0 ? one : two;
  expect(made.stdout.match(/^(SYSTEM|SECURITY|AUDIT)\t\w+\thttp:\S+token=\S+$/gm)).toHaveLength(3);
  const again = await cli(county);
  expect([again.code, again.stdout]).toEqual([1, '']);
  expect(again.stderr).toContain('3 accounts already exist');

  const server = serve(environment('first'));
  const address = await server.address;
  const token = /AUDIT\taudit\t\S+token=(\S+)/.exec(made.stdout)?.[1] as string;
  const session = await cookieOf(await post(`${address}/session/link`, { token, password }));

  writeFileSync(at('sectors.csv'), '编码,名称\ngov,机关\n');
  const dry = await cli(['import', 'sectors', at('sectors.csv'), '--dry-run']);
  expect([dry.code, dry.stderr]).toEqual([0, expect.stringContaining('1 new')]);
  const imported = await cli(['import', 'sectors', at('sectors.csv')]);
  expect([imported.code, imported.stderr]).toEqual([0, expect.stringContaining('Imported')]);
  expect((await cli(['import', 'sectors', at('sectors.csv')])).stderr).toContain('1 unchanged');
  const unknown = await cli(['import', 'nonsense', at('sectors.csv')]);
  expect([unknown.code, unknown.stdout]).toEqual([1, '']);

  const backup = await cli(['backup', at('backup')]);
  expect([backup.code, backup.stderr]).toEqual([0, expect.stringMatching(/^Backed up \d+ tables/)]);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  expect(await server.stop()).toBe(0);

  const restored = await cli(['restore', at('backup')], 'second');
  expect([restored.code, restored.stderr]).toEqual([0, expect.stringContaining('every table checked')]);
  expect((await cli(['restore', at('backup')], 'second')).code).toBe(1);
  const other = serve(environment('second'));
  const elsewhere = await other.address;
  expect(await (await fetch(`${elsewhere}/session`, { headers: { cookie: session } })).json()).toMatchObject({ signedIn: false });
  const cookie = await cookieOf(await post(`${elsewhere}/session`, { account: 'audit', password }));
  const exported = await fetch(`${elsewhere}/audit/export`, { headers: { cookie } });
  writeFileSync(at('trail.jsonl'), await exported.text());
  expect(await other.stop()).toBe(0);

  const verified = await cli(['audit', 'verify', at('trail.jsonl')]);
  expect([verified.code, verified.stderr]).toEqual([0, '']);
  expect(verified.stdout).toMatch(/^In order: \d+ entries/);
  const head = /"lastHash":"(\w+)"/.exec(readFileSync(at('trail.jsonl'), 'utf8'))?.[1] as string;
  expect((await cli(['audit', 'verify', at('trail.jsonl'), '--head', head])).code).toBe(0);
  expect((await cli(['audit', 'verify', at('trail.jsonl'), '--head', 'f'.repeat(64)])).code).toBe(1);
  writeFileSync(at('forged.jsonl'), readFileSync(at('trail.jsonl'), 'utf8').replace('"action":"bootstrap"', '"action":"bootstrip"'));
  const forged = await cli(['audit', 'verify', at('forged.jsonl')]);
  expect([forged.code, forged.stderr]).toEqual([1, expect.stringMatching(/^Audit entry number 1 .* was altered/)]);
});
