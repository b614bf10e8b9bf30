import { cycles, importGraph, importsOf } from '../../support/style/imports.js';
import { impureEngine, wrongDirections } from '../../support/style/layers.js';
import { type SourceFile, sourceFiles } from '../../support/style/source-file.js';

const ours = importGraph(sourceFiles(['server', 'admin', 'schema', 'seeds'], ['.ts', '.tsx']));
const all = importGraph(sourceFiles(['server', 'admin', 'schema', 'seeds', 'scripts', 'bench', 'test'], ['.ts', '.tsx', '.mjs']));

const graphOf = (files: Record<string, string>) => importGraph(Object.entries(files).map(([path, text]): SourceFile => ({ path, text })));

test('imports go one way: api, modules, {graph, access, database, engine, jobs}, core; the console knows the engine alone', () => {
  expect([...ours.edges.values()].flat().length).toBeGreaterThan(100);
  expect(wrongDirections(ours)).toEqual([]);
});

test('no imports run in a circle, type-only ones included', () => {
  expect(cycles(all)).toEqual([]);
});

test('what the engine reaches runs in a browser', () => {
  expect(impureEngine(ours)).toEqual([]);
});

test('every import of a file of ours is found', () => {
  expect(ours.unresolved.filter((complaint) => !complaint.includes('/generated/'))).toEqual([]);
});

describe('the gates turn red', () => {
  test.each([
    ['server/core/a.ts', '../engine/b.js', 'server/engine/b.ts'],
    ['server/graph/a.ts', '../access/b.js', 'server/access/b.ts'],
    ['server/modules/x/a.ts', '../../api/b.js', 'server/api/b.ts'],
    ['server/engine/a.ts', '../database/b.js', 'server/database/b.ts'],
    ['server/core/a.ts', '../main.js', 'server/main.ts'],
    ['admin/a.tsx', '../server/core/b', 'server/core/b.ts'],
    ['server/core/a.ts', '../../admin/b.js', 'admin/b.tsx'],
  ])('%s may not import %s', (from, name, target) => {
    expect(wrongDirections(graphOf({ [from]: `import type { B } from '${name}';`, [target]: '' }))).toEqual([`${from} imports ${target}`]);
  });

  test('at a circle of types over three files', () => {
    const files = {
      'a.ts': "import type { B } from './b.js';",
      'b.ts': "export * from './c.js';",
      'c.ts': "const a = await import('./a.js');",
    };
    expect(cycles(graphOf(files))).toEqual(['a.ts -> b.ts -> c.ts -> a.ts']);
    expect(cycles(graphOf({ ...files, 'c.ts': "// import './a.js';" }))).toEqual([]);
  });

  test('at a node: module that the engine reaches through core, and at a foreign package', () => {
    const files = {
      'server/engine/a.ts': "import { b } from '../core/b.js';\nimport pg from 'pg';",
      'server/core/b.ts': "import 'node:fs';",
    };
    expect(impureEngine(graphOf(files)).sort()).toEqual([
      'server/core/b.ts, reached from the engine, imports node:fs',
      'server/engine/a.ts, reached from the engine, imports pg',
    ]);
  });

  test('at an import of a file that is not there', () => {
    expect(graphOf({ 'a.ts': "import './gone.js';" }).unresolved).toEqual(['a.ts imports ./gone.js']);
  });

  test('imports over several lines are seen, those in comments and strings are not', () => {
    const text =
      "import {\n  a,\n} from './a.js';\n/* import './b.js'; */\nexport { c } from './c.js';\nconst text = `x`;\nimport './d.js';";
    expect(importsOf({ path: 'x.ts', text })).toEqual(['./a.js', './c.js', './d.js']);
  });
});
