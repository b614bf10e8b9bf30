import type { ConfigurationService } from '../../../server/modules/configuration/configuration.service.js';
import { contentHash } from '../../../server/modules/configuration/content-hash.js';
import type { VersionAnswer } from '../../../server/modules/configuration/lifecycle.js';
import { configurationService, newRubric, publishedOn, referTo, rubricAt, simulatedNow, submitNow } from '../../support/configuration.js';
import { openOwnerSource } from '../../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { buildWorld, type World } from '../../support/world.js';

// Drafts that several people edit, versions that end before they begin, and versions that come back.

type Row = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;

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
/** The approver's person, with a second grant for the department. */
const colleague = () => ({ ...author(), actor: { ...author().actor, accountId: approver().actor.accountId } });
const path = () => ({ service, author: author(), approver: approver() });
const stored = async (id: string): Promise<Row> => (await ask('select * from config_version where id = $1', [id]))[0] as Row;
const edited = (content: Loose, edit: (document: Loose) => void): Loose => {
  const copy = JSON.parse(JSON.stringify(content));
  edit(copy);
  return copy;
};
const renamed = (content: Loose): Loose =>
  edited(content, (document) => {
    document.categories[0].name.zh = '定性指标';
  });
const heavier = (content: Loose, points: string): Loose =>
  edited(content, (document) => {
    document.categories[0].items[0].indicators[0].fullMarks = points;
  });
const entriesOf = (id: string): Promise<Row[]> =>
  ask('select action, outcome, reason, after from audit_entry where subject_id = $1 order by id', [id]);

test('another content makes a checked version a draft again, without its check; the same content changes nothing', async () => {
  const content = newRubric();
  const checked = await rubricAt(path(), 'CHECKED', content);
  const { id, state, version } = checked;
  const same = await service.updateDraft(author(), { ...referTo(checked), content });
  expect(same).toEqual({ id, state, version, contentHash: contentHash(content) });
  const answer = await service.updateDraft(author(), { ...referTo(checked), content: renamed(content) });
  expect(answer).toEqual({ id: checked.id, state: 'DRAFT', version: checked.version + 1, contentHash: contentHash(renamed(content)) });
  expect(await stored(checked.id)).toMatchObject({
    ...{ content: renamed(content), state: 'DRAFT', check_report: null, check_report_hash: null, simulation_report_hash: null },
    editor_ids: [author().actor.accountId],
  });
  const [, , unchanged, changed] = await entriesOf(checked.id);
  expect(unchanged).toMatchObject({ action: 'updateDraft', outcome: 'COMMITTED', after: null });
  expect(changed).toMatchObject({ after: { state: 'DRAFT', changed: ['CHANGED categories.[Q].name.zh'] } });
});

test('two people on one draft: both changes stay', async () => {
  const content = newRubric();
  const made = await rubricAt(path(), 'DRAFT', content);
  await service.updateDraft(author(), { ...referTo(made), content: renamed(content) });
  const answer = await service.updateDraft(colleague(), { ...referTo(made), content: heavier(content, '31'), base: content });
  expect(answer).toMatchObject({ state: 'DRAFT', version: made.version + 2 });
  expect(await stored(made.id)).toMatchObject({
    content: heavier(renamed(content), '31'),
    editor_ids: [author().actor.accountId, approver().actor.accountId],
  });
});

test('two people at one place: the second is refused with the place and both values, and nothing is stored', async () => {
  const content = newRubric();
  const made = await rubricAt(path(), 'DRAFT', content);
  await service.updateDraft(author(), { ...referTo(made), content: heavier(content, '31') });
  const before = await stored(made.id);
  const late = { ...referTo(made), content: heavier(content, '32') };
  await expect(service.updateDraft(colleague(), late)).rejects.toMatchObject({ code: 'CONFIG_VERSION_CHANGED' });
  const refusal = await service.updateDraft(colleague(), { ...late, base: content }).catch((error: Loose) => error);
  expect(refusal.code).toBe('DRAFT_CONFLICT');
  expect(refusal.details).toMatchObject({ versionId: made.id, found: made.version + 1 });
  expect(refusal.details.conflicts.map((text: string) => JSON.parse(text))).toEqual([
    {
      path: ['categories', '[Q]', 'items', '[Q1]', 'indicators', '[Q1_01]', 'fullMarks'],
      ...{ base: '30', mine: '32', theirs: '31' },
    },
  ]);
  expect(await stored(made.id)).toEqual(before);
  const denied = (await entriesOf(made.id)).filter(({ outcome }) => outcome === 'DENIED');
  expect(denied.map(({ reason }) => reason)).toEqual(['CONFIG_VERSION_CHANGED', 'DRAFT_CONFLICT']);
});

test('two at the same moment: one of them wins, the other merges or is told', async () => {
  const content = newRubric();
  const made = await rubricAt(path(), 'DRAFT', content);
  const both = await Promise.allSettled([
    service.updateDraft(author(), { ...referTo(made), content: renamed(content), base: content }),
    service.updateDraft(colleague(), { ...referTo(made), content: heavier(content, '31'), base: content }),
  ]);
  const failed = both.filter((result) => result.status === 'rejected');
  for (const { reason } of failed) expect(reason).toMatchObject({ code: 'CONFIG_VERSION_CHANGED' });
  const won = [renamed(content), heavier(content, '31'), heavier(renamed(content), '31')];
  expect(won).toContainEqual((await stored(made.id))['content']);
  expect(failed.length < 2).toBe(true);
});

