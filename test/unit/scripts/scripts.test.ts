import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inPackage } from '../../../server/core/package-root.js';

let place: string;
beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), 'zelian-scripts-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function run(options: readonly string[], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, options, { cwd: place, encoding: 'utf8', env: { PATH: process.env.PATH, ...environment } });
}

/** The value of an expression over a script's exports, given as `it`. */
function ask(script: string, expression: string): unknown {
  const program = `const it = await import(${JSON.stringify(inPackage('scripts', script))}); console.log(JSON.stringify(${expression}));`;
  const { stdout, stderr } = run(['--input-type=module', '-e', program]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) as string);
}

const put = (name: string, content: unknown): void => writeFileSync(path.join(place, name), JSON.stringify(content));
const ofJest = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0, success: true };

describe('the summary of a run', () => {
  const summary = (...files: string[]) => run([inPackage('scripts/summary.mjs'), ...files]);

  test('adds up tests and checks, and says what was skipped', () => {
    put('tests.json', { ...ofJest, numPendingTests: 2 });
    put('check.json', { passed: 7, failed: 0 });
    expect(summary('tests.json', 'check.json')).toMatchObject({ stdout: '2 skipped\n12 passed, 0 failed\n', status: 0 });
  });

  test.each([
    ['a failed test', { ...ofJest, numFailedTests: 1, success: false }, '5 passed, 1 failed\n'],
    ['a test file that does not load', { ...ofJest, numRuntimeErrorTestSuites: 1, success: false }, '5 passed, 1 failed\n'],
    ['a run that failed for another reason', { ...ofJest, success: false }, '5 passed, 1 failed\n'],
    ['nothing having run', { ...ofJest, numPassedTests: 0 }, '0 passed, 0 failed\n'],
  ])('fails at %s', (_word, result, text) => {
    put('tests.json', result);
    expect(summary('tests.json')).toMatchObject({ stdout: text, status: 1 });
  });

  test('counts a result that was never written as a failure', () => {
    expect(summary('missing.json')).toMatchObject({ stdout: '0 passed, 1 failed\n', status: 1 });
  });
});

describe('what is installed', () => {
  const wanted = {
    packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '1.0.0', optional: true } },
  };
  const isInstalled = () => ask('install.mjs', "it.isInstalled('lock.json', 'installed.json')");

  test.each([
    ['the same', { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }, true],
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }, false],
    ['another content', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }, false],
    ['one lacking', {}, false],
  ])('%s', (_word, packages, expected) => {
    put('lock.json', wanted);
    put('installed.json', { packages });
    expect(isInstalled()).toBe(expected);
  });

  test('nothing', () => {
    put('lock.json', wanted);
    expect(isInstalled()).toBe(false);
  });
});

test('a build is made once for the same content, again for another, and again when its output is gone', () => {
  mkdirSync(path.join(place, 'source'));
  const build = "it.buildOnce({ stamp: 'out/stamp', key: it.fingerprint(['source']), output: 'out/built', build })";
  const program = `
    import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
    const it = await import(${JSON.stringify(inPackage('scripts/stamp.mjs'))});
    const build = () => { mkdirSync('out', { recursive: true }); writeFileSync('out/built', ''); appendFileSync('builds', 'x'); };
    writeFileSync('source/a', '1'); ${build}; ${build};
    writeFileSync('source/a', '2'); ${build};
    rmSync('out/built'); ${build};
    try { writeFileSync('source/a', '3'); it.buildOnce({ stamp: 'out/stamp', key: it.fingerprint(['source']), output: 'out/built', build: () => { throw new Error(); } }); } catch {}
    ${build};
  `;
  expect(run(['--input-type=module', '-e', program])).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(path.join(place, 'builds'), 'utf8')).toBe('xxxx');
});

describe('making ready', () => {
  const ready = (language: string, ...words: string[]) => run([inPackage('scripts/ready.mjs'), ...words], { LANG: language });

  test('an unknown target is refused in the language of the terminal', () => {
    expect(ready('en_US.UTF-8', 'serve')).toMatchObject({ status: 1, stderr: 'unknown target serve: there are server, admin, browser\n' });
    expect(ready('zh_CN.UTF-8', 'serve')).toMatchObject({ status: 1, stderr: '未知目标 serve：可用 server、admin、browser\n' });
  });

  test('quietly, nothing is printed on stdout, which belongs to the command', () => {
    expect(ready('en', '--quiet', 'browser')).toMatchObject({ status: 0, stdout: '' });
  });
});
