import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import { type Clock, systemClock } from '../../core/clock.js';
import { newIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import { runJob } from '../../jobs/run-job.js';
import { Commands } from '../audit/commands.js';
import type { VersionReference } from '../configuration/version-row.js';
import { DatabaseJobStore } from '../job/job-store.js';
import { simulationHandler } from './simulation.job.js';
import { SimulationService } from './simulation.service.js';

export interface SimulateNow extends VersionReference {
  readonly cycleId: string;
  readonly access: AccessTable;
  readonly clock?: Clock;
  /** the usual one unless given */
  readonly limitSeconds?: number;
}

const beatMs = 2000;

/**
 * Simulates a version and returns when it is done: the same command, job and handler as from the console. Throws what any of them
 * refused with.
 * @returns the id of the simulation
 */
export async function simulateVersionNow(source: DataSource, context: RequestContext, request: SimulateNow): Promise<string> {
  const { access, clock = systemClock, versionId, version, cycleId } = request;
  const service = new SimulationService(new Commands(source, access, clock), () => undefined);
  const asked = { versionId, version, cycleId, assumption: 'LEAVE_OUT', idempotencyKey: newIdentifier() };
  const { simulationId, jobId: id } = await service.simulate(context, asked);
  const store = new DatabaseJobStore(source);
  const job = await store.claim({ jurisdictionId: context.actor.jurisdictionId, id }, 0);
  if (job === null) throw new Error(`the simulation ${id} ended while it was being taken up; start again`);
  let refusal: unknown;
  const simulate = simulationHandler(source, clock, request.limitSeconds);
  const handler: typeof simulate = (scope) =>
    simulate(scope).catch((error: unknown) => {
      refusal = error;
      throw error;
    });
  const outcome = await runJob(job, { store, handler, beatMs, report: () => undefined });
  if (outcome !== 'SUCCEEDED') throw refusal ?? new Error(`the simulation ${id} was stopped: ${outcome}`);
  return simulationId;
}
