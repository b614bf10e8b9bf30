import type { DataSource } from 'typeorm';
import { DomainError } from '../../core/domain-error.js';
import { workerRole } from '../../core/role.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import type { JobHandler } from '../../jobs/job-contract.js';
import type { CorrectionJobInput } from './correction-job-input.js';

const withdraw = `update correction set state = 'WITHDRAWN', version = version + 1 where id = $1 and state in ('WORKING','PUBLISHING')`;

/** A correction whose job was refused for good is withdrawn, so that another can be proposed; the job says why. */
export const withdrawnWhereRefused =
  (source: DataSource, handler: JobHandler): JobHandler =>
  async (scope) => {
    try {
      return await handler(scope);
    } catch (error) {
      const { correctionId } = scope.job.input as CorrectionJobInput;
      const tenancy = { role: workerRole, jurisdictionId: scope.job.jurisdictionId } as const;
      if (error instanceof DomainError) await inTransaction(source, tenancy, (transaction) => transaction.query(withdraw, [correctionId]));
      throw error;
    }
  };
