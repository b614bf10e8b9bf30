import { jurisdictionIdOf } from '../../../seeds/load.js';
import { publishSeededCycles } from '../../../seeds/publish-cycles.js';
import { AccessTable } from '../../../server/access/access-table.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import type { Explanation } from '../../../server/engine/scoring/explain/explanation.js';
import { moduleAccess } from '../../../server/modules/access.js';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { Fact } from '../../../server/modules/fact/fact.model.js';
import { ExplanationService } from '../../../server/modules/scorecard/explanation.service.js';
import { type EvaluationWorld, evaluationWorld, jurisdictionId } from './evaluation-world.js';

let world: EvaluationWorld;
let service: ExplanationService;
let department: RequestContext;
let own: RequestContext;

beforeAll(async () => {
  world = await evaluationWorld();
  service = new ExplanationService(world.source, new AccessTable(moduleAccess));
  for (const code of ['LAST_YEAR', 'THIS_YEAR'] as const) {
    await evaluateCycleNow(world.source, { jurisdictionId, cycleId: await world.cycleId(code), evaluationDay: '2026-07-10' });
  }
  await publishSeededCycles(world.source);
  department = await world.contextOf('department');
  own = await world.contextOf('agency01');
});
afterAll(() => world.close());

interface ScoreRow {
  readonly id: string;
  readonly agency: string;
  readonly indicator: string;
  readonly method: string;
  readonly points: string | null;
  readonly status: string;
}

const scoresOf = (cycle: 'LAST_YEAR' | 'THIS_YEAR', agencies: readonly string[]): Promise<ScoreRow[]> =>
  world.read<ScoreRow>(
    `select s.id, a.code as agency, i.code as indicator, i.method_kind as method, s.points, s.status
     from score s join agency a on a.id = s.agency_id join indicator i on i.id = s.indicator_id join cycle c on c.id = s.cycle_id
     where c.code = $1 and a.code = any ($2) order by s.id`,
    [cycle, agencies],
  );
const step = (explanation: Explanation, kind: string) => explanation.steps.find((entry) => entry.kind === kind);

test('every score of three scorecards of each cycle is reproduced by replay, in both languages', async () => {
  for (const cycle of ['LAST_YEAR', 'THIS_YEAR'] as const) {
    const scores = await scoresOf(cycle, ['A01', 'A15', 'A18']);
    expect(scores).toHaveLength(3 * 72);
    for (const [index, score] of scores.entries()) {
      const explained = await service.explain(department, score.id, index % 2 === 0 ? 'zh' : 'en');
      expect(explained).toMatchObject({ indicator: score.indicator, status: score.status, isReproduced: true, correctedSince: [] });
      expect(explained.points === null ? null : String(explained.points)).toBe(score.points);
      expect(explained.sentences.length).toBeGreaterThan(0);
    }
  }
});

test('the sentences are in the language asked for', async () => {
  const [score] = await scoresOf('LAST_YEAR', ['A01']);
  const zh = await service.explain(department, score?.id as string, 'zh');
  const en = await service.explain(department, score?.id as string, 'en');
  expect(zh.steps.map(({ title }) => title)).toContain('读到的数据');
  expect(en.steps.map(({ title }) => title)).toContain('What was read');
  expect(en.sentences.join('')).not.toMatch(/[\u4e00-\u9fff]{12,}/);
});

test('altered inputs, or an altered score, are not called reproduced', async () => {
  const [score] = (await scoresOf('LAST_YEAR', ['A14'])).filter(({ status, method }) => status === 'SCORED' && method !== 'LEVELS');
  const id = score?.id as string;
  const inputs = `evaluation_input e set inputs = jsonb_set(inputs, '{evaluationDay}', $2) from score s where s.scorecard_id = e.scorecard_id and s.id = $1`;
  const asOwner = async (text: string, values: readonly unknown[]): Promise<void> => {
    const pg = await import('pg');
    const client = new pg.default.Client({ connectionString: world.database.ownerUrl });
    await client.connect();
    await client.query(text, [...values]).finally(() => client.end());
  };
  await asOwner(`update ${inputs}`, [id, '"2026-07-11"']);
  expect(await service.explain(department, id, 'zh')).toMatchObject({ isReproduced: false });
  await asOwner(`update ${inputs}`, [id, '"2026-07-10"']);
  expect(await service.explain(department, id, 'zh')).toMatchObject({ isReproduced: true });
  await asOwner('update score set points = points - 1 where id = $1', [id]);
  expect(await service.explain(department, id, 'zh')).toMatchObject({ isReproduced: false });
});

