import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { DomainError } from '../../core/domain-error.js';
import { say } from '../../core/language.js';
import type { Tenancy } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import type { JobHandler } from '../../jobs/job-contract.js';
import { percent } from '../cycle/evaluation-result.js';
import type { MoveJobInput } from './move-job-input.js';
import { moveWithin } from './moving.js';

export interface MoveHandlerInput {
  readonly source: DataSource;
  readonly clock: Clock;
}

/**
 * Pins, marks and results change in one transaction: nobody ever reads results of one version under the indicators of another. A
 * cycle that was worked out is worked out again at once; one that was not, is only pinned anew.
 */
export const cycleMoveHandler =
  ({ source, clock }: MoveHandlerInput): JobHandler =>
  async (scope) => {
    const input = scope.job.input as unknown as MoveJobInput;
    const tenancy: Tenancy = { role: workerRole, jurisdictionId: scope.job.jurisdictionId };
    await scope.report(percent.reading, say('正在换用版本。', 'Taking the cycle to the other version.'));
    try {
      return await inTransaction(source, tenancy, (transaction) => moveWithin(transaction, scope, { ...input, now: clock.now() }));
    } catch (error) {
      if (error instanceof DomainError) await inTransaction(source, tenancy, (transaction) => transaction.query(withdraw, [input.moveId]));
      throw error;
    }
  };

/** What was refused for good can be proposed anew; the job says why. */
const withdraw = `update cycle_move set state = 'WITHDRAWN', version = version + 1 where id = $1 and state = 'MOVING'`;
