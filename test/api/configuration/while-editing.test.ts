import { AccessTable } from '../../../server/access/access-table.js';
import { systemClock } from '../../../server/core/clock.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import { moduleAccess } from '../../../server/modules/access.js';
import { ContentCheckService } from '../../../server/modules/configuration/content-check.service.js';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { TrialService } from '../../../server/modules/simulation/trial.service.js';
import { type EvaluationWorld, evaluationWorld, jurisdictionId } from '../evaluation/evaluation-world.js';

// What the editor asks while somebody writes: findings of what is not stored, and one indicator tried on last year.

// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;

let world: EvaluationWorld;
let checks: ContentCheckService;
let trials: TrialService;
let author: RequestContext;
let cycleId: string;
let pinned: Loose;

beforeAll(async () => {
  world = await evaluationWorld();
  const access = new AccessTable(moduleAccess);
  checks = new ContentCheckService(world.source, access);
  trials = new TrialService(world.source, access, systemClock);
  author = await world.contextOf('department');
  cycleId = await world.cycleId('LAST_YEAR');
  await evaluateCycleNow(world.source, { jurisdictionId, cycleId, evaluationDay: '2026-01-20' });
  [{ content: pinned }] = (await world.read<{ content: Loose }>(
    `select v.content from cycle c join rubric r on r.id = c.rubric_id join config_version v on v.id = r.config_version_id where c.id = $1`,
    [cycleId],
  )) as [{ content: Loose }];
});
afterAll(() => world?.close());

const copy = (): Loose => JSON.parse(JSON.stringify(pinned));
const indicatorsOf = (content: Loose): Loose[] =>
  content.categories.flatMap(({ items }: Loose) => items.flatMap(({ indicators }: Loose) => indicators));
const straight = (content: Loose): Loose =>
  indicatorsOf(content).find(({ method }) => method.kind === 'LINEAR' && Number(method.floor) < Number(method.target));
const ask = (content: Loose, indicator: string) => trials.tryIndicator(author, { content: JSON.stringify(content), indicator, cycleId });
const stored = (code: string): Promise<{ code: string; points: string | null; grade: string | null }[]> =>
  world.read(
    `select a.code, s.points::text, c.grade from score s join scorecard c on c.id = s.scorecard_id join agency a on a.id = c.agency_id
     join indicator i on i.id = s.indicator_id where c.cycle_id = $1 and i.code = $2 order by a.code`,
    [cycleId, code],
  );
const counts = () => world.read('select (select count(*) from config_version) as versions, (select count(*) from audit_entry) as entries');

test('an indicator as it is gives everybody what the cycle gave', async () => {
  const { code } = straight(pinned);
  const before = await counts();
  const trial = await ask(copy(), code);
  expect(trial).toMatchObject({ up: 0, down: 0, same: trial.agencies.length, grades: 0, meanShift: '0.0000' });
  const told = trial.agencies.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const kept = await stored(code);
  expect(kept.length).toBeGreaterThan(10);
  const scaled = (points: string | null): string | null => (points === null ? null : String(Math.round(Number(points) * 10_000)));
  expect(told.map((row) => ({ code: row.code, points: scaled(row.pointsBefore), grade: row.gradeBefore }))).toEqual(kept);
  expect(told.some(({ value }) => value !== null)).toBe(true);
  expect(await counts()).toEqual(before);
});

test('a harder line takes points from those below its target, the most affected first', async () => {
  const content = copy();
  const { code, method } = straight(content);
  method.floor = String((Number(method.floor) + Number(method.target)) / 2);
  const trial = await ask(content, code);
  expect(trial.up).toBe(0);
  expect(trial.down).toBeGreaterThan(0);
  expect(Number(trial.meanShift)).toBeLessThan(0);
  const shifts = trial.agencies.map(({ shift }) => Math.abs(Number(shift ?? 0)));
  expect(shifts).toEqual(shifts.toSorted((a, b) => b - a));
  for (const { shift, pointsBefore, pointsAfter } of trial.agencies)
    if (shift !== null) expect(Number(shift)).toBeCloseTo(Number(pointsAfter) - Number(pointsBefore), 4);
});

test('what has errors cannot be tried; others may not try; an unknown cycle is not found', async () => {
  const content = copy();
  straight(content).method.value = 'nobodyReports + 1';
  await expect(ask(content, 'X')).rejects.toMatchObject({ code: 'TRIAL_IMPOSSIBLE' });
  const request = { content: JSON.stringify(pinned), indicator: 'X', cycleId: '019a0000-0000-7000-8000-000000000000' };
  await expect(trials.tryIndicator(author, request)).rejects.toMatchObject({ code: 'CYCLE_NOT_FOUND' });
  for (const account of ['agency01', 'approver'])
    await expect(trials.tryIndicator(await world.contextOf(account), request)).rejects.toMatchObject({ code: 'FIELD_NOT_READABLE' });
});

test('findings of what is being written come with their places, and nothing is kept', async () => {
  const before = await counts();
  const errorsOf = async (content: Loose) =>
    (await checks.check(author, JSON.stringify(content))).filter(({ severity }) => severity === 'error');
  expect(await errorsOf(copy())).toEqual([]);
  const content = copy();
  content.categories[1].items[0].indicators[0].method = { kind: 'FORMULA', points: 'nobodyReports + 1' };
  content.categories[0].items[0].indicators[0].fullMarks = '';
  const shape = await errorsOf(content);
  expect(shape.map(({ path }) => path.join('.'))).toContain('categories.0.items.0.indicators.0.fullMarks');
  content.categories[0].items[0].indicators[0].fullMarks = pinned.categories[0].items[0].indicators[0].fullMarks;
  const found = await errorsOf(content);
  expect(found.map(({ path }) => path.join('.'))).toContain('categories.1.items.0.indicators.0.method.points');
  expect(found[0]).toMatchObject({ from: 0, to: 'nobodyReports'.length });
  expect(await counts()).toEqual(before);
  await expect(checks.check(await world.contextOf('agency01'), JSON.stringify(content))).rejects.toMatchObject({
    code: 'FIELD_NOT_READABLE',
  });
  await expect(checks.check(author, '{"kind":')).rejects.toMatchObject({ kind: 'invalid' });
});
