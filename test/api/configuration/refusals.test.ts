import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { newIdentifier } from '../../../server/core/identifier.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import type { ConfigurationService } from '../../../server/modules/configuration/configuration.service.js';
import { configurationService, newRubric, referTo, rubricAt, submitNow } from '../../support/configuration.js';
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
const day = (part: string): string => `${world.thisYear}-${part}`;
const path = () => ({ service, author: author(), approver: approver() });

const yesterday = (): string => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** Everything that a command could have changed, but for the audit trail. */
async function configuration(): Promise<string> {
  const tables = [
    'config_document',
    'config_version',
    'rubric',
    'category',
    'item',
    'indicator',
    'profile',
    'grading_policy',
    'idempotency_key',
  ];
  const texts = await Promise.all(
    tables.map((table) => ask(`select md5(coalesce(string_agg(t::text, '|' order by id), '')) as hash from "${table}" t`)),
  );
  return texts.map(([row]) => row?.['hash']).join(' ');
}

/** Refused with `code`, one denied audit entry, and nothing else changed. */
async function expectRefused(
  context: RequestContext,
  work: () => Promise<unknown>,
  expected: { code: string; kind: string; details?: unknown },
): Promise<void> {
  const before = await configuration();
  const denied = `select reason from audit_entry where request_id = $1 and outcome = 'DENIED'`;
  await expect(work()).rejects.toMatchObject(expected);
  expect(await ask(denied, [context.requestId])).toEqual([{ reason: expected.code }]);
  expect(await configuration()).toBe(before);
}

test('a version of another jurisdiction is refused exactly like one that does not exist', async () => {
  const foreign = await rubricAt(
    { service, author: world.second.contextOf('department'), approver: world.second.contextOf('approver') },
    'CHECKED',
    newRubric(),
  );
  const context = author();
  await expectRefused(context, () => service.submitVersion(context, referTo(foreign)), {
    code: 'CONFIG_VERSION_NOT_FOUND',
    kind: 'not-found',
  });
  const said = async (versionId: string): Promise<string> =>
    service
      .submitVersion(author(), { versionId, version: 2 })
      .then(String, (error: Error & { sentence: object }) => JSON.stringify(error.sentence).replaceAll(versionId, '…'));
  expect(await said(foreign.id)).toBe(await said(newIdentifier()));
  expect(await said('no id at all')).toBe(await said(newIdentifier()));
});

test('of two people who saw the same version, the second one is refused', async () => {
  const draft = await rubricAt(path(), 'DRAFT', newRubric());
  await service.checkVersion(author(), referTo(draft));
  const context = author();
  await expectRefused(context, () => service.checkVersion(context, referTo(draft)), { code: 'CONFIG_VERSION_CHANGED', kind: 'conflict' });
});

/** Lets the commands begin while the rows of the version's document are held, so that all of them have read before one writes. */
async function atTheSameMoment(versionId: string, commands: readonly (() => Promise<unknown>)[]): Promise<PromiseSettledResult<unknown>[]> {
  const holder = new pg.Client({ connectionString: database.ownerUrl });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(
      'select id from config_version where document_id = (select document_id from config_version where id = $1) for update',
      [versionId],
    );
    const outcomes = Promise.allSettled(commands.map((command) => command()));
    const waiting = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await ask(waiting))[0]?.['n'] !== commands.length) await pause(10);
    await holder.query('commit');
    return await outcomes;
  } finally {
    await holder.end();
  }
}

test('of two checks at the same moment, one is refused', async () => {
  const draft = await rubricAt(path(), 'DRAFT', newRubric());
  const check = () => service.checkVersion(author(), referTo(draft));
  const outcomes = await atTheSameMoment(draft.id, [check, check]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFIG_VERSION_CHANGED' } });
});

test('of the first two versions of a document published at the same moment, one is in force', async () => {
  const other = () => ({ ...newRubric(), code: 'OTHER_RUBRIC' });
  const approved = [await rubricAt(path(), 'APPROVED', other()), await rubricAt(path(), 'APPROVED', other())] as const;
  const publish = (answer: (typeof approved)[number]) => () =>
    service.publishVersion(author(), { ...referTo(answer), validFrom: day('06-01') });
  const outcomes = await atTheSameMoment(approved[0].id, approved.map(publish));
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'PUBLICATION_DAY_PAST' } });
  const states = `select v.state from config_version v join config_document d on d.jurisdiction_id = v.jurisdiction_id and d.id = v.document_id where d.code = 'OTHER_RUBRIC' order by v.state`;
  expect(await ask(states)).toEqual([{ state: 'APPROVED' }, { state: 'IN_FORCE' }]);
});

test.each([2, '1', null])(
  'a document in the shape of another release (schemaVersion %p) is refused with its place',
  async (schemaVersion) => {
    const context = author();
    await expectRefused(context, () => service.createDraft(context, { content: { ...newRubric(), schemaVersion } }), {
      code: 'DOCUMENT_OF_OTHER_SCHEMA',
      kind: 'invalid',
      details: expect.objectContaining({ known: 1, path: ['input', 'content', 'schemaVersion'] }),
    });
    const draft = await rubricAt(path(), 'DRAFT', newRubric());
    const update = { ...referTo(draft), content: { ...newRubric(), schemaVersion } };
    const editing = author();
    await expectRefused(editing, () => service.updateDraft(editing, update), { code: 'DOCUMENT_OF_OTHER_SCHEMA', kind: 'invalid' });
  },
);

