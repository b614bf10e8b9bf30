import type { VersionAnswer } from '../../../server/modules/configuration/lifecycle.js';
import { type Caller, type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { configurationService, newRubric, referTo, rubricAt, simulatedNow, submitNow } from '../../support/configuration.js';
import { openOwnerSource } from '../../support/data-source.js';

// What an approver weighs before it reads a text, beside what is stored; and what it decided.

let served: ServedWorld;
let approver: Caller;
let department: Caller;
beforeAll(async () => {
  served = await serveWorld();
  approver = served.caller('first', 'approver');
  department = served.caller('first', 'department');
});
afterAll(() => served?.close());

const path = (now?: Date) => ({
  service: configurationService(served.world, ...(now ? [{ now: () => now }] : [])),
  author: department.home.contextOf('department'),
  approver: approver.home.contextOf('approver'),
});

interface Weighed {
  readonly versionId: string;
  readonly author: string;
  readonly isOwn: boolean;
  readonly acceptedWarnings: number;
  readonly changedRows: object | null;
  readonly simulation: { readonly ageDays: number; readonly isYoungEnough: boolean } | null;
}
interface Decision {
  readonly versionId: string;
  readonly isApproval: boolean;
  readonly reason: string | null;
  readonly state: string;
}
interface Read {
  readonly approvals: { readonly submitted: Weighed[]; readonly decided: Decision[]; readonly simulationMaxAgeDays: number };
}

const query = `{ approvals { simulationMaxAgeDays
  submitted { versionId author isOwn acceptedWarnings changedRows { comparedWith added removed changed moved }
    simulation { cycle agencyCount gradesUp gradesDown indicatorCount coveredCount ageDays isYoungEnough } }
  decided { versionId document label state isApproval reason decidedAt } } }`;

async function read(caller: Caller, language = 'en'): Promise<Read['approvals']> {
  const { body } = await served.ask<Read>(caller, query, {}, { 'accept-language': language });
  if (!body.data) throw new Error(JSON.stringify(body.errors));
  return body.data.approvals;
}
const weighedIn = async (caller: Caller, { id }: VersionAnswer) => (await read(caller)).submitted.find(({ versionId }) => versionId === id);

async function asOwner<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const source = await openOwnerSource(served.database.ownerUrl);
  try {
    return (await source.query(sql, [...values])) as Row[];
  } finally {
    await source.destroy();
  }
}

const dayMs = 86_400_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * dayMs);

test('a version that waits shows its author, its rows against the one in force, its warnings and its simulation', async () => {
  const content = newRubric() as { categories: { items: { indicators: { name: { zh: string } }[] }[] }[] };
  const [first] = content.categories[0]?.items[0]?.indicators ?? [];
  if (first) first.name.zh = '另一个名称';
  const submitted = await rubricAt(path(), 'SUBMITTED', content);
  const [inForce] = await asOwner<{ label: string }>(
    `select f.label from config_version f join config_version v on v.document_id = f.document_id and v.jurisdiction_id = f.jurisdiction_id
     where v.id = $1 and f.state = 'IN_FORCE'`,
    [submitted.id],
  );
  const [stored] = await asOwner<object>(
    `select c.name_en as cycle, s.agency_count as "agencyCount", s.grades_up as "gradesUp", s.grades_down as "gradesDown",
       s.indicator_count as "indicatorCount", s.covered_count as "coveredCount"
     from simulation s join cycle c on c.id = s.cycle_id and c.jurisdiction_id = s.jurisdiction_id where s.version_id = $1`,
    [submitted.id],
  );
  const [report] = await asOwner<{ count: number }>(
    `select jsonb_array_length(check_report -> 'acknowledged') as count from config_version where id = $1`,
    [submitted.id],
  );
  const [account] = await asOwner<{ name: string }>('select name_en as name from account where code = $1', [
    path().author.actor.accountCode,
  ]);
  expect(report?.count).toBeGreaterThan(0);
  expect(await weighedIn(approver, submitted)).toEqual({
    ...{ versionId: submitted.id, author: account?.name, isOwn: false, acceptedWarnings: report?.count },
    changedRows: { comparedWith: inForce?.label, added: 0, removed: 0, changed: 1, moved: 0 },
    simulation: { ...stored, ageDays: 0, isYoungEnough: true },
  });
  expect(await weighedIn(department, submitted)).toMatchObject({ isOwn: true });
});

