import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { Mark } from '../../../server/modules/mark/mark.model.js';
import { type CycleWorld, cycleWorld, draft, key, opened, owedMarks, refer, today } from './cycle-world.js';

let w: CycleWorld;

beforeAll(async () => {
  w = await cycleWorld();
});
afterAll(() => w?.close());

const marksOf = (cycleId: string): Promise<{ n: number }[]> => w.ask('select count(*)::int as n from mark where cycle_id = $1', [cycleId]);
const stateOf = (cycleId: string): Promise<object[]> => w.ask('select state, version from cycle where id = $1', [cycleId]);

test('opening asks each review department for its marks, the deputy where a department would judge itself', async () => {
  const made = await draft(w);
  const context = w.as('department');
  const open = await w.cyclesOn().open(context, { ...refer(made), ...key() });
  expect(open).toEqual({ id: made.id, state: 'OPEN', version: made.version + 1 });
  expect((await owedMarks(w, made.id)).map(({ reviewer, subject }) => `${reviewer} marks ${subject}`)).toEqual([
    'A02 marks A03',
    'A03 marks A01',
    'A03 marks A02',
  ]);
  const [mark] = await w.ask(
    `select instructions, inputs, expires_at, version, level, recorded_at, returned_at from mark where cycle_id = $1 limit 1`,
    [made.id],
  );
  expect(mark).toEqual({
    instructions: {
      fullMarks: '30.0000',
      places: 2,
      levels: [
        { code: 'STRONG', name: { zh: '好', en: 'Strong' }, descriptor: { zh: '条条落实', en: 'All carried out' }, points: '30.00' },
        { code: 'WEAK', name: { zh: '弱', en: 'Weak' }, descriptor: { zh: '没有落实', en: 'Not carried out' }, points: '10.00' },
      ],
      evidenceRule: 'NONE',
      legalBasis: null,
    },
    inputs: [],
    // the end of the last day
    expires_at: new Date(Date.parse(`${today()}T00:00:00Z`) + 86_400_000),
    ...{ version: 1, level: null, recorded_at: null, returned_at: null },
  });
  expect(await w.audited(context)).toEqual([{ action: 'openCycle', outcome: 'COMMITTED', reason: null }]);
  const [entry] = await w.ask('select before, after from audit_entry where request_id = $1', [context.requestId]);
  expect(entry).toEqual({
    before: { state: 'DRAFT', version: made.version },
    after: { state: 'OPEN', version: made.version + 1, agencies: 3, marks: 3 },
  });
});

test('the same key opens once; another one finds it open; two at once open it once', async () => {
  const made = await draft(w);
  const input = { ...refer(made), ...key() };
  const answer = await w.cyclesOn().open(w.as('department'), input);
  expect(await w.cyclesOn().open(w.as('department'), input)).toEqual(answer);
  await expect(w.cyclesOn().open(w.as('department'), { ...refer(answer), ...key() })).rejects.toMatchObject({
    code: 'CYCLE_STATE_WRONG',
    details: { state: 'OPEN', allowed: ['DRAFT'] },
  });
  expect(await marksOf(made.id)).toEqual([{ n: 3 }]);
  const other = await draft(w);
  const both = await Promise.allSettled([1, 2].map(() => w.cyclesOn().open(w.as('department'), { ...refer(other), ...key() })));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await marksOf(other.id)).toEqual([{ n: 3 }]);
});

const refused = async (made: Awaited<ReturnType<typeof draft>>, expected: object): Promise<void> => {
  const context = w.as('department');
  const before = await stateOf(made.id);
  await expect(w.cyclesOn().open(context, { ...refer(made), ...key() })).rejects.toMatchObject(expected);
  expect(await stateOf(made.id)).toEqual(before);
  expect(await marksOf(made.id)).toEqual([{ n: 0 }]);
  expect((await w.audited(context))[0]).toMatchObject({ action: 'openCycle', outcome: 'DENIED' });
};

test('a reviewer that takes no part, or is only assessed, is named', async () => {
  const made = await draft(w);
  const participations = [
    { agencyId: w.world.first.agencyId('A02'), kind: 'ASSESSED' },
    { agencyId: w.world.first.agencyId('A03'), kind: null },
  ];
  const changed = await w.cyclesOn().setParticipations(w.as('department'), { ...refer(made), participations });
  // A03 is not assessed any more, so its deputy is not needed
  await refused(changed, {
    code: 'REVIEWER_NOT_TAKING_PART',
    details: { agencies: ['A03'] },
    sentence: { zh: expect.stringContaining('first第3局（A03）') },
  });
});

