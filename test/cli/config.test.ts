import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { runCommandLine } from '../../server/cli/program.js';
import { readSettings } from '../../server/core/settings.js';
import { contentHash } from '../../server/modules/configuration/content-hash.js';
import { type Caller, type ServedWorld, serveWorld } from '../support/access/served-world.js';
import type { CommandEnd } from '../support/command-line.js';
import { newRubric } from '../support/configuration.js';

// Documents as files: validated, compared, exported and handed in, without the console.

const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-config-'));
let served: ServedWorld;
let department: Caller;
beforeAll(async () => {
  served = await serveWorld();
  department = served.caller('first', 'department');
});
afterAll(async () => {
  await served?.close();
  rmSync(directory, { recursive: true, force: true });
  delete process.env.ZELIAN_TOKEN;
});

async function config(...words: string[]): Promise<CommandEnd> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const code = await runCommandLine(['config', ...words], {
    language: 'en',
    settings: () => readSettings({}),
    pathOf: (typed) => path.join(directory, typed),
    print: (line) => void stdout.push(line),
    tell: (sentence) => void stderr.push(typeof sentence === 'string' ? sentence : sentence.en),
  });
  return { code, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}
const write = (name: string, text: string): void => writeFileSync(path.join(directory, name), text);
// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;
const copy = (document: unknown): Loose => JSON.parse(JSON.stringify(document));

test('a file is validated by its shape, with the place of each fault, and the exit code says so', async () => {
  const rubric = copy(newRubric());
  write('right.yaml', stringify(rubric));
  expect(await config('validate', 'right.yaml')).toEqual({ code: 0, stdout: '', stderr: '0 errors, 0 warnings.' });
  rubric.categories[0].items[0].indicators[0].fullMarks = 'much';
  rubric.surprise = true;
  write('wrong.json', JSON.stringify(rubric));
  const wrong = await config('validate', 'wrong.json');
  expect(wrong.code).toBe(1);
  expect(wrong.stdout).toContain('error\tSCHEMA\tQ1_01 Q1_01, full marks\t');
  expect(wrong.stdout.split('\n')).toHaveLength(2);
});

test('what is no document, too long, of another form, altered, or full of references is refused with a sentence', async () => {
  const content = newRubric();
  const envelope = (more: object) => JSON.stringify({ zelianDocument: 1, contentHash: contentHash(content), content, ...more });
  const files: Readonly<Record<string, readonly [string, RegExp]>> = {
    'list.json': ['[]', /kind/],
    'broken.yaml': ['kind: [RUBRIC', /cannot be read/],
    'long.json': [' '.repeat(2_000_001), /2000001 bytes/],
    'form.json': [envelope({ zelianDocument: 7 }), /form 7/],
    'altered.json': [envelope({ content: { ...content, label: 'another' } }), /changed after it was exported/],
    'aliases.yaml': [`a: &a [x]\nb: [${'*a, '.repeat(30)}]`, /cannot be read/],
  };
  for (const [name, [text, sentence]] of Object.entries(files)) {
    write(name, text);
    const { code, stderr } = await config('validate', name);
    expect([name, code]).toEqual([name, 1]);
    expect(stderr).toMatch(sentence);
  }
  expect((await config('validate', 'nowhere.json')).stderr).toMatch(/ENOENT/);
});

test('two files are compared by row and field', async () => {
  const [before, after] = [copy(newRubric()), copy(newRubric())];
  after.categories[1].items[0].indicators[0].fullMarks = '7';
  after.categories[0].items[0].indicators.push({ ...after.categories[0].items[0].indicators[0], code: 'Q1_09' });
  write('before.json', JSON.stringify(before));
  write('after.yaml', stringify(after));
  const { code, stdout, stderr } = await config('diff', 'before.json', 'after.yaml');
  expect([code, stderr]).toEqual([0, '3 differences.']);
  expect(stdout).toMatch(/^CHANGED\tcategories, N, items, N1, indicators, N1_01, full marks\t"30"\t"7"$/m);
  expect(stdout).toMatch(/^ADDED\tcategories, Q, items, Q1, indicators, Q1_09/m);
});

test('a document goes out and comes back under a token, checked by the server; without one nothing is asked', async () => {
  const { url } = served;
  delete process.env.ZELIAN_TOKEN;
  write('new.json', JSON.stringify(newRubric()));
  expect((await config('import', 'new.json', '--url', url)).stderr).toMatch(/ZELIAN_TOKEN/);
  process.env.ZELIAN_TOKEN = department.token;
  const online = await config('validate', 'new.json', '--url', url);
  expect([online.code, online.stderr]).toEqual([0, '0 errors, 7 warnings.']);
  expect(online.stdout).toContain('REVIEW_DEPARTMENT_MISSING');
  const handed = await config('import', 'new.json', '--url', url);
  expect(handed.code).toBe(0);
  expect(handed.stderr).toContain('its state is CHECKED');
  const id = handed.stdout.trim();
  expect((await config('export', id, 'out.yaml', '--url', url)).code).toBe(0);
  expect((await config('diff', 'new.json', 'out.yaml')).stderr).toBe('0 differences.');
  expect((await config('export', id, 'out.yaml', '--url', url)).stderr).toMatch(/not overwritten/);
  write('tampered.yaml', readFileSync(path.join(directory, 'out.yaml'), 'utf8').replace('fullMarks: "30"', 'fullMarks: "31"'));
  expect((await config('import', 'tampered.yaml', '--url', url)).stderr).toMatch(/changed after it was exported/);
  write('edited.yaml', readFileSync(path.join(directory, 'tampered.yaml'), 'utf8').replace(/^contentHash: .*\n/m, ''));
  expect(await config('diff', 'out.yaml', 'edited.yaml')).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^[1-9]\d* differences\.$/),
  });
  expect((await config('import', 'out.yaml', '--url', url)).stderr).toMatch(/^The server refused/);
  expect((await config('import', 'out.yaml', '--label', 'again', '--url', url)).code).toBe(0);
});
