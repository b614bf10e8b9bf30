import fc from 'fast-check';
import type { Clock } from '../../../server/core/clock.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import type { ConfigurationService } from '../../../server/modules/configuration/configuration.service.js';
import { DueVersions } from '../../../server/modules/configuration/due-versions.js';
import { versionOnDay } from '../../../server/modules/configuration/in-force.js';
import type { VersionAnswer } from '../../../server/modules/configuration/lifecycle.js';
import { configurationService, newRubric, referTo, rubricAt } from '../../support/configuration.js';
import { openOwnerSource } from '../../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { buildWorld, type World } from '../../support/world.js';

// A version that waits for its day, and what was in force on any day.

let database: TestDatabase;
let world: World;
let now = new Date();
const clock: Clock = { now: () => now };
let service: ConfigurationService;
let due: DueVersions;
let told: unknown[] = [];
let documents = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await buildWorld(database);
  service = configurationService(world, clock);
  due = new DueVersions({ source: world.source, clock, report: (error) => void told.push(error) });
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});
beforeEach(() => {
  now = new Date();
  told = [];
});

const dayMs = 86_400_000;
const dayAt = (offset: number, from = new Date()): string => new Date(from.getTime() + offset * dayMs).toISOString().slice(0, 10);
const steppedUp = (account: 'department' | 'approver'): RequestContext => {
  const context = world.first.contextOf(account);
  return { ...context, actor: { ...context.actor, steppedUpUntil: new Date(now.getTime() + dayMs) } };
};
const author = (): RequestContext => steppedUp('department');
const path = () => ({ service, author: author(), approver: steppedUp('approver') });
const approvedAt = (code: string) => rubricAt(path(), 'APPROVED', { ...newRubric(), code });
const nextCode = (): string => `SCHEDULED_${(documents += 1)}`;
const publish = (answer: VersionAnswer, validFrom: string) => service.publishVersion(author(), { ...referTo(answer), validFrom });

async function rows<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
  const owner = await openOwnerSource(database.ownerUrl);
  try {
    return (await owner.query(sql, [...values])) as Row[];
  } finally {
    await owner.destroy();
  }
}
const stateOf = async (id: string): Promise<string> =>
  (await rows<{ state: string }>('select state from config_version where id = $1', [id]))[0]?.state ?? '';
const documentOf = async (id: string): Promise<string> =>
  (await rows<{ id: string }>('select document_id as id from config_version where id = $1', [id]))[0]?.id ?? '';
const entriesOf = (id: string) =>
  rows<{ outcome: string; reason: string | null; account_id: string | null }>(
    `select outcome, reason, account_id from audit_entry where subject_id = $1 and account_code = 'scheduler' order by id`,
    [id],
  );
const onDay = (documentId: string, day: string): Promise<string | null> =>
  inTransaction(world.source, author().actor, (transaction) => versionOnDay(transaction, documentId, day));

test('a version with a later day waits, comes into force on that day by itself, and the trail says that no person did it', async () => {
  const code = nextCode();
  const first = await approvedAt(code);
  await publish(first, dayAt(-10));
  const second = await approvedAt(code);
  const scheduled = await publish(second, dayAt(5));
  expect(scheduled.state).toBe('SCHEDULED');
  await due.bringIn();
  expect(await stateOf(second.id)).toBe('SCHEDULED');
  now = new Date(Date.now() + 5 * dayMs);
  await due.bringIn();
  expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['SUPERSEDED', 'IN_FORCE']);
  expect(await entriesOf(second.id)).toEqual([{ outcome: 'COMMITTED', reason: null, account_id: null }]);
  const rubrics = await rows<{ state: string }>('select state from rubric where config_version_id = any ($1::uuid[]) order by state', [
    [first.id, second.id],
  ]);
  expect(rubrics.map(({ state }) => state)).toEqual(['IN_FORCE', 'SUPERSEDED']);
  await due.bringIn();
  expect(await entriesOf(second.id)).toHaveLength(1);
  expect(told).toEqual([]);
});

test('a day on which another version was in force keeps it; the first version of a document may begin in the past', async () => {
  const code = nextCode();
  const first = await publish(await approvedAt(code), dayAt(-10));
  expect(first.state).toBe('IN_FORCE');
  const second = await approvedAt(code);
  await expect(publish(second, dayAt(-1))).rejects.toMatchObject({ code: 'PUBLICATION_DAY_PAST', kind: 'conflict' });
  expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['IN_FORCE', 'APPROVED']);
  await publish(second, dayAt(0));
  const third = await approvedAt(code);
  await expect(publish(third, dayAt(0))).rejects.toMatchObject({ code: 'PUBLICATION_DAY_TOO_EARLY', kind: 'conflict' });
  expect([await stateOf(second.id), await stateOf(third.id)]).toEqual(['IN_FORCE', 'APPROVED']);
  const documentId = await documentOf(first.id);
  expect(await Promise.all([-11, -10, -1, 0].map((offset) => onDay(documentId, dayAt(offset))))).toEqual([
    null,
    first.id,
    first.id,
    second.id,
  ]);
});

