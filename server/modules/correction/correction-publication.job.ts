import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { say } from '../../core/language.js';
import type { Tenancy } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import type { JobHandler } from '../../jobs/job-contract.js';
import { holdResults } from '../scorecard/result-lock.js';
import { CorrectionNotProposed, CorrectionOutdated } from './correction.errors.js';
import type { CorrectionJobInput } from './correction-job-input.js';
import { readCorrectionTask, sourceHashOf } from './correction-source.js';
import { withdrawnWhereRefused } from './correction-withdrawal.js';
import { supersede } from './supersession.js';

export interface PublicationHandlerInput {
  readonly source: DataSource;
  readonly clock: Clock;
}

interface Signed {
  readonly state: string;
  readonly reason: string;
  readonly source_hash: string;
}

/** Writes what an approver signed, in one transaction: whoever is killed on the way leaves the published results as they were. */
export const correctionPublicationHandler = ({ source, clock }: PublicationHandlerInput): JobHandler =>
  withdrawnWhereRefused(source, async (scope) => {
    const { correctionId, cycleId } = scope.job.input as CorrectionJobInput;
    const tenancy: Tenancy = { role: workerRole, jurisdictionId: scope.job.jurisdictionId };
    await scope.report(5, say('正在核对数据是否又有变动。', 'Checking that nothing changed since.'));
    return inTransaction(source, tenancy, async (transaction) => {
      const signed = await signedCorrection(transaction, correctionId);
      // from here on nobody changes inputs of the cycle; what was changed before is committed and seen
      await holdResults(transaction, cycleId);
      const present = await inTransaction(source, tenancy, async (beside) =>
        sourceHashOf(await readCorrectionTask(beside, cycleId, clock.now())),
      );
      if (present !== signed.source_hash) throw new CorrectionOutdated(correctionId);
      const supersession = { correctionId, cycleId, reason: signed.reason, now: clock.now() };
      return supersede(transaction, scope, supersession);
    });
  });

async function signedCorrection(transaction: TenantTransaction, id: string): Promise<Signed> {
  const [row] = await transaction.query<Signed>('select state, reason, source_hash from correction where id = $1 for update', [id]);
  if (row?.state !== 'PUBLISHING') throw new CorrectionNotProposed(id, row?.state ?? 'WITHDRAWN');
  return row;
}
