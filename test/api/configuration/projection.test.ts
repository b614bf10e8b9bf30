import type { DataSource } from 'typeorm';
import type { RequestContext, Tenancy } from '../../../server/core/request-context.js';
import { databaseRoles } from '../../../server/core/role.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import type { RubricDocument } from '../../../server/engine/documents/rubric.js';
import type { ConfigurationService } from '../../../server/modules/configuration/configuration.service.js';
import { configurationService, newRubric, publishedOn, rubricAt } from '../../support/configuration.js';
import { openOwnerSource, type StoredRow } from '../../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { buildWorld, type World } from '../../support/world.js';

let database: TestDatabase;
let world: World;
let owner: DataSource;
let service: ConfigurationService;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await buildWorld(database);
  owner = await openOwnerSource(database.ownerUrl);
  service = configurationService(world);
});

afterAll(async () => {
  await owner?.destroy();
  await world?.close();
  await database?.drop();
});

const ask = (statement: string, values: unknown[] = []): Promise<StoredRow[]> => owner.query(statement, values) as Promise<StoredRow[]>;
const author = (): RequestContext => world.first.contextOf('department');
const path = () => ({ service, author: author(), approver: world.first.contextOf('approver') });

/** More of everything, in an order of codes that is not the alphabet's. */
function wideRubric(): unknown {
  const rubric = newRubric();
  const indicators = Array.from({ length: 40 }, (_, index) => ({
    code: `Z${40 - index}`,
    name: { zh: `指标${40 - index}` },
    measure: 'QUANTITATIVE',
    scope: 'COMMON',
    fullMarks: '0.25',
    missing: 'EXCLUDE',
    method: { kind: 'RATIO', achieved: 'tasksDone', target: 'tasksDue' },
  }));
  const [first, second] = rubric.categories;
  const added = { code: 'M', name: { zh: '附加', en: 'Added' }, items: [{ code: 'M1', name: { zh: '附加项' }, indicators }] };
  return { ...rubric, categories: [second, added, first] };
}

async function publish(content: unknown, day: string): Promise<string> {
  const answer = await rubricAt(path(), 'APPROVED', content);
  await publishedOn(world, author(), answer, `${world.thisYear}-${day}`);
  const [rubric] = await ask('select id from rubric where config_version_id = $1', [answer.id]);
  return String(rubric?.['id']);
}

test('ordering by id is the order of the document, at every level', async () => {
  const content = wideRubric() as RubricDocument;
  const rubricId = await publish(content, '02-01');
  const codes = async (table: string): Promise<unknown[]> =>
    (await ask(`select code from ${table} where rubric_id = $1 order by id`, [rubricId])).map(({ code }) => code);
  const items = content.categories.flatMap((category) => category.items);
  expect(await codes('category')).toEqual(['N', 'M', 'Q']);
  expect(await codes('item')).toEqual(items.map(({ code }) => code));
  const indicators = items.flatMap((item) => item.indicators);
  expect(await codes('indicator')).toEqual(indicators.map(({ code }) => code));
  expect(indicators).toHaveLength(44);
});

test('full marks are the exact sums of what is inside, English falls back to Chinese', async () => {
  const rubricId = await publish(wideRubric(), '02-02');
  const sums = `select (select full_marks from rubric where id = $1) as rubric, json_object_agg(code, full_marks) as items, (select name_en from indicator where rubric_id = $1 and code = 'Z7') as english from item where rubric_id = $1`;
  const [row] = await ask(sums, [rubricId]);
  expect(row).toEqual({ rubric: '1100000', items: { N1: 700000, M1: 100000, Q1: 300000 }, english: '指标7' });
});

test('a review department is found in the directory of the same jurisdiction', async () => {
  const rubricId = await publish(newRubric(), '02-03');
  const rows = await ask('select code, review_department_id as department from indicator where rubric_id = $1 order by id', [rubricId]);
  expect(rows).toEqual([
    { code: 'Q1_01', department: world.first.agencyId('A03') },
    { code: 'N1_01', department: null },
    { code: 'N1_02', department: null },
    { code: 'N1_03', department: null },
  ]);
});

test('an unknown review department is an error of the check; one that has gone since is named, and nothing is published', async () => {
  const content = JSON.parse(JSON.stringify(newRubric()).replace('"reviewDepartment":"A03"', '"reviewDepartment":"A99"')) as unknown;
  const draft = await rubricAt(path(), 'DRAFT', content);
  const checked = await service.checkVersion(author(), { versionId: draft.id, version: draft.version });
  expect(checked.state).toBe('DRAFT');
  expect(checked.report.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'REVIEW_DEPARTMENT_UNKNOWN',
  ]);
  const approved = await rubricAt(path(), 'APPROVED', newRubric());
  const inForce = `select v.id, v.version, v.state, r.id as rubric from config_version v left join rubric r on r.config_version_id = v.id where v.state = 'IN_FORCE' or v.id = $1 order by v.id`;
  const before = await ask(inForce, [approved.id]);
  const rename = (from: string, to: string) =>
    ask('update agency set code = $2 where code = $1 and jurisdiction_id = $3', [from, to, world.first.jurisdictionId]);
  await rename('A03', 'GONE');
  const attempt = publishedOn(world, author(), approved, `${world.thisYear}-02-04`);
  await expect(attempt).rejects.toMatchObject({ code: 'AGENCY_CODE_UNKNOWN', details: { codes: ['A03'] } });
  expect(await ask(inForce, [approved.id])).toEqual(before);
  await rename('GONE', 'A03');
});

test('no role can change or remove a projected row; only the state of a version moves on', async () => {
  const open: string[] = [];
  for (const role of databaseRoles) {
    const tenancy: Tenancy = { ...author().actor, role };
    for (const table of ['rubric', 'category', 'item', 'indicator', 'profile', 'grading_policy', 'grade_band', 'peer_group']) {
      const column = table === 'grade_band' ? 'grade' : 'code';
      for (const statement of [`update ${table} set ${column} = 'X'`, `delete from ${table}`]) {
        const outcome = await inTransaction(world.source, tenancy, (transaction) => transaction.query(statement)).then(
          () => `${role}: ${statement}`,
          (error: Error) => error.message,
        );
        if (!outcome.startsWith('permission denied')) open.push(outcome);
      }
    }
  }
  expect(open).toEqual([]);
  const grants = await ask(
    `select table_name as "table", column_name as "column", grantee from information_schema.column_privileges where privilege_type = 'UPDATE' and table_name in ('rubric', 'grading_policy') and grantee like 'zelian%' order by 1, 3`,
  );
  expect(grants).toEqual([
    { table: 'grading_policy', column: 'state', grantee: 'zelian_department' },
    { table: 'grading_policy', column: 'state', grantee: 'zelian_worker' },
    { table: 'rubric', column: 'state', grantee: 'zelian_department' },
    { table: 'rubric', column: 'state', grantee: 'zelian_worker' },
  ]);
});
