import { AccessTable } from '../../../server/access/access-table.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { moduleAccess } from '../../../server/modules/access.js';
import { replaySuperseded } from '../../../server/modules/correction/superseded-replay.js';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { ExplanationService } from '../../../server/modules/scorecard/explanation.service.js';
import { openOwnerSource } from '../../support/data-source.js';
import { digitsOf, type ScorecardDigits } from '../evaluation/digits.js';
import { jurisdictionId } from '../evaluation/evaluation-world.js';
import { recompute } from '../evaluation/recompute.js';
import { type CorrectionWorld, correctionWorld, type FactPlaced } from './correction-world.js';

const evaluationDay = '2026-01-20';
let world: CorrectionWorld;
let cycleId: string;
let published: ScorecardDigits[];
let fact: FactPlaced;

beforeAll(async () => {
  world = await correctionWorld();
  cycleId = await world.cycleId('LAST_YEAR');
  published = await digitsOf(world.read, cycleId);
  fact = await world.factOf('A01', 'partyDaysHeld', '2025Q3');
});
afterAll(() => world?.close());

interface CorrectionStored {
  readonly state: string;
  readonly hash: string;
  readonly version: number;
  readonly changes: readonly { code: string; before: { total: string }; after: { total: string }; scores: readonly object[] }[];
  readonly changed_count: number;
}
const stored = async (id: string): Promise<CorrectionStored> =>
  (await world.read<CorrectionStored>('select * from correction where id = $1', [id]))[0] as CorrectionStored;

async function correct(value: string, of = fact): Promise<void> {
  const place = { agencyId: of.agencyId, dataElementId: of.dataElementId, period: of.period };
  const more = { source: '重新核对', reason: '多计', idempotencyKey: newIdentifier() };
  await world.facts.correct(await world.fresh('department'), { ...place, value, ...more });
}
const propose = async (account = 'department', reason = '台账重新核对') =>
  world.corrections.propose(await world.fresh(account), { cycleId, reason, idempotencyKey: newIdentifier() });
const publish = async (id: string, more: object = {}, account = 'approver') => {
  const { hash, version } = await stored(id);
  return world.corrections.publish(await world.fresh(account), { id, hash, version, idempotencyKey: newIdentifier(), ...more });
};
const everything = async (): Promise<unknown> => [
  await digitsOf(world.read, cycleId),
  await world.read('select id, state, computed_at from scorecard where cycle_id = $1 order by id', [cycleId]),
  await world.read('select id, jurisdiction_id from superseded_scorecard order by id'),
  await world.read('select * from cycle_statistic where cycle_id = $1 order by id', [cycleId]),
];

test('without a stale scorecard, before publication, and of no cycle at all there is nothing to propose', async () => {
  await expect(propose()).rejects.toMatchObject({ code: 'NOTHING_TO_CORRECT' });
  const unpublished = { cycleId: await world.cycleId('THIS_YEAR'), reason: '重算', idempotencyKey: newIdentifier() };
  await expect(world.corrections.propose(await world.fresh('department'), unpublished)).rejects.toMatchObject({
    code: 'CYCLE_NOT_PUBLISHED',
  });
  await expect(
    world.corrections.propose(await world.fresh('department'), { ...unpublished, cycleId: newIdentifier() }),
  ).rejects.toMatchObject({ code: 'CYCLE_NOT_FOUND' });
  expect(await world.read('select id from correction')).toEqual([]);
});

test('a proposal is worked out by the code of evaluations, touches nothing that is published, and is void once inputs change again', async () => {
  await correct('0');
  const before = await everything();
  const { correction, job } = await propose();
  await expect(propose()).rejects.toMatchObject({ code: 'CORRECTION_UNDER_WAY' });
  expect(await world.run(job.id)).toMatchObject({ state: 'SUCCEEDED' });
  expect(await everything()).toEqual(before);
  const proposal = await stored(correction.id);
  expect(proposal).toMatchObject({ state: 'PROPOSED', hash: expect.stringMatching(/^[0-9a-f]{64}$/), version: 2 });
  const expected = await recompute(world.read, cycleId, evaluationDay);
  const own = proposal.changes.find(({ code }) => code === 'A01');
  expect(own?.before.total).not.toBe(own?.after.total);
  for (const { code, before: was, after: is } of proposal.changes) {
    expect(BigInt(was.total.replace('.', ''))).toBe(BigInt(published.find(({ agency }) => agency === code)?.total ?? ''));
    expect(BigInt(is.total.replace('.', ''))).toBe(BigInt(expected.find(({ agencyCode }) => agencyCode === code)?.total ?? 0));
  }
  expect(own?.scores.length).toBeGreaterThan(0);

  const other = await world.factOf('A02', 'partyDaysHeld', '2025Q3');
  await correct(String(BigInt(other.value) / 10_000n + 1n), other);
  await expect(publish(correction.id)).rejects.toMatchObject({ code: 'CORRECTION_OUTDATED' });
  expect((await stored(correction.id)).state).toBe('PROPOSED');
  await correct(String(BigInt(other.value) / 10_000n), await world.factOf('A02', 'partyDaysHeld', '2025Q3'));
});

