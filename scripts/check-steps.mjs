// The steps of `npm run check`: what each runs, and what mends it.
import path from 'node:path';

const program = (...parts) => [process.execPath, path.join('node_modules', ...parts)];
const types = (config) => [...program('typescript/bin/tsc'), '--noEmit', '-p', config];
const mendTypes = { zh: '请按上面的位置改正类型。', en: 'mend the types at the places named above.' };

export const steps = [
  {
    name: { zh: '格式与规则', en: 'format and lint' },
    command: [...program('@biomejs/biome/bin/biome'), 'check', '--max-diagnostics=50', '.'],
    mend: { zh: '运行 npm run format，其余按提示改正。', en: 'run `npm run format`, then mend what is left as it says.' },
  },
  { name: { zh: '服务端类型', en: 'types of the server' }, command: types('tsconfig.json'), mend: mendTypes },
  { name: { zh: '测试类型', en: 'types of the tests' }, command: types('tsconfig.test.json'), mend: mendTypes },
  { name: { zh: '控制台类型', en: 'types of the console' }, command: types('tsconfig.admin.json'), mend: mendTypes },
  {
    name: { zh: '接口描述是否最新', en: 'printed schema' },
    command: [process.execPath, 'dist/server/print-schema.js', '--check'],
    mend: { zh: '运行 npm run schema 并提交 schema/schema.graphql。', en: 'run `npm run schema` and commit schema/schema.graphql.' },
  },
  {
    name: { zh: '控制台操作的类型是否最新', en: 'types of the console’s operations' },
    command: [...program('@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts', '--check'],
    mend: { zh: '运行 npm run codegen 并提交 admin/generated。', en: 'run `npm run codegen` and commit admin/generated.' },
  },
  {
    name: { zh: '迁移与数据库目录', en: 'migrations and catalogue' },
    command: [process.execPath, 'dist/server/drift.js'],
    mend: {
      zh: '按提示生成迁移或运行 npm run catalogue，并提交。',
      en: 'make the migration or run `npm run catalogue` as it says, and commit.',
    },
  },
];
