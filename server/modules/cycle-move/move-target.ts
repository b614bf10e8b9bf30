import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { contentHash } from '../configuration/content-hash.js';
import type { CycleRow } from '../cycle/cycle-row.js';
import { type Pins, readContentKey } from '../cycle/pinned-cycle.js';
import { SimulationNotFound } from '../simulation/simulation.errors.js';
import { MoveSimulationUnfit } from './cycle-move.errors.js';

export interface MoveTarget extends Pins {
  readonly simulationId: string;
  readonly reportHash: string;
  /** milliseconds since 1970 when facts were read, as the signed report says */
  readonly readAtMs: number;
}

interface Simulated {
  readonly cycleId: string;
  readonly versionIds: readonly string[];
  readonly report: { readonly basis: Readonly<Record<string, string | null>> };
  readonly reportHash: string;
}

const simulated = `select cycle_id as "cycleId", array_remove(array[version_id, counterpart_id], null)::text[] as "versionIds", report, report_hash as "reportHash"
  from simulation where id = $1`;

const projected = `select p.kind, p.id, p.state, v.content_hash as "contentHash" from config_version v join (
    select 'rubric' as kind, id, config_version_id, state from rubric union all select 'policy', id, config_version_id, state from grading_policy
  ) p on p.config_version_id = v.id where v.id = any($1::uuid[])`;

interface Projected {
  readonly kind: 'rubric' | 'policy';
  readonly id: string;
  readonly state: string;
  readonly contentHash: string;
}

/** The versions that a simulation stands for, as long as it tells of this cycle as it is. Throws MoveSimulationUnfit, SimulationNotFound. */
export async function readTarget(transaction: TenantTransaction, cycle: CycleRow, simulationId: string): Promise<MoveTarget> {
  const [found] = isIdentifier(simulationId) ? await transaction.query<Simulated>(simulated, [simulationId]) : [];
  if (!found) throw new SimulationNotFound(simulationId);
  const refuse = (why: ConstructorParameters<typeof MoveSimulationUnfit>[1]): never => {
    throw new MoveSimulationUnfit(simulationId, why);
  };
  if (found.cycleId !== cycle.id) refuse('OTHER_CYCLE');
  if (contentHash(found.report) !== found.reportHash) refuse('ALTERED');
  const { basis } = found.report;
  const rows = await transaction.query<Projected>(projected, [found.versionIds]);
  if (rows.length !== found.versionIds.length || rows.some(({ state }) => state !== 'IN_FORCE')) refuse('NOT_IN_FORCE');
  const known = [basis.contentHash, basis.counterpartHash];
  if (rows.some((row) => !known.includes(row.contentHash))) refuse('OTHER_CONTENT');
  if (basis.baselineKey !== (await readContentKey(transaction, cycle.id))) refuse('OTHER_BASELINE');
  const idOf = (kind: Projected['kind']): string | undefined => rows.find((row) => row.kind === kind)?.id;
  const pins = { rubricId: idOf('rubric') ?? cycle.rubricId, gradingPolicyId: idOf('policy') ?? cycle.gradingPolicyId };
  if (pins.rubricId === cycle.rubricId && pins.gradingPolicyId === cycle.gradingPolicyId) refuse('SAME_VERSIONS');
  return { ...pins, simulationId, reportHash: found.reportHash, readAtMs: Date.parse(basis.readAt ?? '') };
}

const dayMs = 86_400_000;

/** Throws MoveSimulationUnfit where facts may have moved on too far since. */
export function refuseOld({ simulationId, readAtMs }: MoveTarget, now: Date, mostDays: number): void {
  if (!(Math.floor((now.getTime() - readAtMs) / dayMs) <= mostDays)) throw new MoveSimulationUnfit(simulationId, 'TOO_OLD');
}