test('only another person decides, on the very changes that were looked at; a returned one stays returned', async () => {
  const { correction, job } = await propose();
  await world.run(job.id);
  const before = await everything();
  const { version } = await stored(correction.id);
  await expect(publish(correction.id, { hash: '0'.repeat(64) })).rejects.toMatchObject({ code: 'CORRECTION_CHANGED' });
  await expect(publish(correction.id, { version: version - 1 })).rejects.toMatchObject({ code: 'CORRECTION_CHANGED' });
  await expect(publish(correction.id, {}, 'department')).rejects.toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
  const self = await world.fresh('approver');
  const own = { ...self, actor: { ...self.actor, accountId: (await world.fresh('department')).actor.accountId } };
  const { hash } = await stored(correction.id);
  const input = { id: correction.id, hash, version, idempotencyKey: newIdentifier() };
  await expect(world.corrections.publish(own, input)).rejects.toMatchObject({ code: 'CORRECTION_OF_OWN' });
  const context = await world.fresh('approver');
  await expect(world.corrections.sendBack(context, { id: correction.id, reason: 'x', version })).rejects.toMatchObject({
    code: 'REASON_OUT_OF_LENGTH',
  });
  await world.corrections.sendBack(await world.fresh('approver'), { id: correction.id, reason: '请附台账', version });
  expect(await stored(correction.id)).toMatchObject({ state: 'RETURNED', return_reason: '请附台账' });
  const owner = await openOwnerSource(world.database.ownerUrl);
  const alone = owner.query('update correction set decided_by_id = proposed_by_id where id = $1', [correction.id]);
  await expect(alone).rejects.toMatchObject({ code: '23514', constraint: 'correction_four_eyes' });
  await owner.destroy();
  await expect(publish(correction.id)).rejects.toMatchObject({ code: 'CORRECTION_NOT_PROPOSED' });
  expect(await everything()).toEqual(before);
  expect(await world.read('select * from audit_entry where request_id = $1', [context.requestId])).toMatchObject([{ outcome: 'DENIED' }]);
});

test('published, the new digits stand and are those of a full evaluation; the old ones are kept, replay, and never change', async () => {
  const { correction, job } = await propose();
  await world.run(job.id);
  const { changes } = await stored(correction.id);
  const untouched = await world.read<{ id: string }>('select id from scorecard where cycle_id = $1 and not agency_id = any ($2)', [
    cycleId,
    changes.map((change) => (change as unknown as { agencyId: string }).agencyId),
  ]);
  const figures = await world.read('select * from cycle_statistic where cycle_id = $1 order by id', [cycleId]);
  const decided = await publish(correction.id);
  expect((await stored(correction.id)).state).toBe('PUBLISHING');
  expect(await world.run(decided.job.id)).toMatchObject({ state: 'SUCCEEDED' });
  expect(await stored(correction.id)).toMatchObject({ state: 'PUBLISHED' });
  // before and after, they would tell what the corrected agencies gained or lost
  expect(await world.read('select * from cycle_statistic where cycle_id = $1 order by id', [cycleId])).toEqual(figures);
  expect(figures.length).toBeGreaterThan(0);

  const now = await digitsOf(world.read, cycleId);
  const expected = await recompute(world.read, cycleId, evaluationDay);
  expect(now.map(({ agency, total, grade, rank }) => ({ agency, total, grade, rank }))).toEqual(
    expected.map(({ agencyCode, total, grade, rank }) => ({
      agency: agencyCode,
      total: total === null ? null : String(total),
      grade,
      rank,
    })),
  );
  expect(await world.read(`select id from scorecard where cycle_id = $1 and (state = 'STALE' or stale_at is not null)`, [cycleId])).toEqual(
    [],
  );
  // those of whom nothing differs are the same rows, and replay even where the one that held their group's values was superseded
  const explanations = new ExplanationService(world.source, new AccessTable(moduleAccess));
  expect(untouched.length).toBeGreaterThan(0);
  for (const { id } of untouched) {
    const [score] = await world.read<{ id: string }>(`select id from score where scorecard_id = $1 and status = 'SCORED' limit 1`, [id]);
    const { isReproduced } = await explanations.explain(await world.fresh('department'), score?.id as string, 'zh');
    expect({ id, isReproduced }).toEqual({ id, isReproduced: true });
  }

  const kept = await world.read<{ id: string; agency: string; total: string; grade: string; rank: number }>(
    'select s.id, a.code as agency, s.total, s.grade, s.rank from superseded_scorecard s join agency a on a.id = s.agency_id order by a.code',
  );
  expect(kept.map(({ agency }) => agency)).toEqual(changes.map(({ code }) => code).sort());
  for (const { id, agency, ...standing } of kept) {
    const before = published.find((row) => row.agency === agency);
    expect(standing).toEqual({ total: before?.total, grade: before?.grade, rank: before?.rank });
    const replayed = await inTransaction(world.source, { role: 'WORKER', jurisdictionId }, (transaction) =>
      replaySuperseded(transaction, id),
    );
    expect({ agency, isReproduced: replayed.isReproduced, scores: replayed.scores.length }).toEqual({
      agency,
      isReproduced: true,
      scores: 72,
    });
  }
  expect(await world.read('select id from correction_batch')).toEqual([]);
  for (const statement of ['update superseded_scorecard set total = 1', 'delete from superseded_evidence'])
    await expect(world.read(statement)).rejects.toMatchObject({ code: '42501' });
  await expect(evaluateCycleNow(world.source, { jurisdictionId, cycleId })).rejects.toMatchObject({ code: 'CYCLE_NOT_OPEN' });
});

test('inputs that change between signature and writing void what was signed, and nothing is written', async () => {
  await correct('2', await world.factOf('A01', 'partyDaysHeld', '2025Q3'));
  const { correction, job } = await propose();
  await world.run(job.id);
  const decided = await publish(correction.id);
  await correct('3', await world.factOf('A01', 'partyDaysHeld', '2025Q3'));
  const before = await everything();
  expect(await world.run(decided.job.id)).toMatchObject({ state: 'FAILED', message: expect.stringContaining('请重新提出更正') });
  expect(await everything()).toEqual(before);
  expect((await stored(correction.id)).state).toBe('WITHDRAWN');
  const again = await propose();
  await world.run(again.job.id);
  expect((await stored(again.correction.id)).state).toBe('PROPOSED');
});
