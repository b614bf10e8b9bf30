import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../server/cli/program.js';
import type { Language } from '../../server/core/language.js';
import { readSettings } from '../../server/core/settings.js';
import { type CommandEnd, commandLine } from '../support/command-line.js';

const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-cli-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The same in this process: starting one takes seconds. */
async function said(words: readonly string[], language: Language = 'en'): Promise<CommandEnd> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const code = await runCommandLine(words, {
    language,
    settings: () => readSettings({}),
    pathOf: (typed) => typed,
    print: (line) => void stdout.push(line),
    tell: (sentence) => void stderr.push(typeof sentence === 'string' ? sentence : sentence[language]),
  });
  return { code, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}

const commands = ['bootstrap', 'import', 'config', 'audit', 'backup', 'restore', 'token'];

test('help names every command, in the terminal’s language', async () => {
  const english = await commandLine(['--help']);
  const chinese = await commandLine(['--help'], { LANG: 'zh_CN.UTF-8' });
  expect([english.code, chinese.code, english.stderr, chinese.stderr]).toEqual([0, 0, '', '']);
  for (const command of commands) {
    expect(english.stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(chinese.stdout).toMatch(new RegExp(`^  ${command}\\b.*[\\u4e00-\\u9fff]`, 'm'));
  }
  expect(english.stdout).not.toMatch(/[\u4e00-\u9fff]/);
});

test.each(commands)('help of %s is in both languages', async (command) => {
  const english = await said([command, '--help']);
  const chinese = await said([command, '--help'], 'zh');
  expect([english.code, chinese.code]).toEqual([0, 0]);
  expect(english.stdout).not.toMatch(/[\u4e00-\u9fff]/);
  expect(chinese.stdout).toMatch(/用法：[\s\S]*[\u4e00-\u9fff]/);
});

const misused: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
  [['nothing'], /^There is no command nothing\. /, /^没有“nothing”这个命令。/],
  [['audit', 'nothing'], /^There is no command nothing\. /, /^没有“nothing”这个命令。/],
  [['backup'], /^The argument <directory> is missing\. /, /^缺少参数 <directory>。/],
  [['backup', 'a', 'b'], /^There are too many arguments\. /, /^参数太多。/],
  [['restore', '--now', 'a'], /^There is no option --now\. /, /^没有“--now”这个选项。/],
  [['bootstrap', '--name', 'x'], /^The option --jurisdiction <code> is missing\. /, /^缺少选项 --jurisdiction <code>。/],
  [['bootstrap', '--name'], /^The option --name <name> needs a value\. /, /^选项 --name <name> 缺少值。/],
];

test.each(misused)('%j is told in a sentence, with code 2 and without a stack', async (words, english, chinese) => {
  const [en, zh] = [await said(words), await said(words, 'zh')];
  expect([en.code, en.stdout, zh.code, zh.stdout]).toEqual([2, '', 2, '']);
  expect(en.stderr).toMatch(english);
  expect(zh.stderr).toMatch(chinese);
  for (const { stderr } of [en, zh]) expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('settings that are wrong, a database that is away and files that are not there are sentences too, with code 1', async () => {
  const settings = await commandLine(['backup', path.join(directory, 'never')], { DATABASE_URL: 'nonsense' });
  const away = await commandLine(['backup', path.join(directory, 'never')], { DATABASE_URL: 'postgres://x:secret-word@127.0.0.1:1/x' });
  const missing = await commandLine(['audit', 'verify', path.join(directory, 'missing')]);
  expect([settings.code, away.code, missing.code]).toEqual([1, 1, 1]);
  expect(settings.stderr).toMatch(/^Wrong settings: DATABASE_URL/);
  expect(away.stderr).toMatch(/^The database 127\.0\.0\.1:1\/x of DATABASE_URL cannot be reached/);
  expect(missing.stderr).toMatch(/cannot be read/);
  for (const { stderr } of [settings, away, missing]) expect(stderr).not.toMatch(/^\s+at |secret-word/m);
  expect(existsSync(path.join(directory, 'never'))).toBe(false);
});

test('what is no export does not verify, and says so', async () => {
  const file = path.join(directory, 'none.jsonl');
  writeFileSync(file, 'not an export\n');
  const { code, stdout, stderr } = await commandLine(['audit', 'verify', file]);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Line 1 of the export cannot be read/);
});