test('without a deputy for a department that would judge itself, the pair is listed', async () => {
  const made = await draft(w);
  const content = `update config_version v set content = content #- '{deputyReviewDepartments,A03}', content_hash = 'altered for a test'
    from rubric r where r.config_version_id = v.id and r.id = $1`;
  const [kept] = await w.ask<{ content: object; content_hash: string }>(
    'select v.content, v.content_hash from config_version v join rubric r on r.config_version_id = v.id where r.id = $1',
    [await w.pin('rubric')],
  );
  const withoutChecks = async (text: string, values: readonly unknown[]): Promise<void> => {
    await w.ask('alter table config_version disable trigger all');
    await w.ask('alter table config_version drop constraint config_version_approval_signed');
    await w.ask(text, values);
  };
  await withoutChecks(content, [await w.pin('rubric')]);
  await refused(made, { code: 'MARKS_WITHOUT_REVIEWER', details: { pairs: ['A03 Q1_01'], count: 1 } });
  const preview = await w.previews.opening(w.as('department'), made.id);
  expect(preview).toMatchObject({ agencyCount: 3, markCount: 2, obstacles: [{ code: 'MARKS_WITHOUT_REVIEWER' }] });
  await w.ask('update config_version v set content = $2, content_hash = $3 from rubric r where r.config_version_id = v.id and r.id = $1', [
    await w.pin('rubric'),
    JSON.stringify(kept?.content),
    kept?.content_hash,
  ]);
});

test('nobody to assess, no day for marks, a day that has passed, and a superseded rubric are refused', async () => {
  const made = await draft(w);
  const out = (['A01', 'A02', 'A03'] as const).map((code) => ({ agencyId: w.world.first.agencyId(code), kind: null }));
  await refused(await w.cyclesOn().setParticipations(w.as('department'), { ...refer(made), participations: out }), {
    code: 'CYCLE_WITHOUT_AGENCIES',
  });
  await refused(await draft(w, { marksDueOn: null }), { code: 'MARKS_DUE_DAY_MISSING', details: { marksDueOn: null } });
  await refused(await draft(w, { marksDueOn: '2020-01-01' }), { code: 'MARKS_DUE_DAY_MISSING', details: { marksDueOn: '2020-01-01' } });
  const old = await draft(w);
  await w.ask(`update cycle set rubric_id = (select id from rubric where state = 'SUPERSEDED' and jurisdiction_id = $2) where id = $1`, [
    old.id,
    w.world.first.jurisdictionId,
  ]);
  await refused(old, { code: 'PINNED_VERSION_NOT_IN_FORCE' });
});

test('the preview tells what opening would do, by department, and writes nothing', async () => {
  const made = await draft(w);
  const preview = await w.previews.opening(w.as('department'), made.id);
  expect(preview).toMatchObject({ agencyCount: 3, markCount: 3, obstacles: [] });
  expect(preview.reviewers.map(({ code, markCount }) => [code, markCount])).toEqual([
    ['A02', 1],
    ['A03', 2],
  ]);
  expect(await marksOf(made.id)).toEqual([{ n: 0 }]);
  await expect(async () => w.previews.opening(w.as('agency01'), made.id)).rejects.toMatchObject({ code: 'FIELD_NOT_READABLE' });
  await expect(w.previews.opening(w.as('department'), w.world.second.cycleIds.unpublished)).rejects.toMatchObject({
    code: 'CYCLE_NOT_FOUND',
  });
});

test('an agency may not be asked to mark itself, whoever tries to write it', async () => {
  const { id } = await opened(w);
  const own = w.world.first.agencyId('A01');
  const [like] = await w.ask<{ indicator_id: string }>('select indicator_id from mark where cycle_id = $1 limit 1', [id]);
  const row = {
    agencyId: own,
    subjectAgencyId: own,
    indicatorId: like?.indicator_id,
    cycleId: id,
    instructions: {},
    inputs: [],
    version: 1,
  };
  const write = inTransaction(w.world.source, w.as('department').actor, (transaction) =>
    transaction.insert(Mark, { id: crypto.randomUUID(), expiresAt: new Date(), ...row }),
  );
  await expect(write).rejects.toThrow('mark_of_another');
});
