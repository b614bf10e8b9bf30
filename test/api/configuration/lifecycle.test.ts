import type { ConfigurationService } from '../../../server/modules/configuration/configuration.service.js';
import { contentHash } from '../../../server/modules/configuration/content-hash.js';
import type { CheckReport } from '../../../server/modules/configuration/document-check.js';
import {
  acknowledgementsFor,
  configurationService,
  newRubric,
  publishedOn,
  referTo,
  rubricAt,
  simulatedNow,
  submitNow,
} from '../../support/configuration.js';
import { openOwnerSource } from '../../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { buildWorld, type World } from '../../support/world.js';

type Row = Record<string, unknown>;

let database: TestDatabase;
let world: World;
let service: ConfigurationService;
let ask: (statement: string, values?: unknown[]) => Promise<Row[]>;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await buildWorld(database);
  service = configurationService(world);
  const owner = await openOwnerSource(database.ownerUrl);
  ask = (statement, values) => owner.query(statement, values) as Promise<Row[]>;
  close = () => owner.destroy();
});

afterAll(async () => {
  await close?.();
  await world?.close();
  await database?.drop();
});

const author = () => world.first.contextOf('department');
const approver = () => world.first.contextOf('approver');
/** in the year of the version in force, which begins with it */
const day = (part: string): string => `${world.thisYear}-${part}`;
const path = () => ({ service, author: author(), approver: approver() });
const stored = async (id: string): Promise<Row> => (await ask('select * from config_version where id = $1', [id]))[0] as Row;

test('a version goes from draft to in force, and each step leaves one audit entry', async () => {
  const content = newRubric();
  const answer = await rubricAt(path(), 'APPROVED', content);
  const published = await publishedOn(world, author(), answer, day('02-01'));
  expect(published).toEqual({ id: answer.id, state: 'IN_FORCE', version: 6, contentHash: contentHash(content) });
  const entries = await ask(
    `select action, outcome, account_code, before->>'state' as before, after->>'state' as after from audit_entry where subject_id = $1 order by id`,
    [answer.id],
  );
  const [department, second] = ['first-department', 'first-approver'];
  expect(entries).toEqual([
    { action: 'createDraft', outcome: 'COMMITTED', account_code: department, before: null, after: 'DRAFT' },
    { action: 'checkVersion', outcome: 'COMMITTED', account_code: department, before: 'DRAFT', after: 'CHECKED' },
    { action: 'simulateVersion', outcome: 'COMMITTED', account_code: department, before: null, after: null },
    { action: 'submitVersion', outcome: 'COMMITTED', account_code: department, before: 'SIMULATED', after: 'SUBMITTED' },
    { action: 'approveVersion', outcome: 'COMMITTED', account_code: second, before: 'SUBMITTED', after: 'APPROVED' },
    { action: 'publishVersion', outcome: 'COMMITTED', account_code: department, before: 'APPROVED', after: 'IN_FORCE' },
  ]);
});

test('publishing supersedes the former version and its rows, from the same day on', async () => {
  const [former] = await ask(
    `select v.id from config_version v join rubric r on r.config_version_id = v.id where r.state = 'IN_FORCE' and v.jurisdiction_id = $1`,
    [world.first.jurisdictionId],
  );
  const answer = await rubricAt(path(), 'APPROVED', newRubric());
  await publishedOn(world, author(), answer, day('03-01'));
  const rows = await ask(
    `select v.id, v.state, r.state as projected, v.valid_from::text as "from", v.valid_to::text as "to" from config_version v join rubric r on r.config_version_id = v.id
     where v.id = any($1) order by v.id`,
    [[former?.['id'], answer.id]],
  );
  expect(rows).toEqual([
    { id: former?.['id'], state: 'SUPERSEDED', projected: 'SUPERSEDED', from: day('02-01'), to: day('03-01') },
    { id: answer.id, state: 'IN_FORCE', projected: 'IN_FORCE', from: day('03-01'), to: null },
  ]);
});

test('approval signs the hashes of content, check report and simulation report', async () => {
  const content = newRubric();
  const row = await stored((await rubricAt(path(), 'APPROVED', content)).id);
  expect(row).toMatchObject({
    content_hash: contentHash(content),
    approved_content_hash: contentHash(content),
    approved_simulation_hash: row['simulation_report_hash'],
  });
  expect(row['simulation_report_hash']).toMatch(/^[0-9a-f]{64}$/);
  expect(row['approved_check_hash']).toBe(contentHash(row['check_report']));
  expect(row['check_report']).toMatchObject({ contentHash: contentHash(content), counterpart: { label: '2' } });
  const { diagnostics, acknowledged } = row['check_report'] as CheckReport;
  expect(diagnostics).toHaveLength(7);
  expect(acknowledged?.map(({ code, path }) => [code, path.join('.')])).toEqual(
    diagnostics.map(({ code, path }) => [code, path.join('.')]),
  );
  expect(acknowledged?.[0]?.reason.length).toBeGreaterThan(1);
});

