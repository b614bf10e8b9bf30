import type { DataSource } from 'typeorm';
import type { Clock } from '../../core/clock.js';
import { say } from '../../core/language.js';
import type { Tenancy } from '../../core/request-context.js';
import { workerRole } from '../../core/role.js';
import { usualSimulationLimitSeconds } from '../../core/simulation-age.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import type { JobHandler, JobScope } from '../../jobs/job-contract.js';
import { startBeside } from '../cycle/thread-parts.js';
import { simulateInParts } from './simulate-task.js';
import { SimulationTooLong } from './simulation.errors.js';
import type { SimulationJobInput } from './simulation-job-input.js';
import { storeSimulation } from './simulation-result.js';
import { openSimulation, type SimulationReading } from './simulation-source.js';
import type { SimulationHead, SimulationPart } from './simulation-task.js';

const percent = { reading: 5, computing: 5, storing: 90 };

const isCompiled = import.meta.url.endsWith('.js');
const entry = new URL(isCompiled ? './simulation-thread.js' : './simulation-thread.ts', import.meta.url);

/** Works out what a version would have done, beside the cycle's own. The cycle and its results are not touched. */
export const simulationHandler =
  (source: DataSource, clock: Clock, limitSeconds: number = usualSimulationLimitSeconds): JobHandler =>
  async (scope) => {
    const limit = AbortSignal.timeout(limitSeconds * 1000);
    const input = scope.job.input as unknown as SimulationJobInput;
    const tenancy: Tenancy = { role: workerRole, jurisdictionId: scope.job.jurisdictionId };
    await scope.report(percent.reading, say('正在读取数据。', 'Reading the data.'));
    const readAt = clock.now();
    const signal = AbortSignal.any([scope.signal, limit]);
    let count = 0;
    const began = await inTransaction(source, tenancy, async (transaction) => {
      const reading = await openSimulation(transaction, input, readAt);
      count = reading.opening.agencies;
      return begin(reading, scope, signal);
    })
      .then(async ({ thread, basis }) => ({ basis, head: (await thread.result).head }))
      .catch((error: unknown) => {
        throw limit.aborted && !scope.signal.aborted ? new SimulationTooLong(count, limitSeconds) : error;
      });
    await scope.report(percent.storing, say('正在保存推演报告。', 'Storing the report.'));
    return inTransaction(source, tenancy, (transaction) => storeSimulation(transaction, scope, { input, readAt, ...began }));
  };

/** Hands the agencies to a thread as they are read; when it returns all were read, and the thread has the rest of its work before it. */
async function begin({ opening, parts, basis }: SimulationReading, scope: JobScope, signal: AbortSignal) {
  const count = opening.agencies;
  const computing = say(`正在计算 ${count} 个单位，新旧各一遍。`, `Working out ${count} agencies, by both versions.`);
  const thread = startBeside<SimulationHead, SimulationPart>({
    ...{ entry, data: opening, inline: (listener) => simulateInParts(opening, listener) },
    ...{ signal, progress: teller(scope, computing) },
  });
  try {
    for await (const part of parts) {
      signal.throwIfAborted();
      thread.take(part);
    }
  } catch (error) {
    thread.stop();
    throw error;
  }
  thread.end();
  return { thread, basis: basis() };
}

/** Tells of the thread's progress without waiting. */
function teller(scope: JobScope, message: ReturnType<typeof say>): (share: number) => void {
  let told = 0;
  return (share) => {
    const progress = Math.floor(percent.computing + (percent.storing - percent.computing) * share);
    if (progress < told + 5) return;
    told = progress;
    scope.report(progress, message).catch(() => undefined);
  };
}
