import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { DataElementDocument } from '../../engine/documents/data-element.js';
import { compileRubric } from '../../engine/scoring/compile-rubric.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import type { TrialInput } from '../../engine/simulation/trial.js';
import { agencyInputsOf, frameOf } from '../cycle/agency-inputs.js';
import { readAgencySources } from '../cycle/agency-source.js';
import { CycleNotFound, CycleWithoutAgencies } from '../cycle/cycle.errors.js';
import { readPinnedCycle } from '../cycle/pinned-cycle.js';
import { carriedElements } from '../cycle/wanted-periods.js';
import { CycleNotSimulatable, TrialImpossible, TrialTooLarge } from './simulation.errors.js';
import { cycleOfBoth, evaluatedDay } from './simulation-source.js';
import type { Pair } from './simulation-task.js';

export interface TrialRequest<Content> {
  readonly content: Content;
  readonly indicator: string;
  readonly cycleId: string;
}

/** of more, an answer would keep others waiting: a trial runs in the server's own thread */
const mostAgencies = 1_000;
const assessed = `select c.state, count(p.id)::int as agencies from cycle c
  left join participation p on p.jurisdiction_id = c.jurisdiction_id and p.cycle_id = c.id and p.kind in ('ASSESSED','BOTH')
  where c.id = $1 group by c.id, c.state`;

/** What a trial is worked out from, in one snapshot. */
export async function readTrial(transaction: TenantTransaction, request: TrialRequest<unknown>, today: string): Promise<TrialInput> {
  await transaction.query('set transaction isolation level repeatable read');
  const { cycleId, indicator } = request;
  await checkCycle(transaction, cycleId);
  const cycle = await readPinnedCycle(transaction, cycleId);
  const baseline: Pair = { rubric: cycle.rubric, policy: cycle.policy };
  const draft: Pair = { ...baseline, rubric: request.content as Pair['rubric'] };
  const both = await cycleOfBoth(transaction, cycle, draft);
  const [before, after] = [compiled(baseline, both.elements), compiled(draft, both.elements)];
  const carried = new Set([before, after].flatMap((rubric) => [...carriedElements(rubric)]));
  const sources = await readAgencySources(transaction, both, carried, null);
  const [evaluated] = await transaction.query<{ day: string }>(evaluatedDay, [cycleId]);
  const frame = frameOf(both, evaluated?.day ?? today);
  const agencies = sources.map((source) => agencyInputsOf(source, frame));
  return { baseline: before, draft: after, agencies, indicator };
}

async function checkCycle(transaction: TenantTransaction, cycleId: string): Promise<void> {
  const found = isIdentifier(cycleId) ? await transaction.query<{ state: string; agencies: number }>(assessed, [cycleId]) : [];
  const [cycle] = found;
  if (!cycle) throw new CycleNotFound(cycleId);
  if (cycle.state === 'DRAFT') throw new CycleNotSimulatable(cycleId, cycle.state);
  if (cycle.agencies === 0) throw new CycleWithoutAgencies(cycleId);
  if (cycle.agencies > mostAgencies) throw new TrialTooLarge(cycle.agencies, mostAgencies);
}

function compiled({ rubric, policy }: Pair, elements: readonly DataElementDocument[]): CompiledRubric {
  const compilation = compileRubric(rubric, elements, policy);
  if (compilation.ok) return compilation.rubric;
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  throw new TrialImpossible(errors.map(({ message }) => message));
}
