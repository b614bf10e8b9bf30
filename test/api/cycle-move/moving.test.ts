import { type CycleWorld, calculated, cycleWorld, evaluated, giveMarks, key, opened, owedMarks } from '../cycle/cycle-world.js';
import { approved, inForce, judged, type Loose, moveOf, movesOf, policyWith, proposed, rubricWith, simulatedOn } from './move-world.js';

let w: CycleWorld;

beforeAll(async () => {
  w = await cycleWorld();
});
afterAll(() => w?.close());

/** A cycle of the plain rubric and policy, whatever is in force. */
async function begun(make: typeof calculated): Promise<{ id: string }> {
  await inForce(
    w,
    rubricWith(() => undefined),
  );
  await inForce(
    w,
    policyWith(() => undefined),
  );
  return make(w);
}

const results = (cycleId: string): Promise<Loose[]> =>
  w.ask(
    'select a.code, s.total, s.grade, s.state from scorecard s join agency a on a.id = s.agency_id where s.cycle_id = $1 order by a.code',
    [cycleId],
  );
const foreseen = (simulationId: string): Promise<Loose[]> =>
  w.ask(
    'select a.code, s.total_after as total, s.grade_after as grade from simulated_scorecard s join agency a on a.id = s.agency_id where s.simulation_id = $1 order by a.code',
    [simulationId],
  );
const marks = (cycleId: string): Promise<Loose[]> =>
  w.ask(
    `select r.code as reviewer, s.code as subject, i.code as indicator, m.level, (i.rubric_id = c.rubric_id) as is_of_rubric, m.return_reason is not null as is_returned
     from mark m join cycle c on c.id = m.cycle_id join agency r on r.id = m.agency_id join agency s on s.id = m.subject_agency_id join indicator i on i.id = m.indicator_id
     where m.cycle_id = $1 order by i.code, r.code, s.code`,
    [cycleId],
  );
/** Results that hang on indicators of another rubric than the cycle's. */
const strays = (cycleId: string): Promise<Loose[]> =>
  w.ask(
    'select x.id from score x join indicator i on i.id = x.indicator_id join cycle c on c.id = x.cycle_id where c.id = $1 and i.rubric_id <> c.rubric_id',
    [cycleId],
  );

test('a calculated cycle goes on by another rubric: results are those that were foreseen, marks are kept, and nothing is of the former version', async () => {
  const { id: cycleId } = await begun(calculated);
  const before = await results(cycleId);
  const version = await inForce(
    w,
    rubricWith((document) => {
      judged(document).method.levels[0].points = '20';
    }),
  );
  const simulationId = await simulatedOn(w, cycleId, version);
  const { id } = await proposed(w, cycleId, simulationId);
  expect(await results(cycleId)).toEqual(before);
  expect(await moveOf(w, id)).toMatchObject({
    state: 'PROPOSED',
    effect: { agencies: 3, kept: 3, returned: 0, asked: 0, dropped: 0, joining: [] },
  });

  expect(await approved(w, id)).toMatchObject({ state: 'SUCCEEDED' });
  const after = await results(cycleId);
  expect(after.map(({ code, total, grade }) => ({ code, total, grade }))).toEqual(await foreseen(simulationId));
  expect(after).not.toEqual(before);
  expect(after.every(({ state }) => state !== 'STALE')).toBe(true);
  expect((await marks(cycleId)).map(({ level, is_of_rubric }) => ({ level, is_of_rubric }))).toEqual(
    Array.from({ length: 3 }, () => ({ level: 'STRONG', is_of_rubric: true })),
  );
  expect(await strays(cycleId)).toEqual([]);
  const [cycle] = await w.ask(
    'select c.state, v.config_version_id as version from cycle c join rubric v on v.id = c.rubric_id where c.id = $1',
    [cycleId],
  );
  expect(cycle).toEqual({ state: 'CALCULATED', version: version.id });
  expect(await moveOf(w, id)).toMatchObject({ state: 'MOVED', dropped_marks: [] });
  // an evaluation afterwards gives the same
  await evaluated(w, cycleId);
  expect(await results(cycleId)).toEqual(after);
});

