import { bulkInsert } from '../../seeds/bulk-insert.js';
import type { SeedScope } from '../../seeds/seed-scope.js';
import type { TenantTransaction } from '../../server/database/tenant-transaction.js';
import { CycleMove } from '../../server/modules/cycle-move/cycle-move.model.js';

/** A move of last year's cycle that was returned, and one that was done, with a mark that was dropped. Rows to be read, not results. */
export async function insertMoves(transaction: TenantTransaction, { ids, seed }: SeedScope): Promise<void> {
  const [pins] = await transaction.query<{ rubric: string; policy: string }>(
    'select rubric_id as rubric, grading_policy_id as policy from cycle where id = $1',
    [ids.to('cycle', 'LAST_YEAR')],
  );
  const [other] = await transaction.query<{ id: string }>('select id from rubric where id <> $1 limit 1', [pins?.rubric]);
  if (!pins || !other) throw new Error('the world has no second version to move a cycle to');
  const { author, approver } = seed.configuration;
  const at = new Date();
  const of = {
    ...{ cycleId: ids.to('cycle', 'LAST_YEAR'), simulationId: ids.to('simulation', 'LAST_YEAR'), reportHash: '2'.repeat(64) },
    ...{ fromRubricId: pins.rubric, toRubricId: other.id, fromGradingPolicyId: pins.policy, toGradingPolicyId: pins.policy },
    ...{ proposedById: ids.to('account', author), proposedByCode: author, proposedAt: at, version: 3 },
    ...{ decidedById: ids.to('account', approver), decidedByCode: approver, decidedAt: at },
    effect: { agencies: 3, kept: 2, returned: 0, asked: 0, dropped: 1, joining: [] },
  };
  const dropped = [{ reviewer: 'A03', subject: 'A01', indicator: 'Q1_01', level: 'WEAK', points: null, reason: 'two were missing' }];
  await bulkInsert(transaction, CycleMove, [
    { id: ids.of('cycleMove', 'returned'), ...of, state: 'RETURNED', reason: 'too soon', returnReason: 'wait for the marks' },
    { id: ids.of('cycleMove', 'done'), ...of, state: 'MOVED', reason: 'the marks are in', droppedMarks: dropped, movedAt: at },
  ]);
}