test('what would be found by another check is not submitted by the report of the first one', async () => {
  const simulated = await rubricAt(path(), 'SIMULATED', newRubric());
  const rename = (from: string, to: string) =>
    ask('update agency set code = $2 where code = $1 and jurisdiction_id = $3', [from, to, world.first.jurisdictionId]);
  await rename('A03', 'GONE');
  const context = author();
  await expectRefused(context, () => submitNow(service, context, simulated), { code: 'CHECK_OUTDATED', kind: 'conflict' });
  await rename('GONE', 'A03');
  expect((await submitNow(service, author(), simulated)).state).toBe('SUBMITTED');
});

test('nobody approves or returns what they wrote', async () => {
  const submitted = await rubricAt(path(), 'SUBMITTED', newRubric());
  const own = (): RequestContext => ({ ...author(), actor: { ...author().actor, role: 'APPROVER' } });
  for (const work of [
    (context: RequestContext) => service.approveVersion(context, { ...referTo(submitted), contentHash: submitted.contentHash }),
    (context: RequestContext) => service.returnVersion(context, { ...referTo(submitted), reason: '不妥' }),
  ]) {
    const context = own();
    await expectRefused(context, () => work(context), { code: 'APPROVER_IS_AUTHOR', kind: 'forbidden' });
  }
});

test('each command is open to its role alone', async () => {
  const submitted = await rubricAt(path(), 'SUBMITTED', newRubric());
  const reference = { ...referTo(submitted), contentHash: submitted.contentHash, reason: '不妥', validFrom: day('02-01') };
  for (const account of ['approver', 'agency01', 'reviewer', 'analyst', 'system', 'security', 'auditor'] as const) {
    for (const command of ['checkVersion', 'submitVersion', 'publishVersion'] as const) {
      const context = world.first.contextOf(account);
      await expectRefused(context, () => service[command](context, reference), { code: 'COMMAND_NOT_ALLOWED', kind: 'forbidden' });
    }
  }
  const context = author();
  await expectRefused(context, () => service.approveVersion(context, reference), { code: 'COMMAND_NOT_ALLOWED', kind: 'forbidden' });
});

test('an approver signs only the content that was read', async () => {
  const submitted = await rubricAt(path(), 'SUBMITTED', newRubric());
  const context = approver();
  const input = { ...referTo(submitted), contentHash: '0'.repeat(64) };
  await expectRefused(context, () => service.approveVersion(context, input), { code: 'APPROVED_CONTENT_DIFFERS', kind: 'conflict' });
});

test('content or report changed past the commands is not approved and not published', async () => {
  const change = (id: string, column: string): Promise<Row[]> =>
    ask(`update config_version set ${column} = ${column} || '{"changed": true}' where id = $1`, [id]);
  const submitted = await rubricAt(path(), 'SUBMITTED', newRubric());
  await change(submitted.id, 'content');
  const second = approver();
  await expectRefused(second, () => service.approveVersion(second, { ...referTo(submitted), contentHash: submitted.contentHash }), {
    code: 'CONFIG_CONTENT_ALTERED',
    kind: 'conflict',
  });
  for (const column of ['content', 'check_report']) {
    const approved = await rubricAt(path(), 'APPROVED', newRubric());
    await change(approved.id, column);
    const context = author();
    await expectRefused(context, () => service.publishVersion(context, { ...referTo(approved), validFrom: day('05-01') }), {
      code: 'CONFIG_CONTENT_ALTERED',
      kind: 'conflict',
    });
  }
});

test('no day, a day before the version in force, and one on which another version was in force are refused', async () => {
  const approved = await rubricAt(path(), 'APPROVED', newRubric());
  const [inForce] = await ask(
    `select valid_from::text as day from config_version v where state = 'IN_FORCE' and jurisdiction_id = $1 and document_id = (select document_id from config_version where id = $2)`,
    [world.first.jurisdictionId, approved.id],
  );
  const refusals = {
    '9999-12-31': 'PUBLICATION_DAY_NOT_POSSIBLE',
    [day('02-30')]: 'PUBLICATION_DAY_NOT_POSSIBLE',
    soon: 'PUBLICATION_DAY_NOT_POSSIBLE',
    [String(inForce?.['day'])]: 'PUBLICATION_DAY_PAST',
    [new Date(Date.parse(String(inForce?.['day'])) - 86_400_000).toISOString().slice(0, 10)]: 'PUBLICATION_DAY_PAST',
    [yesterday()]: 'PUBLICATION_DAY_PAST',
  };
  for (const [validFrom, code] of Object.entries(refusals)) {
    const context = author();
    await expectRefused(context, () => service.publishVersion(context, { ...referTo(approved), validFrom }), {
      code,
      kind: code.endsWith('PAST') ? 'conflict' : 'invalid',
    });
  }
});

test('a draft that does not say what it is, or holds what cannot be stored, is refused with the places', async () => {
  const { label: _, ...unlabelled } = newRubric();
  const halved = { ...newRubric(), legalBasis: { zh: 'a\ud800' } };
  const refusals: [unknown, string[]][] = [
    [unlabelled, ['label']],
    ['text', ['content']],
    [halved, ['content.legalBasis.zh']],
  ];
  for (const [content, paths] of refusals) {
    const context = author();
    await expectRefused(context, () => service.createDraft(context, { content }), { code: 'DRAFT_NOT_READABLE', kind: 'invalid' });
    await expect(service.createDraft(author(), { content })).rejects.toMatchObject({ details: { paths } });
  }
});

test('a label is given once in a document, and a return needs a reason', async () => {
  const content = newRubric();
  const submitted = await rubricAt(path(), 'SUBMITTED', content);
  const [first, second] = [author(), approver()];
  await expectRefused(first, () => service.createDraft(first, { content }), { code: 'DRAFT_LABEL_TAKEN', kind: 'conflict' });
  await expectRefused(second, () => service.returnVersion(second, { ...referTo(submitted), reason: '  ' }), {
    code: 'RETURN_REASON_MISSING',
    kind: 'invalid',
  });
});