test('a mark whose level there is not any more is asked for again with a sentence; a new indicator is asked for; the cycle may be merely open', async () => {
  const { id: cycleId } = await begun(opened);
  const [weak] = await owedMarks(w, cycleId);
  await w.marks.record(w.as('reviewer2'), { id: weak?.id as string, version: 1, level: 'WEAK', reason: '缺两份记录', ...key() });
  await giveMarks(w, cycleId);
  const version = await inForce(
    w,
    rubricWith((document) => {
      document.deputyReviewDepartments.A02 = 'A03';
      const { indicators } = document.categories[0].items[0];
      indicators[0].method.levels[1].code = 'NONE';
      indicators[0].fullMarks = '20';
      Object.assign(indicators[0].method.levels[0], { points: '20' });
      indicators.push({ ...JSON.parse(JSON.stringify(indicators[0])), code: 'Q1_02', fullMarks: '10', reviewDepartment: 'A02' });
      Object.assign(indicators[1].method.levels[0], { points: '10' });
      Object.assign(indicators[1].method.levels[1], { points: '5' });
    }),
  );
  const { id } = await proposed(w, cycleId, await simulatedOn(w, cycleId, version));
  const ended = await approved(w, id);
  expect(ended).toEqual({
    state: 'SUCCEEDED',
    message_en: 'The cycle is on the other version: 2 marks kept, 1 asked for again, 3 new, 0 dropped.',
  });
  const standing = { is_of_rubric: true, is_returned: false };
  expect(await marks(cycleId)).toEqual([
    { reviewer: 'A02', subject: 'A03', indicator: 'Q1_01', level: null, is_of_rubric: true, is_returned: true },
    { reviewer: 'A03', subject: 'A01', indicator: 'Q1_01', level: 'STRONG', ...standing },
    { reviewer: 'A03', subject: 'A02', indicator: 'Q1_01', level: 'STRONG', ...standing },
    { reviewer: 'A02', subject: 'A01', indicator: 'Q1_02', level: null, ...standing },
    { reviewer: 'A02', subject: 'A03', indicator: 'Q1_02', level: null, ...standing },
    { reviewer: 'A03', subject: 'A02', indicator: 'Q1_02', level: null, ...standing },
  ]);
  expect(await results(cycleId)).toEqual([]);
  // what is asked for is given as any other mark
  await giveMarks(w, cycleId);
  expect((await evaluated(w, cycleId)).state).toBe('CALCULATED');
  expect((await results(cycleId)).every(({ state }) => state !== 'INCOMPLETE')).toBe(true);
});

test('another review department joins, and marks of the former one are kept with the move and no more counted', async () => {
  const { id: cycleId } = await begun(calculated);
  const version = await inForce(
    w,
    rubricWith((document) => {
      judged(document).reviewDepartment = 'A01';
      document.deputyReviewDepartments = { A01: 'A02' };
    }),
  );
  const { id } = await proposed(w, cycleId, await simulatedOn(w, cycleId, version));
  expect((await moveOf(w, id)).effect).toEqual({ agencies: 3, kept: 0, returned: 0, asked: 3, dropped: 3, joining: ['A01'] });
  await approved(w, id);
  expect((await moveOf(w, id)).dropped_marks).toEqual(
    expect.arrayContaining([
      { reviewer: 'A03', subject: 'A01', indicator: 'Q1_01', level: 'STRONG', points: null, reason: '对照记录逐条核对' },
    ]),
  );
  const kinds = await w.ask('select kind from participation where cycle_id = $1 and agency_id = $2', [
    cycleId,
    w.world.first.agencyId('A01'),
  ]);
  expect(kinds).toEqual([{ kind: 'BOTH' }]);
  expect((await marks(cycleId)).map(({ reviewer, subject }) => `${reviewer} marks ${subject}`)).toEqual([
    'A01 marks A02',
    'A01 marks A03',
    'A02 marks A01',
  ]);
  // a missing mark is no zero: the scorecards wait
  expect((await results(cycleId)).map(({ state }) => state)).toEqual(['INCOMPLETE', 'INCOMPLETE', 'INCOMPLETE']);
});

test('a grading policy alone changes no mark', async () => {
  const { id: cycleId } = await begun(calculated);
  const version = await inForce(
    w,
    policyWith((document) => {
      document.bands[0].from = '99';
    }),
  );
  const simulationId = await simulatedOn(w, cycleId, version);
  const marksBefore = await w.ask('select id, version, indicator_id from mark where cycle_id = $1 order by id', [cycleId]);
  const { id } = await proposed(w, cycleId, simulationId);
  await approved(w, id);
  expect(await w.ask('select id, version, indicator_id from mark where cycle_id = $1 order by id', [cycleId])).toEqual(marksBefore);
  expect((await results(cycleId)).map(({ code, total, grade }) => ({ code, total, grade }))).toEqual(await foreseen(simulationId));
  expect((await moveOf(w, id)).effect).toMatchObject({ kept: 3, dropped: 0 });
});

test('a returned move leaves everything, and another may be proposed; a withdrawn one as well', async () => {
  const { id: cycleId } = await begun(calculated);
  const simulationId = await simulatedOn(
    w,
    cycleId,
    await inForce(
      w,
      rubricWith(() => undefined),
    ),
  );
  const before = await results(cycleId);
  const { id } = await proposed(w, cycleId, simulationId);
  await movesOf(w).sendBack(w.as('approver'), { id, version: 1, reason: '等评分收齐再换' });
  expect(await moveOf(w, id)).toMatchObject({ state: 'RETURNED', return_reason: '等评分收齐再换', decided_by_code: expect.any(String) });
  const second = await proposed(w, cycleId, simulationId);
  await movesOf(w).withdraw(w.as('department'), { id: second.id, version: 1 });
  expect(await moveOf(w, second.id)).toMatchObject({ state: 'WITHDRAWN', decided_by_code: null });
  expect(await results(cycleId)).toEqual(before);
});
