import { newIdentifier } from '../../../server/core/identifier.js';
import { answerOf, type CycleWorld, cycleWorld, draft, opened, refer } from './cycle-world.js';

let w: CycleWorld;

beforeAll(async () => {
  w = await cycleWorld();
});
afterAll(() => w?.close());

const cycles = (): Promise<object[]> => w.ask('select * from cycle order by id');
const fresh = async () => ({
  code: 'C_2030',
  name: ' 二〇三〇年度考核 ',
  ...{ startsOn: '2030-01-01', endsOn: '2030-12-31' },
  ...{ rubricId: await w.pin('rubric'), gradingPolicyId: await w.pin('grading_policy') },
});

test('a cycle is drafted on the versions in force, with what was left out filled in, and one audit entry', async () => {
  const context = w.as('department');
  const previousId = w.world.first.cycleIds.published;
  const made = await w.cyclesOn().create(context, { ...(await fresh()), previousId });
  expect(made).toEqual({ id: made.id, state: 'DRAFT', version: 1 });
  const row = `select code, name, name_en, state, starts_on::text as "from", ends_on::text as "to", data_through::text as through, marks_due_on, previous_id, version from cycle where id = $1`;
  const name = '二〇三〇年度考核';
  expect(await w.ask(row, [made.id])).toEqual([
    {
      ...{ code: 'C_2030', name, name_en: name, state: 'DRAFT', from: '2030-01-01', to: '2030-12-31', through: '2030-12-31' },
      ...{ marks_due_on: null, previous_id: previousId, version: 1 },
    },
  ]);
  expect(await w.audited(context)).toEqual([{ action: 'createCycle', outcome: 'COMMITTED', reason: null }]);
});

test.each([
  ['CYCLE_CODE_INVALID', { code: '二〇三〇' }],
  ['CYCLE_CODE_TAKEN', { code: 'LAST_YEAR' }],
  ['CYCLE_NAME_INVALID', { name: '  ' }],
  ['CYCLE_DAYS_WRONG', { endsOn: '2029-12-31' }],
  ['CYCLE_DAYS_WRONG', { dataThrough: '2031-01-01' }],
  ['PINNED_VERSION_NOT_FOUND', { rubricId: newIdentifier() }],
  ['PINNED_VERSION_NOT_FOUND', { gradingPolicyId: 'no id' }],
  ['CYCLE_NOT_FOUND', { previousId: newIdentifier() }],
])('%s: a draft with %j is refused, audited, and nothing is written', async (code, changes) => {
  const before = await cycles();
  const context = w.as('department');
  await expect(w.cyclesOn().create(context, { ...(await fresh()), ...{ code: 'C_2031' }, ...changes })).rejects.toMatchObject({ code });
  expect(await cycles()).toEqual(before);
  expect(await w.audited(context)).toEqual([{ action: 'createCycle', outcome: 'DENIED', reason: code }]);
});

test('a version that is superseded, or of another jurisdiction, cannot be pinned', async () => {
  const before = await cycles();
  const [old] = await w.ask<{ id: string }>(`select id from rubric where state = 'SUPERSEDED' and jurisdiction_id = $1`, [
    w.world.first.jurisdictionId,
  ]);
  const create = async (rubricId: string) => w.cyclesOn().create(w.as('department'), { ...(await fresh()), code: 'C_2032', rubricId });
  await expect(create(old?.id as string)).rejects.toMatchObject({
    code: 'PINNED_VERSION_NOT_IN_FORCE',
    details: { label: '1', state: 'SUPERSEDED' },
  });
  await expect(create(await w.pin('rubric', 'second'))).rejects.toMatchObject({ code: 'PINNED_VERSION_NOT_FOUND' });
  expect(await cycles()).toEqual(before);
});

test('a draft changes in what is given alone; a stale counter is refused', async () => {
  const made = await draft(w);
  const changed = await w.cyclesOn().update(w.as('department'), { ...refer(made), name: '改名', marksDueOn: '2030-05-01', nameEn: null });
  expect(changed).toEqual({ ...made, version: made.version + 1 });
  const row = 'select name, name_en, marks_due_on::text as due from cycle where id = $1';
  expect(await w.ask(row, [made.id])).toEqual([{ name: '改名', name_en: '新周期', due: '2030-05-01' }]);
  await expect(w.cyclesOn().update(w.as('department'), { ...refer(made), name: '又改' })).rejects.toMatchObject({
    code: 'CYCLE_CHANGED',
    details: { given: made.version, found: changed.version },
  });
  expect(await w.ask(row, [made.id])).toEqual([{ name: '改名', name_en: '新周期', due: '2030-05-01' }]);
});

