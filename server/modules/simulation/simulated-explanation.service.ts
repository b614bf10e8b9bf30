import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import { isIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import type { Assumption } from '../../engine/simulation/assumption.js';
import { FieldNotReadable } from '../../graph/graph.errors.js';
import type { AgencySource } from '../cycle/agency-source.js';
import { workBeside } from '../cycle/thread-stream.js';
import { type ExplanationTask, explainTask, type ToldExplanation } from './explain-task.js';
import { besideOneAnother } from './side-by-side.js';
import type { SimulatedExplanation } from './simulated-explanation.payloads.js';
import { SimulationNotFound, SimulationOutdated } from './simulation.errors.js';
import { readSimulation } from './simulation-source.js';

interface StoredSimulation {
  readonly id: string;
  readonly versionId: string;
  readonly counterpartId: string | null;
  readonly cycleId: string;
  readonly assumption: Assumption;
  readonly askedById: string;
  readonly askedByCode: string;
  readonly contentHash: string;
  readonly sourceHash: string;
  readonly readAt: Date;
}

const stored = `select id, version_id as "versionId", counterpart_id as "counterpartId", cycle_id as "cycleId", assumption, asked_by_id as "askedById",
  asked_by_code as "askedByCode", content_hash as "contentHash", source_hash as "sourceHash", read_at as "readAt" from simulation where id = $1`;
const isCompiled = import.meta.url.endsWith('.js');
const entry = new URL(isCompiled ? './explanation-thread.js' : './explanation-thread.ts', import.meta.url);

/** Both explanations of one agency, worked out again beside the server's own thread. Nothing is written. */
export class SimulatedExplanationService {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
  ) {}

  /** Throws FieldNotReadable, SimulationNotFound, SimulationOutdated. */
  async explain({ actor, language }: RequestContext, simulationId: string, agencyId: string): Promise<SimulatedExplanation> {
    const allowed: readonly string[] = this.access.rolesOfQuery('simulatedExplanation') ?? [];
    if (!allowed.includes(actor.role)) throw new FieldNotReadable(actor.role, 'simulatedExplanation');
    // what the caller may not see is not found; only then does the worker read
    const simulation = await inTransaction(this.source, actor, (transaction) => readStored(transaction, simulationId));
    const { jurisdictionId } = actor;
    const task = await inTransaction(this.source, { role: workerRole, jurisdictionId }, (transaction) => readTask(transaction, simulation));
    const place = task.sources.findIndex(({ agency }: AgencySource) => (JSON.parse(agency) as { id: string }).id === agencyId);
    if (place < 0) throw new SimulationNotFound(`${simulationId}/${agencyId}`);
    const data: ExplanationTask = { task, place, language };
    const { head } = await workBeside<ToldExplanation>({
      ...{ entry, data, inline: (listener) => explainTask(data, listener) },
      ...{ signal: new AbortController().signal, progress: () => undefined },
    });
    return besideOneAnother(head, language);
  }
}

async function readStored(transaction: TenantTransaction, id: string): Promise<StoredSimulation> {
  const [found] = isIdentifier(id) ? await transaction.query<StoredSimulation>(stored, [id]) : [];
  if (!found) throw new SimulationNotFound(id);
  return found;
}

/** What the simulation read; what was recorded or edited since would give other numbers than its report. */
async function readTask(transaction: TenantTransaction, simulation: StoredSimulation): Promise<ExplanationTask['task']> {
  const { id: simulationId, ...rest } = simulation;
  const { task, basis } = await readSimulation(transaction, { simulationId, ...rest }, new Date(simulation.readAt));
  if (basis.sourceHash !== simulation.sourceHash || basis.contentHash !== simulation.contentHash)
    throw new SimulationOutdated(simulationId);
  return task;
}
