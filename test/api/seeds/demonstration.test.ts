import { verify } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';
import { jurisdictionIdOf, loadDemonstration } from '../../../seeds/load.js';
import { publishSeededCycles, unpublishedSeededCycles } from '../../../seeds/publish-cycles.js';
import { instantOn } from '../../../seeds/seed-calendar.js';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { openLoginSource, openOwnerSource, type StoredRow } from '../../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

const anchorOn = '2026-07-28';
const sample = jurisdictionIdOf('sample');
const neighbour = jurisdictionIdOf('neighbour');
const passwords = (code: string): string | undefined => (code === 'auditor' ? undefined : 'one password for all');

let database: TestDatabase;
let source: DataSource;
let owner: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await openLoginSource(database.ownerUrl);
  owner = await openOwnerSource(database.ownerUrl);
  await loadDemonstration({ source, anchorOn, passwords });
});

afterAll(async () => {
  await source?.destroy();
  await owner?.destroy();
  await database?.drop();
});

const ask = (statement: string, values: unknown[] = []): Promise<StoredRow[]> => owner.query(statement, values) as Promise<StoredRow[]>;

/** Number of rows and a hash of every table. */
async function everything(): Promise<StoredRow> {
  const found: Record<string, unknown> = {};
  for (const table of [...owner.entityMetadatas.map(({ tableName }) => tableName), 'auth.sign_in_name']) {
    const [row] = await ask(
      `select count(*)::int as rows, md5(coalesce(string_agg(md5(t::text), '' order by t::text), '')) as hash from ${table} t`,
    );
    found[table] = `${row?.['rows']} ${row?.['hash']}`;
  }
  return found;
}

test('the figures of the source case are there, in rows', async () => {
  const counts = `select
    (select count(*)::int from agency a where a.jurisdiction_id = j.id) as agencies,
    (select count(*)::int from alliance a where a.jurisdiction_id = j.id) as alliances,
    (select count(*)::int from category c join rubric r on r.id = c.rubric_id where c.jurisdiction_id = j.id and r.state = 'IN_FORCE') as categories,
    (select count(*)::int from item i join rubric r on r.id = i.rubric_id where i.jurisdiction_id = j.id and r.state = 'IN_FORCE') as items,
    (select count(*)::int from indicator i join rubric r on r.id = i.rubric_id where i.jurisdiction_id = j.id and r.state = 'IN_FORCE') as indicators,
    (select json_agg((select count(*) from participation p where p.cycle_id = c.id and p.kind <> 'REVIEWING') order by c.starts_on) from cycle c where c.jurisdiction_id = j.id) as assessed
    from jurisdiction j where j.id = any($1) order by j.code desc`;
  expect(await ask(counts, [[sample, neighbour]])).toEqual([
    { agencies: 66, alliances: 8, categories: 3, items: 6, indicators: 72, assessed: [24, 24] },
    { agencies: 6, alliances: 1, categories: 3, items: 6, indicators: 11, assessed: [5] },
  ]);
});

test('the configuration was written by one account and approved by another, and last year’s was superseded', async () => {
  const versions = `select d.kind, v.label, v.state, a.code as author, b.code as approver, v.valid_from::text as "from", v.valid_to::text as "to"
    from config_version v join config_document d on d.id = v.document_id join account a on a.id = v.author_id join account b on b.id = v.approver_id
    where v.jurisdiction_id = $1 order by v.id`;
  const by = { author: 'department', approver: 'approver' };
  expect(await ask(versions, [sample])).toEqual([
    { kind: 'GRADING_POLICY', label: '2025.1', state: 'IN_FORCE', ...by, from: '2025-01-01', to: null },
    { kind: 'RUBRIC', label: '2025.3', state: 'SUPERSEDED', ...by, from: '2025-01-01', to: '2026-01-01' },
    { kind: 'RUBRIC', label: '2026.2', state: 'IN_FORCE', ...by, from: '2026-01-01', to: null },
  ]);
  const entries = await ask(
    `select action, count(*)::int as n from audit_entry where jurisdiction_id = $1 and outcome = 'COMMITTED' group by action order by action`,
    [sample],
  );
  expect(entries).toEqual(
    ['approveVersion', 'checkVersion', 'createDraft', 'publishVersion', 'submitVersion'].map((action) => ({ action, n: 3 })),
  );
});