test('once it is open only the day through which data is due changes; once confirmed not even that', async () => {
  const { thisYear } = w.world;
  const made = await opened(w);
  await expect(w.cyclesOn().update(w.as('department'), { ...refer(made), name: '改名' })).rejects.toMatchObject({
    code: 'CYCLE_FIELD_FIXED',
    details: { fields: ['name'], state: 'OPEN' },
  });
  const changed = await w.cyclesOn().update(w.as('department'), { ...refer(made), dataThrough: `${thisYear}-09-30` });
  expect(changed).toEqual({ id: made.id, state: 'OPEN', version: made.version + 1 });
  await w.ask(`update cycle set state = 'CONFIRMED' where id = $1`, [made.id]);
  await expect(w.cyclesOn().update(w.as('department'), { ...refer(changed), dataThrough: `${thisYear}-12-31` })).rejects.toMatchObject({
    code: 'CYCLE_STATE_WRONG',
    details: { state: 'CONFIRMED', allowed: ['DRAFT', 'OPEN', 'CALCULATED'] },
    sentence: { zh: expect.stringContaining('已确认'), en: expect.stringContaining('return the confirmation first') },
  });
});

test('participations are set, changed and taken out; agencies that are not named stay', async () => {
  const { first } = w.world;
  const made = await draft(w);
  const change = [
    { agencyId: first.agencyId('A01'), kind: 'REVIEWING' },
    { agencyId: first.agencyId('A02'), kind: null },
  ];
  const after = await w.cyclesOn().setParticipations(w.as('department'), { ...refer(made), participations: change });
  expect(after.version).toBe(made.version + 1);
  const rows = 'select a.code, p.kind from participation p join agency a on a.id = p.agency_id where p.cycle_id = $1 order by a.code';
  const expected = [
    { code: 'A01', kind: 'REVIEWING' },
    { code: 'A03', kind: 'BOTH' },
  ];
  expect(await w.ask(rows, [made.id])).toEqual(expected);
  const set = (participations: { agencyId: string; kind: string | null }[]) =>
    w.cyclesOn().setParticipations(w.as('department'), { ...refer(after), participations });
  const own = first.agencyId('A01');
  await expect(set([{ agencyId: own, kind: 'JUDGED' }])).rejects.toMatchObject({
    code: 'PARTICIPATIONS_INVALID',
    details: { problem: 'KIND' },
  });
  await expect(set([])).rejects.toMatchObject({ code: 'PARTICIPATIONS_INVALID', details: { problem: 'COUNT' } });
  const twice = [own, own].map((agencyId) => ({ agencyId, kind: 'BOTH' }));
  await expect(set(twice)).rejects.toMatchObject({ code: 'PARTICIPATIONS_INVALID', details: { problem: 'TWICE', found: [own] } });
  const foreign = w.world.second.agencyId('A01');
  await expect(set([{ agencyId: foreign, kind: 'BOTH' }])).rejects.toMatchObject({
    code: 'PARTICIPANT_NOT_FOUND',
    details: { ids: [foreign] },
  });
  expect(await w.ask(rows, [made.id])).toEqual(expected);
  expect(await answerOf(w, made.id)).toEqual(after);
});

test('who takes part is fixed once the cycle is open, and a cycle of another jurisdiction is not found', async () => {
  const made = await opened(w);
  const participations = [{ agencyId: w.world.first.agencyId('A01'), kind: null }];
  await expect(w.cyclesOn().setParticipations(w.as('department'), { ...refer(made), participations })).rejects.toMatchObject({
    code: 'CYCLE_STATE_WRONG',
    details: { state: 'OPEN' },
  });
  const foreign = { cycleId: w.world.second.cycleIds.unpublished, version: 1 };
  await expect(w.cyclesOn().setParticipations(w.as('department'), { ...foreign, participations })).rejects.toMatchObject({
    code: 'CYCLE_NOT_FOUND',
  });
});
