import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import type { Language } from '../../core/language.js';
import type { RequestContext } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import { explainScore } from '../../engine/scoring/explain/explain-score.js';
import type { Explanation } from '../../engine/scoring/explain/explanation.js';
import { FieldNotReadable } from '../../graph/graph.errors.js';
import { compiledRubricOf } from '../cycle/compiled-cycle.js';
import { readPinnedCycle } from '../cycle/pinned-cycle.js';
import type { Correction } from './corrections.js';
import { type Reader, readsPeers, stepsFor } from './reader-view.js';
import { correctedSince, isReproduced } from './replay-check.js';
import { readEvidence, readScore, type StoredScore } from './stored-score.js';

export interface ExplainedScore extends Explanation {
  /** the stored inputs are those of the hash, and scored again they gave the stored status and points */
  readonly isReproduced: boolean;
  readonly inputHash: string;
  readonly correctedSince: readonly Correction[];
}

/** Why a score is what it is, worked out again from what the evaluation stored. */
export class ExplanationService {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
  ) {}

  /** What the caller may not see is not found; only then are inputs read, by the worker, of that one score. */
  async explain(context: RequestContext, scoreId: string, language: Language): Promise<ExplainedScore> {
    const { actor } = context;
    const allowed: readonly string[] = this.access.rolesOfQuery('explanation') ?? [];
    if (!allowed.includes(actor.role)) throw new FieldNotReadable(actor.role, 'explanation');
    const score = await inTransaction(this.source, actor, (transaction) => readScore(transaction, scoreId));
    const { jurisdictionId } = actor;
    return inTransaction(this.source, { role: workerRole, jurisdictionId }, (transaction) =>
      replay(transaction, score, { role: actor.role, language }),
    );
  }
}

async function replay(transaction: TenantTransaction, score: StoredScore, reader: Reader): Promise<ExplainedScore> {
  await transaction.query('set transaction isolation level repeatable read');
  const evidence = await readEvidence(transaction, score.scorecardId);
  const cycle = await readPinnedCycle(transaction, score.cycleId);
  const rubric = compiledRubricOf(cycle);
  const shown = { inputs: evidence.inputs, peers: evidence.peers, showsPeers: readsPeers(reader.role) };
  const explanation = explainScore(rubric, shown, score.indicator, reader.language);
  const steps = stepsFor(reader, explanation, rubric, evidence);
  return {
    ...explanation,
    steps,
    sentences: steps.map(({ text }) => text),
    isReproduced: isReproduced(score, explanation, evidence),
    inputHash: evidence.inputHash,
    correctedSince: await correctedSince(transaction, { cycle, rubric, score, evidence }),
  };
}
