import { fromScaled } from '../../core/decimal.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { replayScorecard } from '../../engine/scoring/replay.js';
import { compiledRubricOf } from '../cycle/compiled-cycle.js';
import { readPinnedCycle } from '../cycle/pinned-cycle.js';
import { inputHashOf } from '../scorecard/scorecard-rows.js';
import { readEvidence } from '../scorecard/stored-score.js';
import { CorrectionNotFound } from './correction.errors.js';

interface SupersededRow {
  readonly cycle_id: string;
  readonly total: string | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly scores: { readonly scores: readonly SupersededScore[] };
}

interface SupersededScore {
  readonly indicator: string;
  readonly status: string;
  readonly points: string | null;
}

export interface SupersededReplay {
  /** the kept inputs are those of the hash, and scored again they gave every kept digit */
  readonly isReproduced: boolean;
  /** decimals as text, as the replay gives them */
  readonly total: string | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly scores: readonly SupersededScore[];
}

const statement = 'select cycle_id, total, grade, rank, scores from superseded_scorecard where id = $1';

const decimalOf = (points: number | null): string | null => (points === null ? null : fromScaled(BigInt(points)));

/** A superseded scorecard worked out again from what was kept with it, on the versions the cycle is pinned to. Under WORKER. */
export async function replaySuperseded(transaction: TenantTransaction, id: string): Promise<SupersededReplay> {
  const [row] = await transaction.query<SupersededRow>(statement, [id]);
  if (!row) throw new CorrectionNotFound(id);
  const { inputs, inputHash, peers } = await readEvidence(transaction, id);
  const scorecard = replayScorecard(compiledRubricOf(await readPinnedCycle(transaction, row.cycle_id)), inputs, peers);
  const { grade, rank } = scorecard;
  const scores = scorecard.scores.map(({ indicator, status, points }) => ({ indicator, status, points: decimalOf(points) }));
  const total = scorecard.total === null ? null : String(scorecard.total);
  const hasSameScores = scores.every((score, index) => isSame(score, row.scores.scores[index]));
  const hasSameStanding = total === row.total && grade === row.grade && rank === row.rank;
  const isReproduced = inputHashOf(inputs) === inputHash && hasSameScores && hasSameStanding && scores.length === row.scores.scores.length;
  return { isReproduced, total: decimalOf(scorecard.total), grade, rank, scores };
}

const isSame = (left: SupersededScore, right: SupersededScore | undefined): boolean =>
  left.indicator === right?.indicator && left.status === right.status && left.points === right.points;