test('each cycle is pinned to its versions and open, with nothing scored yet', async () => {
  const cycles = `select c.code, c.name, c.state, r.version, c.starts_on::text as "from", c.data_through::text as "through", p.code as previous
    from cycle c join rubric r on r.id = c.rubric_id left join cycle p on p.id = c.previous_id where c.jurisdiction_id = $1 order by c.starts_on`;
  expect(await ask(cycles, [sample])).toEqual([
    {
      code: 'LAST_YEAR',
      name: '2025年度联评联考',
      state: 'OPEN',
      version: '2025.3',
      from: '2025-01-01',
      through: '2025-12-31',
      previous: null,
    },
    {
      code: 'THIS_YEAR',
      name: '2026年度联评联考',
      state: 'OPEN',
      version: '2026.2',
      from: '2026-01-01',
      through: '2026-06-30',
      previous: 'LAST_YEAR',
    },
  ]);
  expect(await ask('select count(*)::int as n from scorecard')).toEqual([{ n: 0 }]);
});

test('a corrected fact supersedes an earlier one of the same agency, element and period', async () => {
  const rows =
    await ask(`select f.reason is not null as reasoned, f.recorded_at > o.recorded_at as later, (f.agency_id, f.data_element_id, f.period) = (o.agency_id, o.data_element_id, o.period) as same, count(*)::int as n
    from fact f join fact o on o.jurisdiction_id = f.jurisdiction_id and o.id = f.supersedes_id group by 1, 2, 3`);
  expect(rows).toEqual([{ reasoned: true, later: true, same: true, n: expect.any(Number) }]);
  expect(Number(rows[0]?.['n'])).toBeGreaterThan(5);
});

test('marks are owed to every reviewer, most are given, and nobody marks itself', async () => {
  const rows = await ask(
    `select c.code, count(*) filter (where m.recorded_at is null)::int as owed, count(*) filter (where m.recorded_at is not null)::int as given, bool_or(m.agency_id = m.subject_agency_id) as own, bool_and(m.expires_at > $2) as open
    from mark m join cycle c on c.id = m.cycle_id where m.jurisdiction_id = $1 group by c.code order by c.code`,
    [sample, `${anchorOn}T12:00:00Z`],
  );
  expect(rows).toEqual([
    { code: 'LAST_YEAR', owed: expect.any(Number), given: expect.any(Number), own: false, open: false },
    { code: 'THIS_YEAR', owed: expect.any(Number), given: expect.any(Number), own: false, open: true },
  ]);
  for (const { owed, given } of rows) {
    expect(Number(owed)).toBeGreaterThan(0);
    expect(Number(given)).toBeGreaterThan(Number(owed) * 5);
  }
});

test('passwords are kept as argon2id hashes; without one nobody can sign in', async () => {
  const rows = await ask(
    `select a.code, a.password_hash as hash from auth.sign_in_name n join account a on a.id = n.account_id where n.name in ('agency66', 'auditor', 'neighbour-agency01') order by a.code`,
  );
  expect(rows.map(({ code, hash }) => [code, String(hash).slice(0, 10)])).toEqual([
    ['agency66', '$argon2id$'],
    ['auditor', 'null'],
    ['neighbour-agency01', '$argon2id$'],
  ]);
  expect(await verify(String(rows[0]?.['hash']), 'one password for all')).toBe(true);
});

