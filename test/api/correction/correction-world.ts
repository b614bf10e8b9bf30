import { publishSeededCycles } from '../../../seeds/publish-cycles.js';
import { AccessTable } from '../../../server/access/access-table.js';
import { systemClock } from '../../../server/core/clock.js';
import { usualGroupSizes } from '../../../server/core/group-sizes.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import type { JobHandler } from '../../../server/jobs/job-contract.js';
import { runJob } from '../../../server/jobs/run-job.js';
import { moduleAccess } from '../../../server/modules/access.js';
import { Commands } from '../../../server/modules/audit/commands.js';
import { CorrectionService } from '../../../server/modules/correction/correction.service.js';
import { correctionHandlers } from '../../../server/modules/correction/correction-handlers.js';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { FactService } from '../../../server/modules/fact/fact.service.js';
import { DatabaseJobStore } from '../../../server/modules/job/job-store.js';
import { type EvaluationWorld, evaluationWorld, jurisdictionId } from '../evaluation/evaluation-world.js';

export interface FactPlaced {
  readonly id: string;
  readonly agencyId: string;
  readonly dataElementId: string;
  readonly period: string;
  /** integer at 10^-4 as text */
  readonly value: string;
}

export interface CorrectionWorld extends EvaluationWorld {
  readonly facts: FactService;
  readonly corrections: CorrectionService;
  readonly handlers: ReadonlyMap<string, JobHandler>;
  /** as a request of its own, the password just given again */
  fresh(account: string): Promise<RequestContext>;
  /** runs a queued job to its end; returns its state and message */
  run(jobId: string): Promise<{ state: string; message: string }>;
  /** in force */
  factOf(agency: string, element: string, period: string): Promise<FactPlaced>;
}

/** The demonstration with both cycles worked out and last year's published. */
export async function correctionWorld(): Promise<CorrectionWorld> {
  const world = await evaluationWorld();
  for (const code of ['LAST_YEAR', 'THIS_YEAR'] as const)
    await evaluateCycleNow(world.source, { jurisdictionId, cycleId: await world.cycleId(code), evaluationDay: '2026-01-20' });
  await publishSeededCycles(world.source, usualGroupSizes);
  const commands = new Commands(world.source, new AccessTable(moduleAccess), systemClock);
  const handlers = new Map(correctionHandlers({ source: world.source, clock: systemClock }));
  return {
    ...world,
    facts: new FactService(commands),
    corrections: new CorrectionService(commands, world.source, () => undefined),
    handlers,
    fresh: async (account) => {
      const context = await world.contextOf(account);
      const steppedUpUntil = new Date(Date.now() + 60_000);
      return { ...context, requestId: newIdentifier(), actor: { ...context.actor, steppedUpUntil } };
    },
    run: (jobId) => run(world, handlers, jobId),
    factOf: async (agency, element, period) => {
      const [fact] = await world.read<FactPlaced>(
        `select f.id, f.agency_id as "agencyId", f.data_element_id as "dataElementId", f.period, f.value from fact f
         join agency a on a.id = f.agency_id join data_element e on e.id = f.data_element_id
         where a.code = $1 and e.code = $2 and f.period = $3 and not exists (select from fact l where l.supersedes_id = f.id)`,
        [agency, element, period],
      );
      if (!fact) throw new Error(`no fact ${agency} ${element} ${period}`);
      return fact;
    },
  };
}

async function run(world: EvaluationWorld, handlers: ReadonlyMap<string, JobHandler>, id: string) {
  const store = new DatabaseJobStore(world.source);
  const job = await store.claim({ jurisdictionId, id }, 0);
  if (!job) throw new Error(`the job ${id} does not wait`);
  const errors: unknown[] = [];
  await runJob(job, { store, handler: handlers.get(job.kind) as JobHandler, beatMs: 2000, report: (error) => void errors.push(error) });
  if (errors.length > 0) throw errors[0];
  const [row] = await world.read<{ state: string; message: string }>('select state, message from job where id = $1', [id]);
  return row as { state: string; message: string };
}
