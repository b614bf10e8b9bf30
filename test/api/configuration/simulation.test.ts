import { AccessTable } from '../../../server/access/access-table.js';
import { systemClock } from '../../../server/core/clock.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import type { JobHandler } from '../../../server/jobs/job-contract.js';
import { runJob } from '../../../server/jobs/run-job.js';
import { moduleAccess } from '../../../server/modules/access.js';
import { Commands } from '../../../server/modules/audit/commands.js';
import { ConfigurationService } from '../../../server/modules/configuration/configuration.service.js';
import { contentHash } from '../../../server/modules/configuration/content-hash.js';
import type { VersionAnswer } from '../../../server/modules/configuration/lifecycle.js';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { DatabaseJobStore } from '../../../server/modules/job/job-store.js';
import { simulationHandler } from '../../../server/modules/simulation/simulation.job.js';
import { SimulationService } from '../../../server/modules/simulation/simulation.service.js';
import { referTo } from '../../support/configuration.js';
import { openOwnerSource } from '../../support/data-source.js';
import { type EvaluationWorld, evaluationWorld, jurisdictionId } from '../evaluation/evaluation-world.js';

// A version of next year's rubric over the facts of last year, on the whole demonstration.

// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
type Loose = any;
interface Card {
  readonly code: string;
  readonly total_before: string | null;
  readonly total_after: string | null;
  readonly grade_before: string | null;
  readonly grade_after: string | null;
  readonly rank_before: number | null;
  readonly rank_after: number | null;
}

const evaluationDay = '2026-01-20';
let world: EvaluationWorld;
let configuration: ConfigurationService;
let simulations: SimulationService;
let handler: JobHandler;
let author: RequestContext;
let cycleId: string;
let pinned: Loose;

beforeAll(async () => {
  world = await evaluationWorld();
  const commands = new Commands(world.source, new AccessTable(moduleAccess), systemClock);
  configuration = new ConfigurationService(commands);
  simulations = new SimulationService(commands, () => undefined);
  handler = simulationHandler(world.source, systemClock);
  author = await world.contextOf('department');
  cycleId = await world.cycleId('LAST_YEAR');
  await evaluateCycleNow(world.source, { jurisdictionId, cycleId, evaluationDay });
  [{ content: pinned }] = (await world.read<{ content: Loose }>(
    `select v.content from cycle c join rubric r on r.id = c.rubric_id join config_version v on v.id = r.config_version_id where c.id = $1`,
    [cycleId],
  )) as [{ content: Loose }];
});
afterAll(() => world?.close());

const fresh = (): RequestContext => ({ ...author, requestId: newIdentifier() });
let labels = 0;

async function checkedDraft(edit: (document: Loose) => void): Promise<VersionAnswer> {
  const content = JSON.parse(JSON.stringify(pinned));
  content.label = `draft.${(labels += 1)}`;
  edit(content);
  const draft = await configuration.createDraft(fresh(), { content });
  return configuration.checkVersion(fresh(), referTo(draft));
}

async function work(jobId: string): Promise<{ state: string; message: string }> {
  const store = new DatabaseJobStore(world.source);
  const job = await store.claim({ jurisdictionId, id: jobId }, 0);
  if (!job) throw new Error('the job does not wait');
  const errors: unknown[] = [];
  await runJob(job, { store, handler, beatMs: 2000, report: (error) => void errors.push(error) });
  expect(errors).toEqual([]);
  const [row] = await world.read<{ state: string; message: string }>('select state, message from job where id = $1', [jobId]);
  return row as { state: string; message: string };
}

async function simulated(version: VersionAnswer, more: object = {}) {
  const request = { ...referTo(version), cycleId, assumption: 'LEAVE_OUT', idempotencyKey: newIdentifier(), ...more };
  const { simulationId, jobId } = await simulations.simulate(fresh(), request);
  return { simulationId, ended: await work(jobId) };
}

const cardsOf = (id: string): Promise<Card[]> =>
  world.read<Card>(
    'select a.code, s.* from simulated_scorecard s join agency a on a.id = s.agency_id where s.simulation_id = $1 order by a.code',
    [id],
  );
const simulationOf = async (id: string): Promise<Loose> => (await world.read<Loose>('select * from simulation where id = $1', [id]))[0];
const versionOf = async (id: string): Promise<Loose> => (await world.read<Loose>('select * from config_version where id = $1', [id]))[0];
const standings = (): Promise<Loose[]> =>
  world.read(
    'select a.code, s.total, s.grade, s.rank from scorecard s join agency a on a.id = s.agency_id where s.cycle_id = $1 order by a.code',
    [cycleId],
  );

const harder = (document: Loose): void => {
  for (const category of document.categories)
    for (const item of category.items)
      for (const indicator of item.indicators)
        if (indicator.method.kind === 'LINEAR' && Number(indicator.method.target) > Number(indicator.method.floor))
          indicator.method.floor = String((Number(indicator.method.floor) + Number(indicator.method.target)) / 2);
};

