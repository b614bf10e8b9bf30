import { AccessTable } from '../../../server/access/access-table.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import { moduleAccess } from '../../../server/modules/access.js';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { ExplanationService } from '../../../server/modules/scorecard/explanation.service.js';
import { simulateVersionNow } from '../../../server/modules/simulation/simulate-version-now.js';
import { SimulatedExplanationService } from '../../../server/modules/simulation/simulated-explanation.service.js';
import { configurationService, referTo } from '../../support/configuration.js';
import { type EvaluationWorld, evaluationWorld, jurisdictionId } from '../evaluation/evaluation-world.js';

// One agency of a simulation, both explanations side by side: the numbers of the report, and the sentences of the scorecard.

// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;

let world: EvaluationWorld;
let author: RequestContext;
let explanations: SimulatedExplanationService;
let simulationId: string;
const access = new AccessTable(moduleAccess);

beforeAll(async () => {
  world = await evaluationWorld();
  author = await world.contextOf('department');
  explanations = new SimulatedExplanationService(world.source, access);
  const cycleId = await world.cycleId('LAST_YEAR');
  await evaluateCycleNow(world.source, { jurisdictionId, cycleId, evaluationDay: '2026-01-20' });
  const [{ content }] = (await world.read<{ content: Loose }>(
    `select v.content from cycle c join rubric r on r.id = c.rubric_id join config_version v on v.id = r.config_version_id where c.id = $1`,
    [cycleId],
  )) as [{ content: Loose }];
  const draft = JSON.parse(JSON.stringify(content));
  draft.label = 'explained.1';
  for (const { method } of draft.categories.flatMap(({ items }: Loose) => items.flatMap(({ indicators }: Loose) => indicators)))
    if (method.kind === 'LINEAR' && Number(method.floor) < Number(method.target))
      method.floor = String((Number(method.floor) + Number(method.target)) / 2);
  const service = configurationService(world);
  const made = await service.createDraft(author, { content: draft });
  const checked = await service.checkVersion(author, referTo(made));
  simulationId = await simulateVersionNow(world.source, author, { ...referTo(checked), cycleId, access });
});
afterAll(() => world?.close());

test('a simulation that takes too long is stopped with a sentence, and leaves nothing', async () => {
  const [version] = await world.read<{ id: string; version: number }>(
    'select v.id, v.version from config_version v join simulation s on s.version_id = v.id where s.id = $1',
    [simulationId],
  );
  const reference = { versionId: version?.id ?? '', version: version?.version ?? 0 };
  const before = await world.read('select count(*) from simulation', []);
  const cycleId = await world.cycleId('LAST_YEAR');
  const refused = simulateVersionNow(world.source, author, { ...reference, cycleId, access, limitSeconds: 0 });
  await expect(refused).rejects.toMatchObject({ code: 'SIMULATION_TOO_LONG', kind: 'limit-exceeded' });
  expect(await world.read('select count(*) from simulation', [])).toEqual(before);
});

const cards = () =>
  world.read<Record<string, string | null>>(
    'select s.agency_id as agency, s.total_before::text, s.total_after::text, s.grade_before, s.grade_after, s.rank_before::text, s.rank_after::text from simulated_scorecard s where s.simulation_id = $1 order by s.shift limit 4',
    [simulationId],
  );
const scaled = (decimal: string | null): string | null => (decimal === null ? null : String(Math.round(Number(decimal) * 10_000)));

test('totals, grades and ranks are those of the report; what changed comes first', async () => {
  for (const card of await cards()) {
    const found = await explanations.explain(author, simulationId, card['agency'] as string);
    expect([scaled(found.totalBefore), scaled(found.totalAfter)]).toEqual([card['total_before'], card['total_after']]);
    expect([found.gradeBefore, found.gradeAfter]).toEqual([card['grade_before'], card['grade_after']]);
    expect([String(found.rankBefore), String(found.rankAfter)]).toEqual([card['rank_before'], card['rank_after']]);
    const flags = found.indicators.map(({ isChanged }) => isChanged);
    expect(flags.filter(Boolean).length).toBeGreaterThan(0);
    expect(flags).toEqual(flags.toSorted((left, right) => Number(right) - Number(left)));
  }
});

test('the explanation before is that of the scorecard, sentence by sentence', async () => {
  const [card] = await cards();
  const found = await explanations.explain(author, simulationId, card?.['agency'] as string);
  const scores = await world.read<{ id: string; code: string }>(
    `select s.id, i.code from score s join scorecard c on c.id = s.scorecard_id join indicator i on i.id = s.indicator_id
     where c.agency_id = $1 and c.cycle_id = $2 and s.status = 'SCORED' order by i.code limit 12`,
    [card?.['agency'], await world.cycleId('LAST_YEAR')],
  );
  expect(scores.length).toBe(12);
  const stored = new ExplanationService(world.source, access);
  for (const { id, code } of scores) {
    const { sentences } = await stored.explain(author, id, 'zh');
    expect(found.indicators.find(({ indicator }) => indicator === code)?.sentencesBefore).toEqual(sentences);
  }
});

test('others may not; what is not there is not found; what changed since is refused', async () => {
  const [card] = await cards();
  const agency = card?.['agency'] as string;
  await expect(explanations.explain(await world.contextOf('agency01'), simulationId, agency)).rejects.toMatchObject({
    code: 'FIELD_NOT_READABLE',
  });
  await expect(explanations.explain(author, simulationId, 'nobody')).rejects.toMatchObject({ code: 'SIMULATION_NOT_FOUND' });
  await expect(explanations.explain(author, 'x', agency)).rejects.toMatchObject({ code: 'SIMULATION_NOT_FOUND' });
  const { versionId, version, content } = (
    await world.read<{ versionId: string; version: number; content: Loose }>(
      'select v.id as "versionId", v.version, v.content from config_version v join simulation s on s.version_id = v.id where s.id = $1',
      [simulationId],
    )
  )[0] as { versionId: string; version: number; content: Loose };
  await configurationService(world).updateDraft(author, { versionId, version, content: { ...content, label: 'explained.2' } });
  await expect(explanations.explain(author, simulationId, agency)).rejects.toMatchObject({ code: 'SIMULATION_OUTDATED', kind: 'conflict' });
});
