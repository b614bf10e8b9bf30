import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { say } from '../../core/language.js';
import type { Tenancy } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import type { JobHandler } from '../../jobs/job-contract.js';
import { type Streamed, workBeside } from '../cycle/thread-stream.js';
import { correctTask } from './correct-task.js';
import type { CorrectionJobInput } from './correction-job-input.js';
import { storeProposal } from './correction-result.js';
import { readCorrectionTask, sourceHashOf } from './correction-source.js';
import type { CorrectionHead, CorrectionTask } from './correction-task.js';
import { withdrawnWhereRefused } from './correction-withdrawal.js';
import { readFormerResults } from './former-results.js';

const percent = { reading: 5, computing: 20, storing: 70 };

const isCompiled = import.meta.url.endsWith('.js');
const entry = new URL(isCompiled ? './correction-thread.js' : './correction-thread.ts', import.meta.url);

/** Works a published cycle out again and stores what would change. Nothing that is published is touched. */
export const correctionHandler = (source: DataSource, clock: Clock): JobHandler =>
  withdrawnWhereRefused(source, async (scope) => {
    const { correctionId, cycleId } = scope.job.input as CorrectionJobInput;
    const tenancy: Tenancy = { role: workerRole, jurisdictionId: scope.job.jurisdictionId };
    await scope.report(percent.reading, say('正在读取数据。', 'Reading the data.'));
    const task = await inTransaction(source, tenancy, async (transaction): Promise<CorrectionTask> => {
      const evaluation = await readCorrectionTask(transaction, cycleId, clock.now());
      return { evaluation, former: await readFormerResults(transaction, cycleId) };
    });
    const count = task.evaluation.sources.length;
    await scope.report(percent.computing, say(`正在重新计算 ${count} 个单位。`, `Working out ${count} agencies again.`));
    const result: Streamed<CorrectionHead> = await workBeside({
      ...{ entry, data: task, inline: (listener) => correctTask(task, listener) },
      ...{ signal: scope.signal, progress: () => undefined },
    });
    await scope.report(percent.storing, say('正在保存变动清单。', 'Storing what would change.'));
    const proposal = { correctionId, cycleId, sourceHash: sourceHashOf(task.evaluation), workedAt: clock.now() };
    return inTransaction(source, tenancy, (transaction) => storeProposal(transaction, scope, proposal, result));
  });
