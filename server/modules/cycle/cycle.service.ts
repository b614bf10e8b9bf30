import { dayOf } from '../../core/clock.js';
import { isIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { Commands } from '../audit/commands.js';
import { activeJobOf, queueJob } from '../job/job-queue.js';
import { CycleNotFound, CycleNotOpen, EvaluationUnderWay } from './cycle.errors.js';
import { type EvaluationJobInput, evaluationKind, isEvaluable } from './evaluation-job-input.js';

interface StartEvaluation {
  readonly cycleId: string;
  readonly idempotencyKey: string;
}

export class CycleService {
  /** @param wake tells the runner that there is work */
  constructor(
    private readonly commands: Commands,
    private readonly wake: () => void,
  ) {}

  /** @returns the id of the job, of the first one for a repeated key */
  async startEvaluation(context: RequestContext, { cycleId, idempotencyKey }: StartEvaluation): Promise<{ id: string }> {
    const started = await this.commands.run(
      context,
      { name: 'startEvaluation', input: { cycleId }, idempotencyKey },
      async ({ transaction, now, note }) => {
        note({ subjectType: 'Cycle', subjectId: cycleId });
        const state = await stateOf(transaction, cycleId);
        if (!isEvaluable(state)) throw new CycleNotOpen(cycleId, state);
        const active = await activeEvaluation(transaction, cycleId);
        if (active !== null) throw new EvaluationUnderWay(cycleId, active);
        const input: EvaluationJobInput = { cycleId, evaluationDay: dayOf(now) };
        const id = await queueJob(transaction, { kind: evaluationKind, subjectId: cycleId, input: { ...input }, now });
        note({ subjectType: 'Cycle', subjectId: cycleId, before: { state }, after: { job: id, ...input } });
        return { id };
      },
    );
    this.wake();
    return started;
  }
}

async function stateOf(transaction: TenantTransaction, cycleId: string): Promise<string> {
  const rows = isIdentifier(cycleId) ? await transaction.query<{ state: string }>('select state from cycle where id = $1', [cycleId]) : [];
  if (!rows[0]) throw new CycleNotFound(cycleId);
  return rows[0].state;
}

/** Two starts at once take turns, so that the second one finds the first one's job. */
async function activeEvaluation(transaction: TenantTransaction, cycleId: string): Promise<string | null> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [cycleId]);
  return activeJobOf(transaction, evaluationKind, cycleId);
}
