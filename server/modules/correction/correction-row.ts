import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { activeJobOf } from '../job/job-queue.js';
import { CorrectionNotFound, ReasonOutOfLength } from './correction.errors.js';
import { correctionKind, correctionPublicationKind } from './correction-job-input.js';

export interface CorrectionRow {
  readonly id: string;
  readonly cycleId: string;
  readonly state: string;
  readonly reason: string;
  readonly proposedById: string;
  readonly hash: string | null;
  readonly sourceHash: string | null;
  readonly version: number;
}

const columns = `id, cycle_id as "cycleId", state, reason, proposed_by_id as "proposedById", hash, source_hash as "sourceHash", version`;

/** Throws CorrectionNotFound, also for what the caller may not see. */
export async function readCorrection(transaction: TenantTransaction, id: string): Promise<CorrectionRow> {
  const rows = isIdentifier(id) ? await transaction.query<CorrectionRow>(`select ${columns} from correction where id = $1`, [id]) : [];
  if (!rows[0]) throw new CorrectionNotFound(id);
  return rows[0];
}

/** The one correction of a cycle that is neither decided nor withdrawn. */
export async function openCorrection(transaction: TenantTransaction, cycleId: string): Promise<CorrectionRow | undefined> {
  const open = `select ${columns} from correction where cycle_id = $1 and state in ('WORKING','PROPOSED','PUBLISHING')`;
  return (await transaction.query<CorrectionRow>(open, [cycleId]))[0];
}

/** The job that works a correction out or writes it; null where none is queued or running. */
export const jobOfCorrection = async (transaction: TenantTransaction, id: string): Promise<string | null> =>
  (await activeJobOf(transaction, correctionKind, id)) ?? (await activeJobOf(transaction, correctionPublicationKind, id));

const mostReason = 500;

/** Trimmed. Throws ReasonOutOfLength. */
export function readReason(text: string): string {
  const reason = text.trim();
  const { length } = [...reason];
  if (length < 2 || length > mostReason) throw new ReasonOutOfLength(mostReason);
  return reason;
}
