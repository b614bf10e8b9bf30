import { type ForbiddenText, looseTypes, machinePaths, occurrences, relationWrites } from '../../support/style/forbidden-text.js';
import { misnamed } from '../../support/style/names.js';
import { sourceFiles } from '../../support/style/source-file.js';

const code = ['.ts', '.tsx', '.mjs', '.cjs'];
const text = [...code, '.md', '.json', '.yml', '.yaml', '.graphql', '.grit', '.sh'];
const everywhere = sourceFiles(
  [
    'server',
    'admin',
    'schema',
    'seeds',
    'scripts',
    'bench',
    'test',
    'docs',
    '.ci',
    'README.md',
    'README.zh.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'package.json',
    'biome.json',
    'docker-compose.yml',
  ],
  [...text, 'run'],
);
const sourcesOf = (...folders: string[]) =>
  everywhere.filter((file) => folders.some((folder) => file.path.startsWith(`${folder}/`)) && code.some((end) => file.path.endsWith(end)));

test('names say what a file holds', () => {
  expect(misnamed(sourcesOf('server', 'admin', 'schema', 'seeds', 'scripts', 'bench', 'test').map((file) => file.path))).toEqual([]);
});

test('nothing in the server writes through TypeORM’s relations', () => {
  expect(occurrences(sourcesOf('server'), relationWrites)).toEqual([]);
});

test('nothing is of the type any', () => {
  expect(occurrences(sourcesOf('server', 'admin', 'schema', 'seeds', 'test'), looseTypes)).toEqual([]);
});

test('no file names a path of one machine', () => {
  expect(everywhere.length).toBeGreaterThan(100);
  expect(occurrences(everywhere, machinePaths)).toEqual([]);
});

describe('the gates turn red', () => {
  const isFound = (line: string, forbidden: ForbiddenText): boolean => occurrences([{ path: 'a.ts', text: line }], forbidden).length > 0;

  test.each([
    'server/modules/utils.ts',
    'server/core/date-helper.ts',
    'admin/shared/Panel.tsx',
    'server/core/rubricService.ts',
    'admin/parts/Panel_two.tsx',
    'server/modules/agency/index.ts',
    'server/database/Base.ts',
  ])('the name %s is refused', (name) => {
    expect(misnamed([name])).not.toEqual([]);
  });

  test.each([
    'server/modules/agency/agency.model.ts',
    'admin/parts/Panel.tsx',
    'admin/resources/agency/index.ts',
    'server/database/database-role.ts',
  ])('the name %s is accepted', (name) => {
    expect(misnamed([name])).toEqual([]);
  });

  test.each(['await repository.save(row);', 'repository.remove(row)', '@OneToMany(() => A, (a) => a.b, { cascade: true })'])(
    '%s is refused in the server',
    (line) => {
      expect(isFound(line, relationWrites)).toBe(true);
      expect(isFound(`// ${line}`, relationWrites)).toBe(false);
    },
  );

  test.each([
    'let x: any;',
    'f(x as any)',
    'Promise<any>',
    'let x: string | any = 1;',
    'any[]',
    '(a: any, b: string) => 1',
    'Record<string, any>',
  ])('%s is refused', (line) => {
    expect(isFound(line, looseTypes)).toBe(true);
  });

  test.each(["say('is there, any', 1)", '// as any', 'const company: many = 1;', 'anyOf(x)'])('%s is accepted', (line) => {
    expect(isFound(line, looseTypes)).toBe(false);
  });

  test('a path of one machine is refused in code, strings and comments, an address of the web is not', () => {
    for (const line of [`// ${'/'}home/someone/x`, `'${'/'}Users/someone'`, `see ${'/'}work/main`])
      expect(isFound(line, machinePaths)).toBe(true);
    for (const line of ['https://example.org/home/page', './work/x', 'server/work/a']) expect(isFound(line, machinePaths)).toBe(false);
  });
});