test('a second one may not wait beside it; one that waits may be withdrawn, and then it does not come', async () => {
  const code = nextCode();
  const first = await publish(await approvedAt(code), dayAt(3));
  const second = await approvedAt(code);
  await expect(publish(second, dayAt(4))).rejects.toMatchObject({ code: 'ALREADY_SCHEDULED', kind: 'conflict' });
  expect(await stateOf(second.id)).toBe('APPROVED');
  await service.withdrawVersion(author(), { ...referTo(first), reason: '改日再议' });
  await publish(second, dayAt(4));
  now = new Date(Date.now() + 9 * dayMs);
  await Promise.all([due.bringIn(), new DueVersions({ source: world.source, clock, report: (error) => void told.push(error) }).bringIn()]);
  expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['WITHDRAWN', 'IN_FORCE']);
  expect(await entriesOf(second.id)).toHaveLength(1);
});

test('what was altered since its approval stays where it is; the trail tells so once', async () => {
  const scheduled = await publish(await approvedAt(nextCode()), dayAt(1));
  await rows(`update config_version set content = content || '{"changed": true}' where id = $1`, [scheduled.id]);
  now = new Date(Date.now() + 2 * dayMs);
  await due.bringIn();
  await due.bringIn();
  expect(await stateOf(scheduled.id)).toBe('SCHEDULED');
  expect(await entriesOf(scheduled.id)).toEqual([{ outcome: 'DENIED', reason: 'CONFIG_CONTENT_ALTERED', account_id: null }]);
  expect(told).toHaveLength(1);
});

type Step = { readonly kind: 'publish' | 'withdraw' | 'wait'; readonly days: number };
const steps = fc.array(
  fc.record({ kind: fc.constantFrom('publish', 'publish', 'withdraw', 'wait'), days: fc.integer({ min: -3, max: 4 }) }),
  {
    minLength: 2,
    maxLength: 7,
  },
) as fc.Arbitrary<Step[]>;

interface History {
  readonly code: string;
  documentId: string | undefined;
  scheduled: VersionAnswer | undefined;
  /** what should be told: every version that was ever given a day, unless it was withdrawn */
  readonly days: Map<string, string>;
}

/** One step; answers the first day from which it may change what is in force. */
async function take(history: History, { kind, days }: Step): Promise<string> {
  if (kind === 'wait') {
    now = new Date(now.getTime() + Math.abs(days) * dayMs);
    await due.bringIn();
    if (history.scheduled && (await stateOf(history.scheduled.id)) !== 'SCHEDULED') history.scheduled = undefined;
    return '9999-12-31';
  }
  if (kind === 'withdraw') {
    const { scheduled } = history;
    if (!scheduled) return '9999-12-31';
    history.scheduled = undefined;
    history.days.delete(scheduled.id);
    await service.withdrawVersion(author(), { ...referTo(scheduled), reason: '不用了' });
    return dayAt(1, now);
  }
  const approved = await approvedAt(history.code);
  history.documentId ??= await documentOf(approved.id);
  const validFrom = dayAt(days, now);
  const published = await publish(approved, validFrom).catch(() => undefined);
  if (published?.state === 'SCHEDULED') history.scheduled = published;
  if (published) history.days.set(published.id, validFrom);
  return published ? validFrom : '9999-12-31';
}

test('whatever comes later, no day before it changes; and never are two in force on a day', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      now = new Date();
      const history: History = { code: nextCode(), documentId: undefined, scheduled: undefined, days: new Map() };
      const days = Array.from({ length: 40 }, (_, place) => dayAt(place - 8));
      const read = async () => Promise.all(days.map((day) => (history.documentId ? onDay(history.documentId, day) : null)));
      for (const step of taken) {
        const before = await read();
        const from = await take(history, step);
        const after = await read();
        const today = dayAt(0, now);
        days.forEach((day, place) => {
          // what was told of a day that has passed stays; only where nothing was told may a first version begin in the past
          const isSettled = day < from || (day < today && before[place] !== null);
          if (isSettled) expect({ day, id: after[place] }).toEqual({ day, id: before[place] });
        });
      }
      if (!history.documentId) return;
      const told = await read();
      days.forEach((day, place) => {
        const [last] = [...history.days].filter(([, from]) => from <= day).sort(([, a], [, b]) => (a < b ? 1 : -1));
        expect({ day, id: told[place] }).toEqual({ day, id: last?.[0] ?? null });
      });
      const overlaps = await rows(
        `select a.id from config_version a join config_version b on b.document_id = a.document_id and b.id <> a.id
         where a.document_id = $1 and a.state in ('IN_FORCE','SUPERSEDED') and b.state in ('IN_FORCE','SUPERSEDED')
           and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)`,
        [history.documentId],
      );
      expect(overlaps).toEqual([]);
    }),
    { numRuns: 12, seed: 20260701 },
  );
});
