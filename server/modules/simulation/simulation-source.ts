import { createHash } from 'node:crypto';
import { dayOf } from '../../core/clock.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { compileRubric } from '../../engine/scoring/compile-rubric.js';
import { readVersions, type VersionRow } from '../configuration/version-row.js';
import { frameOf } from '../cycle/agency-inputs.js';
import { type AgencySource, readSourceParts } from '../cycle/agency-source.js';
import { CycleWithoutAgencies } from '../cycle/cycle.errors.js';
import { type PinnedCycle, readElements, readPinnedCycle } from '../cycle/pinned-cycle.js';
import { carriedElements } from '../cycle/wanted-periods.js';
import { SimulationImpossible } from './simulation.errors.js';
import type { SimulationJobInput } from './simulation-job-input.js';
import type { Pair, SimulationOpening, SimulationPart, SimulationTask } from './simulation-task.js';

export interface SimulationReading {
  readonly opening: SimulationOpening;
  /** everybody, to be read to the end in the transaction */
  readonly parts: AsyncGenerator<SimulationPart>;
  /** after the last part: hashes of what was compared, and of everything that was read of agencies */
  readonly basis: () => Basis;
}

export interface Basis {
  readonly contentHash: string;
  readonly counterpartHash: string | null;
  /** of the rubric and of the policy that the cycle is pinned to */
  readonly baselineKey: string;
  readonly cycleId: string;
  readonly evaluationDay: string;
  readonly sourceHash: string;
}

/** The day that a cycle was last evaluated on, if ever. */
export const evaluatedDay = `select inputs ->> 'evaluationDay' as day from evaluation_input where cycle_id = $1 order by id limit 1`;

/** Everything at one moment, under the worker's role, first in its transaction; agencies come part by part. */
export async function openSimulation(transaction: TenantTransaction, input: SimulationJobInput, now: Date): Promise<SimulationReading> {
  await transaction.query('set transaction isolation level repeatable read');
  const { versionId, counterpartId, cycleId, assumption } = input;
  const cycle = await readPinnedCycle(transaction, cycleId);
  const [version] = (await readVersions(transaction, 'v.id = $1', [versionId])) as [VersionRow];
  const [counterpart] = counterpartId === null ? [] : await readVersions(transaction, 'v.id = $1', [counterpartId]);
  const baseline: Pair = { rubric: cycle.rubric, policy: cycle.policy };
  const draft = withContent(withContent(baseline, version), counterpart);
  const both = await cycleOfBoth(transaction, cycle, draft);
  const carried = new Set([baseline, draft].flatMap((pair) => [...carriedOf(versionId, both, pair)]));
  const { agencies, parts } = await readSourceParts({ transaction, cycle: both, carried });
  if (agencies === 0) throw new CycleWithoutAgencies(cycleId);
  const [evaluated] = await transaction.query<{ day: string }>(evaluatedDay, [cycleId]);
  const evaluationDay = evaluated?.day ?? dayOf(now);
  const opening = { versionId, cycleId, frame: frameOf(both, evaluationDay), baseline, draft, assumption, agencies };
  const hashes = { contentHash: version.contentHash, counterpartHash: counterpart?.contentHash ?? null, baselineKey: cycle.contentKey };
  const hashed = hashing(opening, parts);
  return { opening, parts: hashed.parts, basis: () => ({ ...hashes, cycleId, evaluationDay, sourceHash: hashed.digest() }) };
}

/** The same, waited for as a whole. */
export async function readSimulation(
  transaction: TenantTransaction,
  input: SimulationJobInput,
  now: Date,
): Promise<{ readonly task: SimulationTask; readonly basis: Basis }> {
  const { opening, parts, basis } = await openSimulation(transaction, input, now);
  const sources: AgencySource[] = [];
  for await (const part of parts) sources.push(...part);
  return { task: { opening, sources }, basis: basis() };
}

const withContent = (pair: Pair, row: VersionRow | undefined): Pair => {
  if (!row) return pair;
  return row.kind === 'RUBRIC' ? { ...pair, rubric: row.content as Pair['rubric'] } : { ...pair, policy: row.content as Pair['policy'] };
};

/** The cycle as if its rubric named the data elements of both. */
export async function cycleOfBoth(transaction: TenantTransaction, cycle: PinnedCycle, draft: Pair): Promise<PinnedCycle> {
  const named = (draft.rubric as Partial<Pair['rubric']>).dataElements;
  const codes = [...new Set([...cycle.rubric.dataElements, ...(Array.isArray(named) ? named : [])])];
  const { elements, ids } = await readElements(transaction, codes);
  return { ...cycle, elements, rows: { ...cycle.rows, elements: ids } };
}

function carriedOf(versionId: string, { elements }: PinnedCycle, { rubric, policy }: Pair): ReadonlySet<string> {
  const compilation = compileRubric(rubric, elements, policy);
  if (compilation.ok) return carriedElements(compilation.rubric);
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  throw new SimulationImpossible(
    versionId,
    errors.map(({ message }) => message),
  );
}

/** Of the frame and of every agency, in order; the same however they are parted. */
function hashing({ frame }: SimulationOpening, parts: AsyncGenerator<SimulationPart>): Hashed {
  const hash = createHash('sha256').update(JSON.stringify({ ...frame, rows: undefined }));
  async function* passing(): AsyncGenerator<SimulationPart> {
    for await (const part of parts) {
      yield part;
      for (const { agency, facts, duties, marks } of part) hash.update(agency).update(facts).update(duties).update(marks);
    }
  }
  return { parts: passing(), digest: () => hash.digest('hex') };
}

interface Hashed {
  readonly parts: AsyncGenerator<SimulationPart>;
  readonly digest: () => string;
}
