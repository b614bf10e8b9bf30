import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { AgencyInputs } from '../../engine/scoring/agency-inputs.js';
import type { PeerValues } from '../../engine/scoring/scorecard.js';
import { ScoreNotFound } from './explanation.errors.js';
import type { SamePeers } from './scorecard-rows.js';

export interface StoredScore {
  readonly scorecardId: string;
  readonly cycleId: string;
  readonly agencyId: string;
  /** code of the indicator */
  readonly indicator: string;
  readonly status: string;
  /** integer at 10^-4 as text; null unless scored */
  readonly points: string | null;
}

const scoreStatement = `select s.scorecard_id as "scorecardId", s.cycle_id as "cycleId", s.agency_id as "agencyId", i.code as indicator, s.status, s.points
  from score s join indicator i on i.jurisdiction_id = s.jurisdiction_id and i.id = s.indicator_id where s.id = $1`;

/** Under the caller's own grant: a row that it may not see is not there. */
export async function readScore(transaction: TenantTransaction, id: string): Promise<StoredScore> {
  const rows = isIdentifier(id) ? await transaction.query<StoredScore>(scoreStatement, [id]) : [];
  if (!rows[0]) throw new ScoreNotFound(id);
  return rows[0];
}

export interface StoredEvidence {
  readonly inputs: AgencyInputs;
  readonly inputHash: string;
  readonly peers: PeerValues | null;
}

interface EvidenceRow {
  readonly inputs: AgencyInputs;
  readonly input_hash: string;
  readonly peer_values: PeerValues | SamePeers | null;
}

/** What a correction superseded is kept elsewhere, under the same id of a scorecard. */
const evidenceStatement = `select inputs, input_hash, peer_values from evaluation_input where scorecard_id = $1
  union all select inputs, input_hash, peer_values from superseded_evidence where superseded_scorecard_id = $1`;

/** What the evaluation used for a scorecard, also for one that was superseded since. Under the worker's role. */
export async function readEvidence(transaction: TenantTransaction, scorecardId: string): Promise<StoredEvidence> {
  const row = await evidenceRow(transaction, scorecardId);
  const peers = row.peer_values;
  const isElsewhere = peers !== null && 'sameAs' in peers;
  const values = isElsewhere ? (await evidenceRow(transaction, peers.sameAs)).peer_values : peers;
  return { inputs: row.inputs, inputHash: row.input_hash, peers: values as PeerValues | null };
}

async function evidenceRow(transaction: TenantTransaction, scorecardId: string): Promise<EvidenceRow> {
  const [row] = await transaction.query<EvidenceRow>(evidenceStatement, [scorecardId]);
  if (!row) throw new Error(`the scorecard ${scorecardId} has no inputs: it was not written by an evaluation`);
  return row;
}