test('whoever changed a part of it is told that another must decide', async () => {
  const submitted = await rubricAt(path(), 'SUBMITTED', newRubric());
  const id = path().approver.actor.accountId;
  await asOwner('alter table config_version no force row level security');
  await asOwner(`update config_version set editor_ids = editor_ids || to_jsonb($1::text) where id = $2`, [id, submitted.id]);
  await asOwner('alter table config_version force row level security');
  expect(await weighedIn(approver, submitted)).toMatchObject({ isOwn: true });
});

test('the age of a simulation is what approving goes by', async () => {
  const [young, old] = [daysAgo(14), daysAgo(15.5)];
  for (const [then, isYoungEnough] of [
    [young, true],
    [old, false],
  ] as const) {
    const submitted = await rubricAt(path(then), 'SUBMITTED', newRubric());
    const { simulation } = (await weighedIn(approver, submitted)) as Weighed;
    expect(simulation).toMatchObject({ ageDays: isYoungEnough ? 14 : 15, isYoungEnough });
    const approval = path().service.approveVersion(path().approver, { ...referTo(submitted), contentHash: submitted.contentHash });
    if (isYoungEnough) await expect(approval).resolves.toMatchObject({ state: 'APPROVED' });
    else await expect(approval).rejects.toMatchObject({ code: 'SIMULATION_TOO_OLD' });
  }
});

test('each return keeps its own reason; what is older than 30 days, refused, or decided by others is not told', async () => {
  const before = await asOwner<{ n: number }>('select count(*)::int as n from audit_entry');
  expect((await read(department)).decided).toEqual([]);
  expect(await asOwner<{ n: number }>('select count(*)::int as n from audit_entry')).toEqual(before);
  const long = await rubricAt(path(daysAgo(31)), 'SUBMITTED', newRubric());
  await path(daysAgo(30.5)).service.returnVersion(path().approver, { ...referTo(long), reason: 'long ago' });
  const submitted = await rubricAt(path(), 'SUBMITTED', newRubric());
  const { service } = path();
  await expect(service.returnVersion(path().approver, { ...referTo(submitted), reason: ' ' })).rejects.toMatchObject({
    code: 'RETURN_REASON_MISSING',
  });
  const returned = await service.returnVersion(path().approver, { ...referTo(submitted), reason: 'the first reason' });
  const again = await rubricAtAgain(returned);
  await service.returnVersion(path().approver, { ...referTo(again), reason: 'the second reason' });
  const approved = await rubricAt(path(), 'APPROVED', newRubric());
  const { decided } = await read(approver);
  expect(decided[0]).toMatchObject({ versionId: approved.id, isApproval: true, reason: null, state: 'APPROVED' });
  const ofThis = decided.filter(({ versionId }) => versionId === submitted.id);
  expect(ofThis.map(({ reason, isApproval, state }) => ({ reason, isApproval, state }))).toEqual([
    { reason: 'the second reason', isApproval: false, state: 'RETURNED' },
    { reason: 'the first reason', isApproval: false, state: 'RETURNED' },
  ]);
  expect(decided.map(({ versionId }) => versionId)).not.toContain(long.id);
  expect((await read(served.caller('second', 'approver'))).decided).toEqual([]);
});

test('what waits elsewhere is not told, and others are refused', async () => {
  const submitted = await rubricAt(path(), 'SUBMITTED', newRubric());
  expect(await weighedIn(served.caller('second', 'approver'), submitted)).toBeUndefined();
  for (const account of ['analyst', 'agency01', 'reviewer', 'auditor', 'system', 'security'] as const) {
    const { body } = await served.ask(served.caller('first', account), query);
    expect([account, body.errors?.[0]?.extensions.code]).toEqual([account, 'FIELD_NOT_READABLE']);
  }
});

/** What was returned goes the same way once more. */
async function rubricAtAgain(returned: VersionAnswer): Promise<VersionAnswer> {
  const { service, author } = path();
  const checked = await service.checkVersion(author, referTo(returned));
  return submitNow(service, author, await simulatedNow(service, author, checked));
}