test('what stands before is what the cycle holds; nothing of the cycle changes, and the version is simulated by the report', async () => {
  const before = await standings();
  const version = await checkedDraft(harder);
  const { simulationId, ended } = await simulated(version);
  expect(ended.state).toBe('SUCCEEDED');
  const cards = await cardsOf(simulationId);
  expect(cards.map((card) => ({ code: card.code, total: card.total_before, grade: card.grade_before, rank: card.rank_before }))).toEqual(
    before,
  );
  expect(await standings()).toEqual(before);
  const row = await simulationOf(simulationId);
  expect(row).toMatchObject({
    agency_count: 24,
    indicator_count: 72,
    content_hash: version.contentHash,
    report_hash: contentHash(row.report),
  });
  expect(row.moved_count).toBe(cards.filter((card) => card.total_after !== card.total_before).length);
  expect(row.moved_count).toBeGreaterThan(10);
  expect(await versionOf(version.id)).toMatchObject({ state: 'SIMULATED', simulation_report_hash: row.report_hash });
});

test('its numbers are those of a real evaluation of the same version on the same facts', async () => {
  const version = await checkedDraft(harder);
  const { simulationId } = await simulated(version);
  const told = (await cardsOf(simulationId)).map((card) => ({
    ...{ code: card.code, total: card.total_after, grade: card.grade_after, rank: card.rank_after },
  }));
  // a cycle of the same days, participants, facts and marks that is pinned to the version: its content put in place of the pinned one
  const owner = await openOwnerSource(world.database.ownerUrl);
  const [rubric] = (await owner.query(`select r.config_version_id as id from cycle c join rubric r on r.id = c.rubric_id where c.id = $1`, [
    cycleId,
  ])) as [{ id: string }];
  const before = await versionOf(rubric.id);
  const { content, content_hash: hash } = await versionOf(version.id);
  const put = (to: Loose, toHash: string) =>
    owner.query('update config_version set content = $2, content_hash = $3, approved_content_hash = $3 where id = $1', [
      rubric.id,
      to,
      toHash,
    ]);
  await put(content, hash);
  await evaluateCycleNow(world.source, { jurisdictionId, cycleId, evaluationDay });
  const real = await standings();
  await put(before.content, before.content_hash);
  await evaluateCycleNow(world.source, { jurisdictionId, cycleId, evaluationDay });
  await owner.destroy();
  expect(told).toEqual(real);
});

test('the same version on the same facts gives the same report', async () => {
  const version = await checkedDraft(harder);
  const first = await simulationOf((await simulated(version)).simulationId);
  const second = await simulationOf((await simulated(await configurationVersion(version))).simulationId);
  const { basis: basisOne, ...one } = first.report;
  const { basis: basisTwo, ...two } = second.report;
  expect(two).toEqual(one);
  expect({ ...basisTwo, readAt: '' }).toEqual({ ...basisOne, readAt: '' });
});

/** The version as it stands now. */
const configurationVersion = async ({ id }: VersionAnswer): Promise<VersionAnswer> => {
  const { state, version, content_hash: hash } = await versionOf(id);
  return { id, state, version, contentHash: hash };
};

test('indicators that nobody has facts of are named, and each assumption gives other totals', async () => {
  const replaced = (document: Loose): void => {
    const [indicator] = document.categories[0].items[0].indicators;
    indicator.code = 'NEW_01';
    for (const profile of document.profiles) {
      const codeOf = (entry: Loose) => (typeof entry === 'string' ? entry : entry.indicator);
      for (const list of ['include', 'exclude', 'overlays'])
        profile[list] = (profile[list] ?? []).filter((entry: Loose) => codeOf(entry) !== pinned.categories[0].items[0].indicators[0].code);
    }
    indicator.method = {
      kind: 'LEVELS',
      levels: ['HIGH', 'LOW'].map((code, place) => ({
        ...{ code, name: { zh: code, en: code }, descriptor: { zh: code, en: code } },
        points: place === 0 ? indicator.fullMarks : '0',
      })),
    };
    indicator.measure = 'QUALITATIVE';
  };
  const totals = new Map<string, unknown>();
  const version = await checkedDraft(replaced);
  expect(version.state).toBe('CHECKED');
  for (const assumption of ['LEAVE_OUT', 'PEER_MEDIAN', 'BEST_AND_WORST']) {
    const { simulationId, ended } = await simulated(await configurationVersion(version), { assumption });
    expect(ended.state).toBe('SUCCEEDED');
    const row = await simulationOf(simulationId);
    expect(row).toMatchObject({ indicator_count: 72, covered_count: 71, assumption });
    expect(row.report.coverage.uncovered).toMatchObject([{ indicator: 'NEW_01', scored: 0 }]);
    expect(row.report.bestGrades === null).toBe(assumption !== 'BEST_AND_WORST');
    totals.set(assumption, (await cardsOf(simulationId)).map(({ total_after: total }) => total).join());
  }
  expect(new Set(totals.values()).size).toBe(3);
});

