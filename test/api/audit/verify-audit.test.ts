import type { DataSource } from 'typeorm';
import { answerOf, refusalIn, type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { openOwnerSource } from '../../support/data-source.js';

// Whoever owns the database can get past every guard; the chain shows it.

let served: ServedWorld;
let owner: DataSource;

beforeAll(async () => {
  served = await serveWorld();
  owner = await openOwnerSource(served.database.ownerUrl);
});
afterAll(async () => {
  await owner?.destroy();
  await served?.close();
});

interface Verified {
  readonly verifyAudit: {
    readonly verification: {
      readonly entries: number;
      readonly firstNumber: number | null;
      readonly lastNumber: number | null;
      readonly isIntact: boolean;
      readonly isComplete: boolean;
      readonly brokenAt: number | null;
      readonly problem: string | null;
      readonly unsealedOverAMinute: number;
      readonly headHash: string | null;
    };
  };
}

const question = `mutation ($input: VerifyAuditInput!) { verifyAudit(input: $input) { verification {
  entries firstNumber lastNumber isIntact isComplete brokenAt problem unsealedOverAMinute headHash } } }`;

async function verify(from?: number): Promise<Verified['verifyAudit']['verification']> {
  const { body } = await served.ask<Verified>(served.caller('first', 'auditor'), question, { input: { from } });
  return (body.data as Verified).verifyAudit.verification;
}

const home = (): string => served.world.first.jurisdictionId;

/** Runs a statement past the guards, as a superuser can, and what mends it afterwards. */
async function tampered<Result>(statement: string, work: () => Promise<Result>): Promise<Result> {
  const tables = ['audit_entry', 'audit_seal'];
  for (const table of tables) await owner.query(`create table "kept_${table}" as select * from ${table}`);
  await owner.query(`set session_replication_role = replica`);
  try {
    await owner.query(statement, [home()]);
    return await work();
  } finally {
    for (const table of tables) {
      await owner.query(`delete from ${table}`);
      await owner.query(`insert into ${table} select * from "kept_${table}"`);
      await owner.query(`drop table "kept_${table}"`);
    }
    await owner.query('set session_replication_role = origin');
  }
}

test('the chain of the world is in order, from its beginning and from any number on', async () => {
  const [{ last, hash }] = (await owner.query(
    'select number as last, hash from audit_seal where jurisdiction_id = $1 order by number desc limit 1',
    [home()],
  )) as [{ last: number; hash: string }];
  const whole = {
    isIntact: true,
    isComplete: true,
    brokenAt: null,
    problem: null,
    unsealedOverAMinute: 0,
    headHash: hash,
    lastNumber: last,
  };
  expect(await verify()).toEqual({ ...whole, entries: last, firstNumber: 1 });
  expect(await verify(5)).toEqual({ ...whole, entries: last - 4, firstNumber: 5 });
  expect(await verify(last + 1)).toEqual({ ...whole, entries: 0, firstNumber: null, lastNumber: null, headHash: null });
});

const attempts: readonly (readonly [string, string, number, RegExp])[] = [
  [
    'a changed field',
    `update audit_entry set outcome = 'DENIED' where id = (select entry_id from audit_seal where jurisdiction_id = $1 and number = 4)`,
    4,
    /number 4 .* was altered/,
  ],
  [
    'a changed state before',
    `update audit_entry set before = '{"state": "x"}' where id = (select entry_id from audit_seal where jurisdiction_id = $1 and number = 2)`,
    2,
    /number 2 .* was altered/,
  ],
  [
    'a deleted entry',
    'delete from audit_entry where id = (select entry_id from audit_seal where jurisdiction_id = $1 and number = 3)',
    3,
    /number 3 was removed/,
  ],
  ['a deleted seal', 'delete from audit_seal where jurisdiction_id = $1 and number = 6', 6, /number 6 is missing/],
  [
    'two swapped entries',
    `update audit_entry e set account_code = o.account_code, account_id = o.account_id, request_id = o.request_id, role = o.role
     from audit_entry o, audit_seal a, audit_seal b
     where a.jurisdiction_id = $1 and b.jurisdiction_id = $1 and a.entry_id = e.id and b.entry_id = o.id and a.number + b.number = 9 and a.number in (4, 5)`,
    4,
    /number 4 .* was altered/,
  ],
];

test.each(attempts)('%s is found at its number', async (_title, statement, number, sentence) => {
  const found = await tampered(statement, () => verify());
  expect([found.isIntact, found.brokenAt, found.entries]).toEqual([false, number, number - 1]);
  expect(found.problem).toMatch(sentence);
  expect((await verify()).isIntact).toBe(true);
});

test('an entry that waits for more than a minute is told', async () => {
  const late = `insert into audit_entry (jurisdiction_id, id, account_code, role, action, outcome, request_id, occurred_at)
    values ($1, gen_random_uuid(), 'x', 'NONE', 'x', 'COMMITTED', 'x', now() - interval '61 seconds')`;
  const found = await tampered(late, () => verify());
  expect([found.isIntact, found.unsealedOverAMinute]).toEqual([true, 1]);
});

test('a number below 1 is refused, and the verification is an entry of the trail itself', async () => {
  const answer = await served.ask(served.caller('first', 'auditor'), question, { input: { from: 0 } });
  expect(refusalIn(answer).code).toBe('AUDIT_NUMBER_INVALID');
  const rows = (await owner.query('select outcome, reason from audit_entry where request_id = $1', [
    answer.headers.get('x-request-id'),
  ])) as object[];
  expect(rows).toEqual([{ outcome: 'DENIED', reason: 'AUDIT_NUMBER_INVALID' }]);
});

test('the trail is filtered by account, command, outcome, subject and day, newest first, each entry with its seal', async () => {
  const wheres = [
    '{ accountCode: { eq: "first-department" } }',
    '{ action: { eq: "tryWorld" } }',
    '{ outcome: { eq: "DENIED" } }',
    '{ subjectId: { eq: "x" } }',
    '{ occurredAt: { gte: "2020-01-01T00:00:00Z" }, outcome: { eq: "COMMITTED" }, subjectType: { eq: "Cycle" }, role: { eq: "AUDIT" } }',
    '{}',
  ];
  for (const where of wheres) {
    const query = `{ auditEntries(where: ${where}, orderBy: [{ field: OCCURRED_AT, direction: DESC }], first: 50) { nodes { id before after seal { number hash } } } }`;
    const answer = await served.ask<{ auditEntries: { nodes: unknown[] } }>(served.caller('first', 'auditor'), query);
    expect([where, answer.status, answer.body.errors]).toEqual([where, 200, undefined]);
  }
  const one =
    '{ auditEntries(where: { accountCode: { eq: "first-department" } }, first: 1) { totalCount nodes { accountCode seal { number } } } }';
  const answer = await served.ask(served.caller('first', 'auditor'), one);
  expect(answer.body.data).toEqual({
    auditEntries: { totalCount: expect.any(Number), nodes: [{ accountCode: 'first-department', seal: { number: expect.any(Number) } }] },
  });
});

test('an export is not there for whoever is not signed in', async () => {
  const answer = await answerOf(await fetch(`${served.url}/audit/export`, { headers: { 'accept-language': 'en' } }));
  expect([answer.status, refusalIn(answer).code]).toEqual([401, 'UNAUTHENTICATED']);
});
