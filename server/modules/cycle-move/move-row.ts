import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { CycleMoveNotFound } from './cycle-move.errors.js';

export interface MoveRow {
  readonly id: string;
  readonly cycleId: string;
  readonly simulationId: string;
  readonly state: string;
  readonly reason: string;
  readonly proposedById: string;
  readonly reportHash: string;
  readonly version: number;
}

const columns = `id, cycle_id as "cycleId", simulation_id as "simulationId", state, reason, proposed_by_id as "proposedById",
  report_hash as "reportHash", version`;

/** Throws CycleMoveNotFound, also for what the caller may not see. */
export async function readMove(transaction: TenantTransaction, id: string): Promise<MoveRow> {
  const rows = isIdentifier(id) ? await transaction.query<MoveRow>(`select ${columns} from cycle_move where id = $1`, [id]) : [];
  if (!rows[0]) throw new CycleMoveNotFound(id);
  return rows[0];
}

/** The move of a cycle that is proposed or under way. */
export async function openMove(transaction: TenantTransaction, cycleId: string): Promise<MoveRow | undefined> {
  const sql = `select ${columns} from cycle_move where cycle_id = $1 and state in ('PROPOSED','MOVING')`;
  return (await transaction.query<MoveRow>(sql, [cycleId]))[0];
}