test('a draft with an error stays a draft, and its report says where and what', async () => {
  const text = JSON.stringify(newRubric()).replace('"achieved":"tasksDone"', '"achieved":"tasksDome"');
  const draft = await service.createDraft(author(), { content: JSON.parse(text) });
  const checked = await service.checkVersion(author(), referTo(draft));
  expect(checked.state).toBe('DRAFT');
  expect(checked.report.diagnostics).toEqual([
    expect.objectContaining({
      document: 'RUBRIC',
      severity: 'error',
      code: 'UNKNOWN_NAME',
      path: ['categories', 1, 'items', 0, 'indicators', 0, 'method', 'achieved'],
      from: 0,
      to: 9,
    }),
  ]);
  await expect(service.submitVersion(author(), referTo(checked))).rejects.toMatchObject({ code: 'CONFIG_VERSION_NOT_READY' });
  expect(await stored(draft.id)).toMatchObject({ state: 'DRAFT', submitted_at: null, version: 2 });
});

test('a warning without a reason, or with none worth the name, is not submitted; what is said is signed with the report', async () => {
  const simulated = await rubricAt(path(), 'SIMULATED', newRubric());
  const before = await stored(simulated.id);
  const submit = (acknowledgements: { code: string; path: string[]; reason: string }[]) =>
    service.submitVersion(author(), { ...referTo(simulated), acknowledgements });
  const all = await acknowledgementsFor(path(), simulated.id);
  await expect(submit(all.slice(1) as never)).rejects.toMatchObject({ code: 'WARNINGS_NOT_ACKNOWLEDGED', kind: 'conflict' });
  await expect(submit(all.map((each) => ({ ...each, path: [...each.path], reason: ' ' })))).rejects.toMatchObject({
    code: 'RETURN_REASON_MISSING',
  });
  expect(await stored(simulated.id)).toEqual(before);
  const submitted = await submitNow(service, author(), simulated);
  await ask(`update config_version set check_report = jsonb_set(check_report, '{acknowledged,0,reason}', '"another"') where id = $1`, [
    simulated.id,
  ]);
  await expect(service.approveVersion(approver(), { ...referTo(submitted), contentHash: submitted.contentHash })).rejects.toMatchObject({
    code: 'CONFIG_CONTENT_ALTERED',
  });
});

test('what was returned with a reason can be checked and submitted again', async () => {
  const submitted = await rubricAt(path(), 'SUBMITTED', newRubric());
  const returned = await service.returnVersion(approver(), { ...referTo(submitted), reason: '  目标值缺少依据 ' });
  expect(await stored(submitted.id)).toMatchObject({ state: 'RETURNED', return_reason: '目标值缺少依据', approver_id: null });
  const checked = await service.checkVersion(author(), referTo(returned));
  await expect(service.submitVersion(author(), referTo(checked))).rejects.toMatchObject({ code: 'SIMULATION_MISSING', kind: 'conflict' });
  expect(await stored(submitted.id)).toMatchObject({ state: 'CHECKED' });
  const again = await submitNow(service, author(), await simulatedNow(service, author(), checked));
  expect(again).toMatchObject({ state: 'SUBMITTED', version: 8 });
});

test('the same idempotency key gives the first answer and makes nothing new', async () => {
  const content = newRubric();
  const input = { content, idempotencyKey: 'draft-once-1' };
  const first = await service.createDraft(author(), input);
  expect(await service.createDraft(author(), input)).toEqual(first);
  expect(await ask('select count(*)::int as n from config_version where label = $1', [content.label])).toEqual([{ n: 1 }]);
  await expect(service.createDraft(author(), { ...input, content: newRubric() })).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});

test('drafts written at the same moment get numbers of their own', async () => {
  const drafts = await Promise.all([newRubric(), newRubric(), newRubric()].map((content) => service.createDraft(author(), { content })));
  const rows = await ask('select number from config_version where id = any($1) order by number', [drafts.map(({ id }) => id)]);
  const [lowest] = rows.map(({ number }) => Number(number));
  expect(rows.map(({ number }) => Number(number) - Number(lowest))).toEqual([0, 1, 2]);
});
