import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import type { Explanation } from '../../engine/scoring/explain/explanation.js';
import { agencyInputsOf, frameOf } from '../cycle/agency-inputs.js';
import { readAgencySources } from '../cycle/agency-source.js';
import type { PinnedCycle } from '../cycle/pinned-cycle.js';
import { carriedElements } from '../cycle/wanted-periods.js';
import { type Correction, correctionsOf, elementsRead } from './corrections.js';
import { inputHashOf } from './scorecard-rows.js';
import type { StoredEvidence, StoredScore } from './stored-score.js';

/** Whether the stored inputs are those of the hash, and scored again they gave the stored status and points. */
export const isReproduced = (score: StoredScore, { status, points }: Explanation, { inputs, inputHash }: StoredEvidence): boolean =>
  status === score.status && (points === null ? null : String(points)) === score.points && inputHashOf(inputs) === inputHash;

interface Replayed {
  readonly cycle: PinnedCycle;
  readonly rubric: CompiledRubric;
  readonly score: StoredScore;
  readonly evidence: StoredEvidence;
}

/** Reads the agency's inputs again as they are today, over the same days. */
export async function correctedSince(transaction: TenantTransaction, { cycle, rubric, score, evidence }: Replayed): Promise<Correction[]> {
  const [source] = await readAgencySources(transaction, cycle, carriedElements(rubric), score.agencyId);
  if (!source) return [];
  const { evaluationDay, cycle: window } = evidence.inputs;
  const now = agencyInputsOf(source, frameOf(cycle, evaluationDay, window.dataThrough ?? evaluationDay));
  return correctionsOf(evidence.inputs, now, elementsRead(rubric, score.indicator));
}
