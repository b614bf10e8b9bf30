import { newIdentifier } from '../../../server/core/identifier.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import type { RubricDocument } from '../../../server/engine/documents/rubric.js';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { Fact } from '../../../server/modules/fact/fact.model.js';
import { digitsOf } from './digits.js';
import { type EvaluationWorld, evaluationWorld, jurisdictionId } from './evaluation-world.js';
import { recompute } from './recompute.js';

const evaluationDay = '2026-07-10';
let world: EvaluationWorld;

beforeAll(async () => {
  world = await evaluationWorld();
  for (const code of ['LAST_YEAR', 'THIS_YEAR'] as const) {
    await evaluateCycleNow(world.source, { jurisdictionId, cycleId: await world.cycleId(code), evaluationDay });
  }
});
afterAll(() => world.close());

const worker = { role: 'WORKER', jurisdictionId } as const;

test('both cycles of the demonstration give 24 scorecards, with a status and a reason for each of the 72 indicators, in the order of the rubric', async () => {
  for (const code of ['LAST_YEAR', 'THIS_YEAR'] as const) {
    const cycleId = await world.cycleId(code);
    const [pinned] = await world.read<{ content: RubricDocument }>(
      'select v.content from cycle c join rubric r on r.id = c.rubric_id join config_version v on v.id = r.config_version_id where c.id = $1',
      [cycleId],
    );
    const order = pinned?.content.categories.flatMap(({ items }) =>
      items.flatMap(({ indicators }) => indicators.map((indicator) => indicator.code)),
    );
    const rows = await digitsOf(world.read, cycleId);
    expect(rows).toHaveLength(24);
    for (const row of rows) {
      expect(row.scores.map((score) => score.split(' ')[0])).toEqual(order);
      expect(row.levels).toHaveLength(9);
    }
    const [unsaid] = await world.read<{ count: string }>(
      `select count(*) from score where cycle_id = $1 and (reason = '' or reason_en = '')`,
      [cycleId],
    );
    expect(unsaid?.count).toBe('0');
  }
});

test('every status occurs, and nothing but SCORED has points', async () => {
  const rows = await world.read<{ status: string; with_points: boolean }>(
    'select distinct status, points is not null as with_points from score order by status',
  );
  expect(rows).toEqual([
    { status: 'EXCLUDED', with_points: false },
    { status: 'HELD', with_points: false },
    { status: 'MISSING', with_points: false },
    { status: 'NOT_APPLICABLE', with_points: false },
    { status: 'SCORED', with_points: true },
  ]);
});

test.each(['LAST_YEAR', 'THIS_YEAR'] as const)('%s: every digit equals what the engine gives on rows read in another way', async (code) => {
  const cycleId = await world.cycleId(code);
  const expected = await recompute(world.read, cycleId, evaluationDay);
  const stored = await digitsOf(world.read, cycleId);
  const brief = (text: number | null): string => (text === null ? '' : `${text}`);
  expect(
    stored.map(({ agency, total, grade, rank, peer_group, peer_group_size, completeness }) => ({
      agency,
      total,
      grade,
      rank,
      peer_group,
      peer_group_size,
      completeness,
    })),
  ).toEqual(
    expected.map((scorecard) => ({
      agency: scorecard.agencyCode,
      total: scorecard.total === null ? null : String(scorecard.total),
      grade: scorecard.grade,
      rank: scorecard.rank,
      peer_group: scorecard.peerGroup,
      peer_group_size: scorecard.peerGroupSize,
      completeness: String(scorecard.completeness.share * 100),
    })),
  );
  for (const [index, scorecard] of expected.entries()) {
    const points = scorecard.scores.map((score) =>
      [score.indicator, score.status, brief(score.points), score.fullMarks].filter((part) => part !== '').join(' '),
    );
    expect(stored[index]?.scores.map((line, place) => line.slice(0, points[place]?.length))).toEqual(points);
  }
});

test('a carried value is used and named, and a report owed, reminded of and missed counts as zero', async () => {
  const cycleId = await world.cycleId('LAST_YEAR');
  const carried = await world.read<{ agency: string; status: string; points: string }>(
    `select a.code as agency, s.status, s.points from score s join agency a on a.id = s.agency_id where s.cycle_id = $1 and s.reason like '%按办法沿用%' order by a.code`,
    [cycleId],
  );
  expect(carried.map(({ agency }) => agency)).toEqual(expect.arrayContaining(['A02', 'A07', 'A11', 'A18']));
  expect(carried.every(({ status }) => status === 'SCORED')).toBe(true);
  const zeros = await world.read<{ points: string }>(
    `select distinct points from score where cycle_id = $1 and reason like '%按办法计零分%'`,
    [cycleId],
  );
  expect(zeros).toEqual([{ points: '0' }]);
});

test('an evaluation begun again gives the same digits under new ids; a corrected fact is read in its latest form only', async () => {
  const cycleId = await world.cycleId('THIS_YEAR');
  const before = await digitsOf(world.read, cycleId);
  const ids = await world.read<{ id: string }>('select id from scorecard where cycle_id = $1', [cycleId]);
  await evaluateCycleNow(world.source, { jurisdictionId, cycleId, evaluationDay });
  expect(await digitsOf(world.read, cycleId)).toEqual(before);
  expect(await world.read('select id from scorecard where id = any ($1)', [ids.map(({ id }) => id)])).toEqual([]);

  const [fact] = await world.read<{ id: string; agency_id: string; data_element_id: string; period: string; value: string }>(
    `select f.* from fact f join agency a on a.id = f.agency_id join data_element e on e.id = f.data_element_id
     where a.code = 'A01' and e.code = 'partyDaysHeld' and f.period = '2026Q1' and not exists (select from fact l where l.supersedes_id = f.id)`,
  );
  const correction = {
    id: newIdentifier(),
    agencyId: fact?.agency_id,
    dataElementId: fact?.data_element_id,
    period: fact?.period,
    value: '0',
    source: 'test',
    recordedAt: new Date(),
    reason: 'recounted',
    supersedesId: fact?.id,
  };
  await inTransaction(world.source, worker, (transaction) => transaction.insert(Fact, correction));
  await evaluateCycleNow(world.source, { jurisdictionId, cycleId, evaluationDay });
  const after = await digitsOf(world.read, cycleId);
  const changed = after.filter((row, index) => row.input_hash !== before[index]?.input_hash).map(({ agency }) => agency);
  expect(changed).toEqual(['A01']);
  expect(Number(after[0]?.total)).toBeLessThan(Number(before[0]?.total));
});

test('published results stand: an evaluation of a published cycle is refused and changes nothing', async () => {
  const cycleId = await world.cycleId('LAST_YEAR');
  const before = await digitsOf(world.read, cycleId);
  await world.read(`update cycle set state = 'PUBLISHED', published_on = '2026-07-20' where id = $1`, [cycleId]);
  await expect(evaluateCycleNow(world.source, { jurisdictionId, cycleId })).rejects.toMatchObject({
    code: 'CYCLE_NOT_OPEN',
    details: { state: 'PUBLISHED' },
  });
  expect(await digitsOf(world.read, cycleId)).toEqual(before);
  const [job] = await world.read<{ state: string; message: string }>(
    'select state, message from job where subject_id = $1 order by id desc limit 1',
    [cycleId],
  );
  expect(job).toEqual({ state: 'FAILED', message: expect.stringContaining('结果已公示') });
});