test('whoever changed a draft does not approve it: refused, and by constraint', async () => {
  const content = newRubric();
  const made = await rubricAt(path(), 'DRAFT', content);
  const changed = await service.updateDraft(colleague(), { ...referTo(made), content: renamed(content) });
  const checked = await service.checkVersion(author(), referTo(changed));
  const submitted = await submitNow(service, author(), await simulatedNow(service, author(), checked));
  const signed = { ...referTo(submitted), contentHash: submitted.contentHash };
  await expect(service.approveVersion(approver(), signed)).rejects.toMatchObject({ code: 'APPROVER_IS_AUTHOR' });
  await expect(
    ask('update config_version set approver_id = $2 where id = $1', [made.id, approver().actor.accountId]),
  ).rejects.toMatchObject({ code: '23514', constraint: 'config_version_approved_by_no_editor' });
  await expect(ask(`update config_version set editor_ids = '[]' where id = $1`, [made.id])).rejects.toMatchObject({
    constraint: 'config_version_author_among_editors',
  });
});

test('what is submitted is not edited; another document, a taken label, a wrong head and a counter from the future are refused', async () => {
  const content = newRubric();
  const submitted = await rubricAt(path(), 'SUBMITTED', content);
  const over = (answer: VersionAnswer, more: object) => service.updateDraft(author(), { ...referTo(answer), content, ...more });
  await expect(over(submitted, { content: renamed(content) })).rejects.toMatchObject({ code: 'CONFIG_VERSION_NOT_READY' });
  const own = newRubric();
  const made = await rubricAt(path(), 'DRAFT', own);
  const before = await stored(made.id);
  await expect(over(made, { content: { ...own, code: 'OTHER' } })).rejects.toMatchObject({ code: 'DRAFT_IDENTITY_FIXED' });
  await expect(over(made, { content: { ...own, label: content.label } })).rejects.toMatchObject({ code: 'DRAFT_LABEL_TAKEN' });
  await expect(over(made, { content: { ...own, label: '' } })).rejects.toMatchObject({ code: 'DRAFT_NOT_READABLE' });
  await expect(over(made, { content: own, version: 99 })).rejects.toMatchObject({ code: 'CONFIG_VERSION_CHANGED' });
  await expect(over(made, { content: own, versionId: 'x' })).rejects.toMatchObject({ code: 'CONFIG_VERSION_NOT_FOUND' });
  expect(await stored(made.id)).toEqual(before);
});

test('a returned version is mended and goes on', async () => {
  const content = newRubric();
  const submitted = await rubricAt(path(), 'SUBMITTED', content);
  const returned = await service.returnVersion(approver(), { ...referTo(submitted), reason: '缺依据' });
  const mended = await service.updateDraft(author(), { ...referTo(returned), content: renamed(content) });
  const checked = await service.checkVersion(author(), referTo(mended));
  expect(checked.state).toBe('CHECKED');
});

test.each(['DRAFT', 'CHECKED', 'SUBMITTED', 'APPROVED'] as const)('%s is withdrawn with a reason and goes no further', async (stage) => {
  const answer = await rubricAt(path(), stage, newRubric());
  const withdrawing = (reason: string) => service.withdrawVersion(author(), { ...referTo(answer), reason });
  await expect(withdrawing(' x ')).rejects.toMatchObject({ code: 'RETURN_REASON_MISSING' });
  const withdrawn = await withdrawing('另有安排');
  expect(withdrawn.state).toBe('WITHDRAWN');
  expect(await stored(answer.id)).toMatchObject({ state: 'WITHDRAWN', withdraw_reason: '另有安排' });
  for (const step of [
    () => service.withdrawVersion(author(), { ...referTo(withdrawn), reason: '再撤一次' }),
    () => service.updateDraft(author(), { ...referTo(withdrawn), content: newRubric() }),
    () => service.checkVersion(author(), referTo(withdrawn)),
    () => service.publishVersion(author(), { ...referTo(withdrawn), validFrom: `${world.thisYear}-02-01` }),
  ])
    await expect(step()).rejects.toMatchObject({ code: 'CONFIG_VERSION_NOT_READY' });
});

test('a version comes back as a draft of the same content under another label, and says which it was', async () => {
  const content = newRubric();
  const published = await rubricAt(path(), 'APPROVED', content);
  await publishedOn(world, author(), published, `${world.thisYear}-02-01`);
  const { label } = newRubric();
  const rolling = { versionId: published.id, label, reason: '新办法不合适' };
  const answer = await service.rollBack(author(), rolling);
  expect(answer).toEqual({ id: answer.id, state: 'DRAFT', version: 1, contentHash: contentHash({ ...content, label }) });
  expect(await stored(answer.id)).toMatchObject({ content: { ...content, label }, restored_from_id: published.id });
  expect(await entriesOf(answer.id)).toMatchObject([{ action: 'rollBack', reason: '新办法不合适', after: { restoredFrom: published.id } }]);
  await expect(service.rollBack(author(), rolling)).rejects.toMatchObject({ code: 'DRAFT_LABEL_TAKEN' });
  await expect(service.rollBack(author(), { ...rolling, versionId: answer.id })).rejects.toMatchObject({
    code: 'CONFIG_VERSION_NOT_READY',
  });
  const foreign = world.second.contextOf('department');
  await expect(service.rollBack(foreign, { ...rolling, label: 'x.1' })).rejects.toMatchObject({ code: 'CONFIG_VERSION_NOT_FOUND' });
});
