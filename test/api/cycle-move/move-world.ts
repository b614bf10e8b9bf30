import { buildGradingPolicy, buildRubric } from '../../../seeds/document-builders.js';
import { type Clock, systemClock } from '../../../server/core/clock.js';
import { runJob } from '../../../server/jobs/run-job.js';
import { Commands } from '../../../server/modules/audit/commands.js';
import type { VersionAnswer } from '../../../server/modules/configuration/lifecycle.js';
import { cycleMoveHandler } from '../../../server/modules/cycle-move/cycle-move.job.js';
import { CycleMoveService } from '../../../server/modules/cycle-move/cycle-move.service.js';
import { DatabaseJobStore } from '../../../server/modules/job/job-store.js';
import { simulateVersionNow } from '../../../server/modules/simulation/simulate-version-now.js';
import { configurationService, referTo, rubricAt } from '../../support/configuration.js';
import { access, type CycleWorld, key, today } from '../cycle/cycle-world.js';

// biome-ignore lint/suspicious/noExplicitAny: documents are changed anywhere
export type Loose = any;

const anAgeDays = 14;

export const movesOf = (w: CycleWorld, clock: Clock = systemClock): CycleMoveService =>
  new CycleMoveService(new Commands(w.world.source, access, clock), () => undefined, anAgeDays);

let label = 0;
export const newLabel = (): string => `move.${(label += 1)}`;

/** A version through all hands into force. */
export async function inForce(w: CycleWorld, content: Loose): Promise<VersionAnswer> {
  const service = configurationService(w.world);
  const people = { service, author: w.as('department'), approver: w.as('approver') };
  const steps = { ...people, author: w.as('department') };
  const approved = await rubricAt(steps, 'APPROVED', content);
  // what is in force began today or before: versions of one day follow one another
  await w.ask(`update config_version set valid_from = valid_from - 1 where state = 'IN_FORCE' and valid_from >= $1::date`, [today()]);
  return service.publishVersion(w.as('department'), { ...referTo(approved), validFrom: today() });
}

export const rubricWith = (edit: (document: Loose) => void): Loose => {
  const document = JSON.parse(JSON.stringify(buildRubric(newLabel())));
  edit(document);
  return document;
};
export const policyWith = (edit: (document: Loose) => void): Loose => {
  const document = JSON.parse(JSON.stringify(buildGradingPolicy(newLabel())));
  edit(document);
  return document;
};
export const judged = (document: Loose): Loose => document.categories[0].items[0].indicators[0];

/** The simulation of a version on a cycle. */
export const simulatedOn = (w: CycleWorld, cycleId: string, version: VersionAnswer): Promise<string> =>
  simulateVersionNow(w.world.source, w.as('department'), { ...referTo(version), cycleId, access });

export const proposed = (w: CycleWorld, cycleId: string, simulationId: string): Promise<{ id: string }> =>
  movesOf(w).propose(w.as('department'), { cycleId, simulationId, reason: '新办法已生效', ...key() });

export const moveOf = async (w: CycleWorld, id: string): Promise<Loose> => (await w.ask('select * from cycle_move where id = $1', [id]))[0];

/** Approved by what the move says, and its job run. */
export async function approved(w: CycleWorld, id: string): Promise<{ state: string; message_en: string }> {
  const { report_hash: reportHash, version } = await moveOf(w, id);
  const { jobId } = await movesOf(w).approve(w.as('approver'), { id, reportHash, version, ...key() });
  const store = new DatabaseJobStore(w.world.source);
  const job = await store.claim({ jurisdictionId: w.world.first.jurisdictionId, id: jobId }, 0);
  if (!job) throw new Error('the job does not wait');
  const errors: unknown[] = [];
  const handler = cycleMoveHandler({ source: w.world.source, clock: systemClock });
  await runJob(job, { store, handler, beatMs: 2000, report: (error) => void errors.push(error) });
  expect(errors).toEqual([]);
  const [row] = await w.ask<{ state: string; message_en: string }>('select state, message_en from job where id = $1', [jobId]);
  return row as { state: string; message_en: string };
}