test('what the caller may not see is not found in the same words as what is not there', async () => {
  const [another] = await scoresOf('LAST_YEAR', ['A02']);
  const [unpublished] = await scoresOf('THIS_YEAR', ['A01']);
  const ids = [newIdentifier(), another?.id as string, unpublished?.id as string, 'no id'];
  const sentences = await Promise.all(
    ids.map((id) =>
      service.explain(own, id, 'zh').then(
        () => 'told',
        (error: { code: string; message: string }) => `${error.code} ${error.message.replaceAll(id, '<id>')}`,
      ),
    ),
  );
  expect(sentences).toEqual(ids.map(() => 'SCORE_NOT_FOUND There is no score <id>. Check the id.'));
  const foreign = { ...department, actor: { ...department.actor, jurisdictionId: jurisdictionIdOf('neighbour') } };
  await expect(service.explain(foreign, another?.id as string, 'zh')).rejects.toMatchObject({ code: 'SCORE_NOT_FOUND' });
});

test.each(['approver', 'system', 'security', 'auditor'])('%s reads no explanation', async (account) => {
  const [score] = await scoresOf('LAST_YEAR', ['A01']);
  await expect(service.explain(await world.contextOf(account), score?.id as string, 'zh')).rejects.toMatchObject({ kind: 'forbidden' });
});

test('an agency reads its own rank and the size of its group, and nothing else of its peers', async () => {
  const scores = (await scoresOf('LAST_YEAR', ['A01'])).filter(({ status }) => status === 'SCORED');
  const ranked = scores.filter(({ method }) => method === 'RANK');
  expect(ranked.length).toBeGreaterThan(0);
  for (const score of scores) {
    const all = await service.explain(department, score.id, 'zh');
    const shown = await service.explain(own, score.id, 'zh');
    const median = step(all, 'PEERS')?.values.find(({ label }) => label === '中位数');
    expect(median).toBeDefined();
    const peers = step(shown, 'PEERS');
    expect(peers?.values).toEqual(step(all, 'PEERS')?.values.filter(({ label }) => label === '名次'));
    expect(peers?.text).toMatch(/^\S+ \d+ 家中排第 \d+。$/);
    expect(JSON.stringify(shown)).not.toContain('中位数');
    expect(shown.sentences).toEqual(shown.steps.map(({ text }) => text));
    expect(shown).toMatchObject({ isReproduced: true, points: all.points });
    if (score.method === 'RANK') expect(step(shown, 'NEAREST_CHANGE')).toBeUndefined();
  }
});

test('single marks and their reasons are told to the department alone', async () => {
  const [score] = (await scoresOf('LAST_YEAR', ['A01'])).filter(({ status, method }) => status === 'SCORED' && method === 'LEVELS');
  const [mark] = await world.read<{ reason: string }>(
    'select m.reason from mark m join score s on s.indicator_id = m.indicator_id and s.agency_id = m.subject_agency_id and s.cycle_id = m.cycle_id where s.id = $1',
    [score?.id],
  );
  expect(mark?.reason.length).toBeGreaterThan(0);
  const told = async (context: RequestContext): Promise<string> =>
    JSON.stringify(await service.explain(context, score?.id as string, 'zh'));
  expect(await told(department)).toContain(mark?.reason);
  expect(await told(own)).not.toContain(mark?.reason);
  expect(await told(await world.contextOf('analyst'))).not.toContain(mark?.reason);
});

test('inputs corrected since are told with both values, and the score still stands reproduced', async () => {
  const [fact] = await world.read<{ id: string; agency_id: string; data_element_id: string; value: string }>(
    `select f.* from fact f join agency a on a.id = f.agency_id join data_element e on e.id = f.data_element_id
     where a.code = 'A01' and e.code = 'partyDaysHeld' and f.period = '2025Q3' and not exists (select from fact l where l.supersedes_id = f.id)`,
  );
  const correction = {
    id: newIdentifier(),
    agencyId: fact?.agency_id,
    dataElementId: fact?.data_element_id,
    period: '2025Q3',
    value: String(BigInt(fact?.value ?? 0) + 10_000n),
    source: 'test',
    recordedAt: new Date(),
    reason: 'recounted',
    supersedesId: fact?.id,
  };
  await inTransaction(world.source, { role: 'WORKER', jurisdictionId }, (transaction) => transaction.insert(Fact, correction));
  const used = String(BigInt(fact?.value ?? 0) / 10_000n);
  const now = String(BigInt(used) + 1n);
  const told: string[] = [];
  for (const score of await scoresOf('LAST_YEAR', ['A01'])) {
    const explained = await service.explain(own, score.id, 'zh');
    expect(explained.isReproduced).toBe(true);
    if (explained.correctedSince.length === 0) continue;
    told.push(score.indicator);
    expect(explained.correctedSince).toEqual([{ element: 'partyDaysHeld', period: '2025Q3', used, now }]);
  }
  expect(told.length).toBeGreaterThan(0);
});
