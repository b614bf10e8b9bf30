import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { systemClock } from '../../../server/core/clock.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import { workerRole } from '../../../server/core/role.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { AuditEntry } from '../../../server/modules/audit/audit-entry.model.js';
import { sealEntries } from '../../../server/modules/audit/seal-entries.js';
import { type ExportVerification, verifyExport } from '../../../server/modules/audit/verify-export.js';
import { type Answer, answerOf, refusalIn, type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { openOwnerSource } from '../../support/data-source.js';
import type { AccountName } from '../../support/world.js';

let served: ServedWorld;
let owner: DataSource;

/** Ends of lines that are none in JSON, quotes, digits beyond a double, and what a spreadsheet would run. */
const nasty = { text: 'a\u2028b\u2029c\r\n"d"\\ 中文 🧨', digits: '123456789012345678901234567890.10' };

beforeAll(async () => {
  served = await serveWorld();
  owner = await openOwnerSource(served.database.ownerUrl);
  const { jurisdictionId } = served.world.first;
  await inTransaction(served.world.source, { role: workerRole, jurisdictionId }, async (transaction) => {
    const entry = { role: 'WORKER', action: 'tryExport', outcome: 'COMMITTED', requestId: 'r', occurredAt: new Date() };
    await transaction.insert(AuditEntry, { id: newIdentifier(), accountCode: '=1+1', reason: nasty.text, after: nasty, ...entry });
    await transaction.query(
      `insert into audit_entry (jurisdiction_id, id, account_code, role, action, outcome, request_id, occurred_at, before)
       values ($1, $2, 'digits', 'WORKER', 'tryExport', 'COMMITTED', 'r', now(), '{"value": ${nasty.digits}}')`,
      [jurisdictionId, newIdentifier()],
    );
  });
  await sealEntries(served.world.source, jurisdictionId, systemClock);
});
afterAll(async () => {
  await owner?.destroy();
  await served?.close();
});

async function exported(account: AccountName, query = '', header?: Record<string, string>): Promise<Answer> {
  const { session } = served.caller('first', account);
  const headers = { 'accept-language': 'en', ...(header ?? { cookie: `zelian_session=${session}` }) };
  return answerOf(await fetch(`${served.url}/audit/export${query}`, { headers }));
}
const verified = (text: string): Promise<ExportVerification> => verifyExport(Readable.from(text.trimEnd().split('\n')));
const entriesOf = ({ headers }: Answer): Promise<object[]> =>
  owner.query('select action, outcome, reason, account_code from audit_entry where request_id = $1', [headers.get('x-request-id')]);

test('the audit administrator gets a file that verifies by itself, and leaves one entry', async () => {
  const answer = await exported('auditor');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/jsonl; charset=utf-8']);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-first-\d{4}-\d\d-\d\d\.jsonl"$/);
  const [{ count, hash }] = (await owner.query(
    'select number as count, hash from audit_seal where jurisdiction_id = $1 order by number desc limit 1',
    [served.world.first.jurisdictionId],
  )) as [{ count: number; hash: string }];
  expect(await verified(answer.text)).toMatchObject({ entries: count, firstNumber: 1, lastNumber: count, headHash: hash, broken: null });
  expect(answer.text).toContain(nasty.digits);
  expect(await entriesOf(answer)).toEqual([{ action: 'exportAudit', outcome: 'COMMITTED', reason: null, account_code: 'first-auditor' }]);
});

test('nothing of another jurisdiction is in it', async () => {
  const { text } = await exported('auditor');
  expect(text).not.toContain(served.world.second.jurisdictionId);
  expect(text).not.toContain('second-');
});

test.each(['department', 'system', 'security', 'analyst', 'agency01'] as const)('%s is refused, with an entry', async (account) => {
  const answer = await exported(account);
  expect([answer.status, refusalIn(answer).code]).toEqual([403, 'COMMAND_NOT_ALLOWED']);
  expect(await entriesOf(answer)).toEqual([
    { action: 'exportAudit', outcome: 'DENIED', reason: 'COMMAND_NOT_ALLOWED', account_code: `first-${account}` },
  ]);
});

test('an access token, and a session whose password was given too long ago, are asked to step up', async () => {
  const { token, home } = served.caller('first', 'auditor');
  const byToken = await exported('auditor', '', { authorization: `Bearer ${token}` });
  expect([byToken.status, refusalIn(byToken).code]).toEqual([403, 'STEP_UP_REQUIRED']);
  const { accountId } = home.contextOf('auditor').actor;
  const [session] = (await owner.query('select stepped_up_at from session where account_id = $1', [accountId])) as [
    { stepped_up_at: Date },
  ];
  await owner.query(`update session set stepped_up_at = now() - interval '301 seconds' where account_id = $1`, [accountId]);
  const late = await exported('auditor');
  await owner.query('update session set stepped_up_at = $2 where account_id = $1', [accountId, session.stepped_up_at]);
  expect([late.status, refusalIn(late).code]).toEqual([403, 'STEP_UP_REQUIRED']);
  expect(await entriesOf(late)).toMatchObject([{ outcome: 'DENIED', reason: 'STEP_UP_REQUIRED' }]);
});

test('days narrow the range to a part that verifies from the hash before it', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const part = await verified((await exported('auditor', `?from=${today}&to=${today}`)).text);
  expect(part.broken).toBeNull();
  const past = await verified((await exported('auditor', '?to=2020-01-01')).text);
  expect([past.entries, past.broken, past.head?.count]).toEqual([0, null, 0]);
});

test.each([
  '?from=2026-13-01',
  '?from=x',
  '?to=2026-02-30',
  '?from=2026-03-02&to=2026-03-01',
  '?format=pdf',
  '?from=2026-01-01&from=2026-01-02',
])('the range %s is refused with a sentence', async (query) => {
  const answer = await exported('auditor', query);
  expect([answer.status, refusalIn(answer).code]).toEqual([400, 'AUDIT_RANGE_INVALID']);
});

test('the table for people escapes what a spreadsheet would run, and holds every entry once under one header', async () => {
  const { text, headers } = await exported('auditor', '?format=csv');
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(text.match(/Number,When \(UTC\),Account/g)).toHaveLength(1);
  expect(text).not.toMatch(/(^|,)"?=1\+1/m);
  expect(text).toContain("'=1+1");
});

const cuts: readonly (readonly [string, (lines: string[]) => string[], number | undefined])[] = [
  ['its last line cut off', (lines) => lines.slice(0, -1), undefined],
  ['a line left out', (lines) => lines.filter((_, at) => at !== 3), 3],
  ['half a line at its end', (lines) => [...lines.slice(0, -1), (lines.at(-1) as string).slice(0, 40)], undefined],
  ['a word changed', (lines) => lines.map((line, at) => (at === 2 ? line.replace('tryWorld', 'tryWords') : line)), 2],
  [
    'another count in its head',
    (lines) => lines.map((line, at) => (at === 0 ? line.replace(/"count":\d+/, '"count":1') : line)),
    undefined,
  ],
  ['another daily head', (lines) => lines.map((line, at) => (at === 0 ? line.replace(/"day":"\d{4}/, '"day":"1999') : line)), undefined],
  ['no head', (lines) => lines.slice(1), 1],
  ['nothing', () => [], 1],
];

test.each(cuts)('an export with %s does not verify', async (_title, cut, number) => {
  const lines = (await exported('auditor')).text.trimEnd().split('\n');
  const { broken } = await verifyExport(Readable.from(cut(lines)));
  expect(broken).not.toBeNull();
  if (number !== undefined) expect(broken?.number).toBe(number);
});