test('people are masked, and a person who moved has a record in each agency', async () => {
  const rows = await ask(
    `select p.code, p.name, p.masked_name as masked, a.code as agency from person p join agency a on a.id = p.agency_id where p.jurisdiction_id = $1 and p.code like 'P002%' order by p.code`,
    [sample],
  );
  expect(rows).toEqual([
    { code: 'P002', name: '示例干部002', masked: '示******', agency: 'A02' },
    { code: 'P002-A09', name: '示例干部002', masked: '示******', agency: 'A09' },
  ]);
});

test('loading again, on another day and with other passwords, changes nothing', async () => {
  const before = await everything();
  await loadDemonstration({ source, anchorOn: '2027-03-01', passwords: () => 'another password' });
  expect(await everything()).toEqual(before);
});

test('ids follow from the data: another database gets the same', async () => {
  const other = await createTestDatabase();
  const [second, behind] = [await openLoginSource(other.ownerUrl), await openOwnerSource(other.ownerUrl)];
  try {
    await loadDemonstration({ source: second, anchorOn: '2026-08-15', passwords });
    for (const table of [
      'agency',
      'alliance',
      'person',
      'account',
      'role_grant',
      'data_element',
      'fact',
      'reporting_duty',
      'cycle',
      'participation',
      'mark',
    ]) {
      const ids = `select md5(string_agg(id::text, '' order by id)) as hash from ${table}`;
      expect([table, await behind.query(ids)]).toEqual([table, await ask(ids)]);
    }
  } finally {
    await second.destroy();
    await behind.destroy();
    await other.drop();
  }
});

test('only evaluated cycles are published, with their days, once', async () => {
  await publishSeededCycles(source);
  expect(await ask(`select distinct state from cycle`)).toEqual([{ state: 'OPEN' }]);
  const waiting = await unpublishedSeededCycles(source);
  expect(waiting.map(({ code, state, jurisdictionId }) => [jurisdictionId, code, state])).toEqual([
    [sample, 'LAST_YEAR', 'OPEN'],
    [neighbour, 'LAST_YEAR', 'OPEN'],
  ]);
  for (const { jurisdictionId, cycleId, evaluationDay } of waiting) {
    await evaluateCycleNow(source, { jurisdictionId, cycleId, evaluationDay, clock: { now: () => instantOn(evaluationDay) } });
  }
  await publishSeededCycles(source);
  const published = await ask(
    `select c.state, c.version, c.published_on::text as "on", c.notice_ends_on::text as ends, a.code as confirmed, b.code as published
     from cycle c join account a on a.id = c.confirmed_by_id join account b on b.id = c.published_by_id where c.code = 'LAST_YEAR' order by c.published_on desc`,
  );
  expect(published).toEqual([
    { state: 'PUBLISHED', version: 4, on: '2026-07-25', ends: '2026-08-03', confirmed: 'department', published: 'approver' },
    {
      ...{ state: 'PUBLISHED', version: 4, on: '2026-07-14', ends: '2026-07-23' },
      confirmed: 'neighbour-department',
      published: 'neighbour-approver',
    },
  ]);
  // five agencies are too few for any figure; 24 in groups of 10, 7 and 7 are not
  expect(
    await ask(
      'select jurisdiction_id as id, level, group_kind as kind, count(*)::int as n from cycle_statistic group by 1, 2, 3 order by 2, 3',
    ),
  ).toEqual(
    [
      ['CATEGORY', 'ALL', 3],
      ['CATEGORY', 'PEER_GROUP', 9],
      ['INDICATOR', 'ALL', expect.any(Number)],
      ['INDICATOR', 'PEER_GROUP', expect.any(Number)],
      ['ITEM', 'ALL', 6],
      ['ITEM', 'PEER_GROUP', 18],
      ['TOTAL', 'ALL', 1],
      ['TOTAL', 'PEER_GROUP', 3],
    ].map(([level, kind, n]) => ({ id: sample, level, kind, n })),
  );
  const before = await everything();
  await publishSeededCycles(source);
  expect(await everything()).toEqual(before);
  expect(await unpublishedSeededCycles(source)).toEqual([]);
});
