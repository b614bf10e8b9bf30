import { buildRubric } from '../../seeds/document-builders.js';
import { AccessTable } from '../../server/access/access-table.js';
import { type Clock, systemClock } from '../../server/core/clock.js';
import type { RequestContext } from '../../server/core/request-context.js';
import { moduleAccess } from '../../server/modules/access.js';
import { Commands } from '../../server/modules/audit/commands.js';
import { ConfigurationService } from '../../server/modules/configuration/configuration.service.js';
import type { VersionAnswer } from '../../server/modules/configuration/lifecycle.js';
import type { World } from './world.js';

export const configurationService = (world: World, clock: Clock = systemClock): ConfigurationService =>
  new ConfigurationService(new Commands(world.source, new AccessTable(moduleAccess), clock));

/** What the next command has to name. */
export const referTo = ({ id, version }: VersionAnswer): { versionId: string; version: number } => ({ versionId: id, version });

export const stages = ['DRAFT', 'CHECKED', 'SUBMITTED', 'APPROVED'] as const;
export type Stage = (typeof stages)[number];

interface Path {
  readonly service: ConfigurationService;
  readonly author: RequestContext;
  readonly approver: RequestContext;
}

/** Takes a new version of the rubric as far as `stage`. */
export async function rubricAt({ service, author, approver }: Path, stage: Stage, content: unknown): Promise<VersionAnswer> {
  const steps = [
    () => service.createDraft(author, { content }),
    (answer: VersionAnswer) => service.checkVersion(author, referTo(answer)),
    (answer: VersionAnswer) => service.submitVersion(author, referTo(answer)),
    (answer: VersionAnswer) => service.approveVersion(approver, { ...referTo(answer), contentHash: answer.contentHash }),
  ] as const;
  let answer = await steps[0]();
  for (const step of steps.slice(1, stages.indexOf(stage) + 1)) answer = await step(answer);
  return answer;
}

let labels = 0;

/** The small rubric under a label that no version has yet. */
export const newRubric = (): ReturnType<typeof buildRubric> => buildRubric(`test.${(labels += 1)}`);
