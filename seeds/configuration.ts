import type { DataSource } from 'typeorm';
import { AccessTable } from '../server/access/access-table.js';
import { newIdentifier } from '../server/core/identifier.js';
import type { RequestContext } from '../server/core/request-context.js';
import { moduleAccess } from '../server/modules/access.js';
import { Commands } from '../server/modules/audit/commands.js';
import { ConfigurationService } from '../server/modules/configuration/configuration.service.js';
import type { Acknowledgement, CheckReport } from '../server/modules/configuration/document-check.js';
import { type DraftHead, readDraftHead } from '../server/modules/configuration/draft-head.js';
import { instantOn } from './seed-calendar.js';
import { asWorker, type SeedScope } from './seed-scope.js';

interface Standing {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly contentHash: string;
}

interface Publication {
  readonly content: unknown;
  readonly head: DraftHead;
  readonly validFrom: string;
}

/** The service as the seeded accounts use it on a day of the past. */
const serviceOn = (source: DataSource, day: string): ConfigurationService =>
  new ConfigurationService(new Commands(source, new AccessTable(moduleAccess), { now: () => instantOn(day) }));

const endOfTime = new Date(8_640_000_000_000_000);

/** As this account of the jurisdiction, under its seeded grant. */
export function contextOf({ seed, ids, tenancy }: SeedScope, accountCode: string): RequestContext {
  const account = seed.accounts.find(({ code }) => code === accountCode);
  if (!account) throw new Error(`the data of ${ids.jurisdiction} has no account ${accountCode}`);
  const { jurisdictionId } = tenancy;
  const agencyId = account.agency === undefined ? {} : { agencyId: ids.to('agency', account.agency) };
  const actor = {
    role: account.role,
    jurisdictionId,
    accountId: ids.to('account', accountCode),
    grantId: ids.to('grant', accountCode),
    accountCode,
    // the loader gives no password; it acts as these accounts on days of the past
    steppedUpUntil: endOfTime,
    ...agencyId,
  };
  return { requestId: newIdentifier(), language: 'zh', actor };
}

/**
 * Takes the documents of every cycle from draft to in force, as the two accounts, in the order of the cycles; each is in force
 * from the first day of its cycle. What was done before is left as it is, so a load that was cut short goes on.
 */
export async function publishConfiguration(scope: SeedScope): Promise<void> {
  for (const { gradingPolicyContent, rubricContent, startsOn } of scope.seed.cycles) {
    const publications = [gradingPolicyContent, rubricContent].map((content) => ({
      content,
      head: readDraftHead(content),
      validFrom: startsOn,
    }));
    // both drafts first: each is checked beside the other
    for (const publication of publications) await ensureDraft(scope, publication);
    for (const publication of publications) await advance(scope, publication);
  }
}

async function ensureDraft(scope: SeedScope, { head, content, validFrom }: Publication): Promise<void> {
  if (await standingOf(scope, head)) return;
  await serviceOn(scope.source, validFrom).createDraft(contextOf(scope, scope.seed.configuration.author), { content });
}

/** What a check warns of in a file of the demonstration is meant so. */
async function acceptedWarnings(scope: SeedScope, versionId: string): Promise<Acknowledgement[]> {
  const sql = 'select check_report as report from config_version where id = $1';
  const [row] = await asWorker(scope, (transaction) => transaction.query<{ report: CheckReport }>(sql, [versionId]));
  const warnings = (row?.report.diagnostics ?? []).filter(({ severity }) => severity === 'warning');
  return warnings.map(({ code, path }) => ({ code, path: path.map(String), reason: '示例文件从简，不设这一项' }));
}

async function standingOf(scope: SeedScope, { kind, code, label }: DraftHead): Promise<Standing | undefined> {
  const rows = await asWorker(scope, (transaction) =>
    transaction.query<Standing>(
      `select v.id, v.state, v.version, v.content_hash as "contentHash" from config_version v
       join config_document d on d.jurisdiction_id = v.jurisdiction_id and d.id = v.document_id where d.kind = $1 and d.code = $2 and v.label = $3`,
      [kind, code, label],
    ),
  );
  return rows[0];
}

async function advance(scope: SeedScope, { head, validFrom }: Publication): Promise<void> {
  const service = serviceOn(scope.source, validFrom);
  const author = contextOf(scope, scope.seed.configuration.author);
  const approver = contextOf(scope, scope.seed.configuration.approver);
  const steps: Readonly<Record<string, (input: { versionId: string; version: number; contentHash: string }) => Promise<unknown>>> = {
    DRAFT: (input) => check(service, author, input),
    CHECKED: async (input) => service.submitVersion(author, { ...input, acknowledgements: await acceptedWarnings(scope, input.versionId) }),
    SUBMITTED: (input) => service.approveVersion(approver, input),
    APPROVED: (input) => service.publishVersion(author, { ...input, validFrom }),
  };
  for (let standing = await standingOf(scope, head); standing; standing = await standingOf(scope, head)) {
    const { id: versionId, state, version, contentHash } = standing;
    const step = steps[state];
    if (!step) return;
    await step({ versionId, version, contentHash });
  }
}

async function check(service: ConfigurationService, author: RequestContext, input: { versionId: string; version: number }): Promise<void> {
  const { state, report } = await service.checkVersion(author, input);
  if (state === 'CHECKED') return;
  const found = report.diagnostics.map(({ document, path, message }) => `${document} ${path.join('.')}: ${message.en}`);
  throw new Error(`a document of the demonstration data does not pass its check: ${found.join('; ')}`);
}
