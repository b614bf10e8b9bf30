import { readFileSync } from 'node:fs';
import { inPackage } from '../../../server/core/package-root.js';
import { importsOf } from '../../support/style/imports.js';
import { commentShare, isExcepted, oversized } from '../../support/style/sizes.js';
import { type SourceFile, sourceFiles } from '../../support/style/source-file.js';

interface Exception {
  readonly path: string;
  readonly reason: string;
}

const exceptions = JSON.parse(readFileSync(inPackage('test/unit/style/exceptions.json'), 'utf8')) as Record<
  'size' | 'imports',
  Exception[]
>;
const excepted = (rule: 'size' | 'imports') => exceptions[rule].map((exception) => exception.path);
const code = ['.ts', '.tsx', '.mjs'];
const production = sourceFiles(['server', 'admin', 'schema', 'seeds', 'scripts', 'bench'], code);
const tests = sourceFiles(['test'], code);
const mostImports = 15;

const crowded = (files: readonly SourceFile[], exempt: readonly string[] = []): string[] =>
  files
    .filter((file) => !isExcepted(file.path, exempt) && importsOf(file).length > mostImports)
    .map((file) => `${file.path} has ${importsOf(file).length} imports`);

const lines = (count: number, path = `server/${count}.ts`): SourceFile => ({ path, text: 'x;\n'.repeat(count) });

test('production files are small: median 60, 95th percentile 150, at most 250 lines', () => {
  expect(production.length).toBeGreaterThan(50);
  expect(oversized(production, { median: 60, p95: 150, max: 250 }, excepted('size'))).toEqual([]);
});

test('test files have at most 300 lines', () => {
  expect(oversized(tests, { max: 300 }, excepted('size'))).toEqual([]);
});

test('no production file has more than 15 imports', () => {
  expect(crowded(production, excepted('imports'))).toEqual([]);
});

test('every exception names a file that is there, and why', () => {
  const files = [...production, ...tests];
  for (const { path, reason } of Object.values(exceptions).flat()) {
    const isThere = files.some((file) => isExcepted(file.path, [path]));
    expect({ path, isThere, isReasoned: reason.length > 20 }).toEqual({ path, isThere: true, isReasoned: true });
  }
});

test('comments are a modest part of the code; 6 to 12 % is wanted', () => {
  const share = commentShare(sourceFiles(['server', 'admin', 'scripts', 'bench'], code));
  const isWanted = share >= 0.06 && share <= 0.12;
  if (!isWanted) process.stderr.write(`comments are ${(share * 100).toFixed(1)} % of the code; 6 to 12 % is wanted\n`);
  expect(share).toBeGreaterThan(0.04);
  expect(share).toBeLessThan(0.15);
});

describe('the gates turn red', () => {
  test('at one line too many', () => {
    expect(oversized([lines(250)], { max: 250 })).toEqual([]);
    expect(oversized([lines(251)], { max: 250 })).toEqual(['server/251.ts has 251 lines, at most 250']);
    expect(oversized([lines(251)], { max: 250 }, ['server/251.ts'])).toEqual([]);
    expect(oversized([lines(251)], { max: 250 }, ['server/'])).toEqual([]);
    expect(oversized([lines(251)], { max: 250 }, ['server/25'])).toHaveLength(1);
  });

  test('at a median or a 95th percentile that is too high', () => {
    const files = [10, 61, 61].map((count) => lines(count));
    expect(oversized(files, { median: 60, max: 250 })).toEqual(['the median of file sizes is 61 lines, at most 60']);
    const many = [...Array.from({ length: 18 }, () => lines(10)), lines(151), lines(152)];
    expect(oversized(many, { p95: 150, max: 250 })).toEqual(['the 95th percentile of file sizes is 151 lines, at most 150']);
  });

  test('at sixteen imports', () => {
    const importing = (count: number): SourceFile => ({
      path: 'a.ts',
      text: Array.from({ length: count }, (_, n) => `import { a${n} } from './a${n}.js';`).join('\n'),
    });
    expect(crowded([importing(15)])).toEqual([]);
    expect(crowded([importing(16)])).toEqual(['a.ts has 16 imports']);
  });

  test('comments are counted by line, in blocks too', () => {
    expect(commentShare([{ path: 'a.ts', text: '// one\nx;\n\n/* two\n three */\ny; // not a line of its own\n' }])).toBe(3 / 5);
  });
});