test('a draft that was edited since keeps no report; one with errors, a cycle not opened, an unknown assumption are refused', async () => {
  const version = await checkedDraft(harder);
  const request = { ...referTo(version), cycleId, assumption: 'LEAVE_OUT', idempotencyKey: newIdentifier() };
  const { jobId } = await simulations.simulate(fresh(), request);
  const content = { ...(await versionOf(version.id)).content, legalBasis: { zh: '另一依据', en: 'another basis' } };
  await configuration.updateDraft(fresh(), { ...referTo(version), content });
  expect((await work(jobId)).state).toBe('SUCCEEDED');
  expect(await versionOf(version.id)).toMatchObject({ state: 'DRAFT', simulation_report_hash: null });

  const broken = await checkedDraft((document) => {
    document.categories[0].items[0].indicators[0].method = { kind: 'FORMULA', points: 'noSuchElement + 1' };
  });
  expect(broken.state).toBe('DRAFT');
  expect((await simulated(broken)).ended).toMatchObject({ state: 'FAILED', message: expect.stringContaining('不能模拟') });

  const ask = (more: object) => simulations.simulate(fresh(), { ...request, ...referTo(broken), idempotencyKey: newIdentifier(), ...more });
  await expect(ask({ assumption: 'ZERO' })).rejects.toMatchObject({ code: 'ASSUMPTION_UNKNOWN' });
  await expect(ask({ version: 99 })).rejects.toMatchObject({ code: 'CONFIG_VERSION_CHANGED' });
  await expect(ask({ cycleId: newIdentifier() })).rejects.toMatchObject({ code: 'CYCLE_NOT_FOUND' });
  await expect(ask({ counterpartId: version.id })).rejects.toMatchObject({ code: 'COUNTERPART_UNFIT' });
  await expect(simulations.simulate(await world.contextOf('agency01'), { ...request, ...referTo(broken) })).rejects.toMatchObject({
    code: 'COMMAND_NOT_ALLOWED',
  });
});

test('the report is signed with the version; altered by SQL it is found at approval', async () => {
  const version = await checkedDraft(harder);
  const { simulationId } = await simulated(version);
  const submitted = await configuration.submitVersion(fresh(), referTo(await configurationVersion(version)));
  const approver = await world.contextOf('approver');
  const steppedUp = { ...approver, actor: { ...approver.actor, steppedUpUntil: new Date(Date.now() + 60_000) } };
  const owner = await openOwnerSource(world.database.ownerUrl);
  const alter = (value: number) =>
    owner.query(`update simulation set report = jsonb_set(report, '{moves,gradesUp}', $2::jsonb) where id = $1`, [
      simulationId,
      String(value),
    ]);
  const { gradesUp } = (await simulationOf(simulationId)).report.moves;
  const signed = { ...referTo(submitted), contentHash: submitted.contentHash };
  await alter(gradesUp + 1);
  await expect(configuration.approveVersion(steppedUp, signed)).rejects.toMatchObject({
    code: 'CONFIG_CONTENT_ALTERED',
    details: { part: 'simulationReport' },
  });
  await alter(gradesUp);
  await configuration.approveVersion({ ...steppedUp, requestId: newIdentifier() }, signed);
  const row = await versionOf(version.id);
  expect(row).toMatchObject({ state: 'APPROVED', approved_simulation_hash: (await simulationOf(simulationId)).report_hash });
  await owner.destroy();
});

test('a version is not approved by a simulation whose facts are older than the setting; nothing changes, and younger ones pass', async () => {
  const version = await checkedDraft(harder);
  await simulated(version);
  const { version: counter } = await versionOf(version.id);
  const submitted = await configuration.submitVersion(fresh(), { versionId: version.id, version: counter });
  const known = await world.contextOf('approver');
  const actor = { ...known.actor, steppedUpUntil: new Date('2999-01-01T00:00:00Z') };
  const approver = () => ({ ...known, actor, requestId: newIdentifier() });
  const later = (days: number) => {
    const clock = { now: () => new Date(Date.now() + days * 86_400_000) };
    return new ConfigurationService(new Commands(world.source, new AccessTable(moduleAccess), clock), 14);
  };
  const input = { ...referTo(submitted), contentHash: submitted.contentHash };
  await expect(later(15).approveVersion(approver(), input)).rejects.toMatchObject({
    kind: 'conflict',
    code: 'SIMULATION_TOO_OLD',
    details: { ageDays: 15, maxAgeDays: 14 },
  });
  expect(await versionOf(version.id)).toMatchObject({ state: 'SUBMITTED', approver_id: null, version: submitted.version });
  await later(14).approveVersion(approver(), input);
  expect(await versionOf(version.id)).toMatchObject({ state: 'APPROVED' });
});
