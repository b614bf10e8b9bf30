import { isIdentifier, newIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { type Assumption, assumptions } from '../../engine/simulation/assumption.js';
import type { CommandScope } from '../audit/commands.js';
import { ConfigVersionChanged, ConfigVersionNotFound } from '../configuration/configuration.errors.js';
import { readVersions, type VersionReference, type VersionRow } from '../configuration/version-row.js';
import { CycleNotFound } from '../cycle/cycle.errors.js';
import { queueJob } from '../job/job-queue.js';
import { AssumptionUnknown, CounterpartUnfit, CycleNotSimulatable } from './simulation.errors.js';
import { type SimulationJobInput, simulationKind } from './simulation-job-input.js';

export interface SimulationRequest extends VersionReference {
  /** whose facts and marks are used, and whose own versions it is compared with */
  readonly cycleId: string;
  /** a version of the other kind to go with it; the cycle's own unless given */
  readonly counterpartId?: string | null | undefined;
  readonly assumption: string;
  readonly idempotencyKey: string;
}

export interface SimulationAnswer extends Readonly<Record<string, unknown>> {
  readonly simulationId: string;
  readonly jobId: string;
}

/** Asks for it; nothing of the version changes until the job has ended. */
export async function requestWithin(scope: CommandScope, request: SimulationRequest): Promise<SimulationAnswer> {
  const { transaction, context, now, note } = scope;
  const { versionId, cycleId } = request;
  note({ subjectType: 'ConfigVersion', subjectId: versionId });
  const row = await expectOne(transaction, versionId);
  if (row.version !== request.version) throw new ConfigVersionChanged(versionId, request.version, row.version);
  const counterpartId = request.counterpartId ?? null;
  if (counterpartId !== null && (await expectOne(transaction, counterpartId)).kind === row.kind)
    throw new CounterpartUnfit(counterpartId, row.kind);
  await checkCycle(transaction, cycleId);
  const { accountId: askedById, accountCode: askedByCode } = context.actor;
  const simulationId = newIdentifier();
  const assumption = readAssumption(request.assumption);
  const input: SimulationJobInput = { simulationId, versionId, counterpartId, cycleId, assumption, askedById, askedByCode };
  const jobId = await queueJob(transaction, { kind: simulationKind, subjectId: versionId, input: { ...input }, now });
  note({ subjectType: 'ConfigVersion', subjectId: versionId, after: { simulation: simulationId, cycle: cycleId, assumption, job: jobId } });
  return { simulationId, jobId };
}

async function expectOne(transaction: TenantTransaction, id: string): Promise<VersionRow> {
  const [row] = isIdentifier(id) ? await readVersions(transaction, 'v.id = $1', [id]) : [];
  if (!row) throw new ConfigVersionNotFound(id);
  return row;
}

async function checkCycle(transaction: TenantTransaction, cycleId: string): Promise<void> {
  const sql = 'select state from cycle where id = $1';
  const [cycle] = isIdentifier(cycleId) ? await transaction.query<{ state: string }>(sql, [cycleId]) : [];
  if (!cycle) throw new CycleNotFound(cycleId);
  if (cycle.state === 'DRAFT') throw new CycleNotSimulatable(cycleId, cycle.state);
}

function readAssumption(text: string): Assumption {
  const found = assumptions.find((known) => known === text);
  if (!found) throw new AssumptionUnknown(text, assumptions);
  return found;
}
