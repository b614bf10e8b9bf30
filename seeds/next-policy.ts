import type { DataSource } from 'typeorm';
import { AccessTable } from '../server/access/access-table.js';
import { moduleAccess } from '../server/modules/access.js';
import { Commands } from '../server/modules/audit/commands.js';
import { ConfigurationService } from '../server/modules/configuration/configuration.service.js';
import { simulateVersionNow } from '../server/modules/simulation/simulate-version-now.js';
import { scopeOf } from './administration.js';
import { contextOf } from './configuration.js';
import { dayAt, instantOn } from './seed-calendar.js';
import { asWorker, type SeedScope } from './seed-scope.js';

/** the jurisdiction that people look at; the neighbour stays small */
const folder = 'sample';
/** day of the submission, counted from the anchor day */
const submittedDay = -1;

interface Policy {
  readonly label: string;
  readonly quotas: readonly { readonly share: string }[];
}

/** Next year's policy: fewer may be excellent. Everything else is as it was. */
const nextOf = (policy: Policy): Policy => ({
  ...policy,
  label: `${Number(policy.label.slice(0, 4)) + 2}.1`,
  quotas: policy.quotas.map((quota) => ({ ...quota, share: '0.25' })),
});

const access = new AccessTable(moduleAccess);

/** Last year, whose facts are complete. */
const lastYear = (scope: SeedScope): Promise<string | undefined> =>
  asWorker(scope, async (transaction) => {
    const sql = `select id from cycle where state <> 'DRAFT' order by starts_on limit 1`;
    return (await transaction.query<{ id: string }>(sql))[0]?.id;
  });

/** A version that waits for the approver, so that the demonstration's second pair of eyes has something to read. Made once. */
export async function submitNextPolicy(source: DataSource): Promise<void> {
  const scope = await scopeOf(source, folder);
  const present = scope?.seed.cycles.at(-1)?.gradingPolicyContent as Policy | undefined;
  if (!scope || !present || !/^\d{4}\./.test(present.label)) return;
  const content = nextOf(present);
  if (await isThere(scope, content.label)) return;
  const now = instantOn(dayAt(scope.calendar, submittedDay));
  const service = new ConfigurationService(new Commands(source, access, { now: () => now }));
  const author = contextOf(scope, scope.seed.configuration.author);
  const { id: versionId, version } = await service.createDraft(author, { content });
  const checked = await service.checkVersion(author, { versionId, version });
  const cycleId = await lastYear(scope);
  const clock = { now: () => now };
  if (cycleId) await simulateVersionNow(source, author, { versionId, version: checked.version, cycleId, access, clock });
  await service.submitVersion(author, { versionId, version: checked.version + (cycleId ? 1 : 0) });
}

const isThere = (scope: SeedScope, label: string): Promise<boolean> =>
  asWorker(scope, async (transaction) => {
    const sql = `select 1 from config_version v join config_document d on d.jurisdiction_id = v.jurisdiction_id and d.id = v.document_id
      where d.kind = 'GRADING_POLICY' and v.label = $1`;
    return (await transaction.query(sql, [label])).length > 0;
  });
