import type { DataSource } from 'typeorm';
import { buildRubric } from '../../seeds/document-builders.js';
import { AccessTable } from '../../server/access/access-table.js';
import { type Clock, systemClock } from '../../server/core/clock.js';
import type { RequestContext } from '../../server/core/request-context.js';
import { inTransaction } from '../../server/database/tenant-transaction.js';
import { moduleAccess } from '../../server/modules/access.js';
import { Commands } from '../../server/modules/audit/commands.js';
import { ConfigurationService } from '../../server/modules/configuration/configuration.service.js';
import type { Acknowledgement, CheckReport } from '../../server/modules/configuration/document-check.js';
import type { VersionAnswer } from '../../server/modules/configuration/lifecycle.js';
import { simulateVersionNow } from '../../server/modules/simulation/simulate-version-now.js';

const access = new AccessTable(moduleAccess);
/** behind each service, for the job that simulates */
const behind = new WeakMap<ConfigurationService, { readonly source: DataSource; readonly clock: Clock }>();

export function configurationService(world: { readonly source: DataSource }, clock: Clock = systemClock): ConfigurationService {
  const service = new ConfigurationService(new Commands(world.source, access, clock));
  behind.set(service, { source: world.source, clock });
  return service;
}

/** What the next command has to name. */
export const referTo = ({ id, version }: VersionAnswer): { versionId: string; version: number } => ({ versionId: id, version });

export const stages = ['DRAFT', 'CHECKED', 'SIMULATED', 'SUBMITTED', 'APPROVED'] as const;
export type Stage = (typeof stages)[number];

const opened = `select c.id from cycle c where c.state <> 'DRAFT' and exists (select from participation p
  where p.jurisdiction_id = c.jurisdiction_id and p.cycle_id = c.id and p.kind in ('ASSESSED','BOTH')) order by c.starts_on desc limit 1`;

/** The version with the report of its simulation, on the latest cycle that was opened; as it is where there is none. */
export async function simulatedNow(service: ConfigurationService, author: RequestContext, answer: VersionAnswer): Promise<VersionAnswer> {
  const at = behind.get(service);
  if (!at) throw new Error('the service is not one of configurationService()');
  const { source, clock } = at;
  const [cycle] = await inTransaction(source, author.actor, (transaction) => transaction.query<{ id: string }>(opened));
  if (!cycle) return answer;
  await simulateVersionNow(source, author, { ...referTo(answer), cycleId: cycle.id, access, clock });
  return { ...answer, state: 'SIMULATED', version: answer.version + 1 };
}

const reason = 'known, and meant so';

interface Owned {
  readonly service: ConfigurationService;
  readonly author: RequestContext;
}

/** The same reason for each warning of the last check. */
export async function acknowledgementsFor({ service, author }: Owned, id: string): Promise<Acknowledgement[]> {
  const source = behind.get(service)?.source as DataSource;
  const [row] = await inTransaction(source, author.actor, (transaction) =>
    transaction.query<{ report: CheckReport | null }>('select check_report as report from config_version where id = $1', [id]),
  );
  const warnings = (row?.report?.diagnostics ?? []).filter(({ severity }) => severity === 'warning');
  return warnings.map(({ code, path }) => ({ code, path: path.map(String), reason }));
}

/** Submits, saying to each warning that it may stay. */
export async function submitNow(service: ConfigurationService, author: RequestContext, answer: VersionAnswer): Promise<VersionAnswer> {
  const acknowledgements = await acknowledgementsFor({ service, author }, answer.id);
  return service.submitVersion(author, { ...referTo(answer), acknowledgements });
}

/** Brings an approved version into force on the morning of a day, which may have passed. */
export const publishedOn = (world: { readonly source: DataSource }, author: RequestContext, answer: VersionAnswer, day: string) =>
  configurationService(world, { now: () => new Date(`${day}T08:00:00Z`) }).publishVersion(author, { ...referTo(answer), validFrom: day });

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
    (answer: VersionAnswer) => simulatedNow(service, author, answer),
    (answer: VersionAnswer) => submitNow(service, author, answer),
    (answer: VersionAnswer) => service.approveVersion(approver, { ...referTo(answer), contentHash: answer.contentHash }),
  ] as const;
  let answer = await steps[0]();
  for (const step of steps.slice(1, stages.indexOf(stage) + 1)) answer = await step(answer);
  return answer;
}

let labels = 0;

/** The small rubric under a label that no version has yet. */
export const newRubric = (): ReturnType<typeof buildRubric> => buildRubric(`test.${(labels += 1)}`);
