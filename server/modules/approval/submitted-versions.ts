import type { Language } from '../../core/language.js';
import type { RequestContext } from '../../core/request-context.js';
import { isYoungEnough, simulationAgeDays } from '../../core/simulation-age.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CheckReport } from '../configuration/document-check.js';
import { readVersions, type VersionRow } from '../configuration/version-row.js';
import type { ChangedRows, SignedSimulation, SubmittedVersion } from './approval.payloads.js';
import { countChangedRows } from './changed-rows.js';

export interface ApprovalsAsked {
  readonly context: RequestContext;
  readonly now: Date;
  readonly maxAgeDays: number;
}

type Unsigned = Omit<SubmittedVersion, 'author'> & { readonly authorId: string };

const submittedOnes = `v.state = 'SUBMITTED' order by v.submitted_at, v.id`;
const inForceBeside = `v.state = 'IN_FORCE' and v.document_id in (select document_id from config_version where state = 'SUBMITTED')`;

interface SimulationRow extends Omit<SignedSimulation, 'cycle' | 'ageDays' | 'isYoungEnough'> {
  readonly versionId: string;
  readonly zh: string;
  readonly en: string;
  readonly readAt: string;
}

// when it read the facts as its report says: that is what is hashed and signed, as `approveVersion` looks at it
const signedReports = `select distinct on (v.id) v.id as "versionId", c.name as zh, c.name_en as en, s.agency_count as "agencyCount",
    s.grades_up as "gradesUp", s.grades_down as "gradesDown", s.indicator_count as "indicatorCount", s.covered_count as "coveredCount",
    s.report -> 'basis' ->> 'readAt' as "readAt"
  from config_version v
  join simulation s on s.jurisdiction_id = v.jurisdiction_id and s.version_id = v.id and s.report_hash = v.simulation_report_hash
  join cycle c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.cycle_id
  where v.state = 'SUBMITTED' order by v.id, s.id`;

/** Three statements, however many versions wait. */
export async function readSubmitted(transaction: TenantTransaction, asked: ApprovalsAsked): Promise<readonly Unsigned[]> {
  const rows = await readVersions(transaction, submittedOnes, []);
  if (rows.length === 0) return [];
  const inForce = new Map((await readVersions(transaction, inForceBeside, [])).map((row) => [row.documentId, row]));
  const reports = await transaction.query<SimulationRow>(signedReports);
  const simulations = new Map(reports.map((report) => [report.versionId, report]));
  return rows.map((row) => ({
    ...{ versionId: row.id, authorId: row.authorId, isOwn: row.editorIds.includes(asked.context.actor.accountId) },
    acceptedWarnings: (row.checkReport as CheckReport | null)?.acknowledged?.length ?? 0,
    changedRows: changedRowsOf(row, inForce.get(row.documentId)),
    simulation: simulationOf(simulations.get(row.id), asked),
  }));
}

const changedRowsOf = (row: VersionRow, former: VersionRow | undefined): ChangedRows | null =>
  former ? { comparedWith: former.label, ...countChangedRows(former.content, row.content) } : null;

function simulationOf(row: SimulationRow | undefined, { context, now, maxAgeDays }: ApprovalsAsked): SignedSimulation | null {
  if (!row) return null;
  const { agencyCount, gradesUp, gradesDown, indicatorCount, coveredCount } = row;
  const ageDays = simulationAgeDays(row.readAt, now);
  const counts = { agencyCount, gradesUp, gradesDown, indicatorCount, coveredCount };
  return { cycle: row[context.language], ...counts, ageDays, isYoungEnough: isYoungEnough(ageDays, maxAgeDays) };
}

/** The same with the names of those who made them. */
export async function readAuthors(
  transaction: TenantTransaction,
  language: Language,
  versions: readonly Unsigned[],
): Promise<readonly SubmittedVersion[]> {
  const sql = 'select id, name as zh, name_en as en from account where id = any($1)';
  const accounts = await transaction.query<Record<'id' | Language, string>>(sql, [versions.map(({ authorId }) => authorId)]);
  const names = new Map(accounts.map((account) => [account.id, account[language]]));
  return versions.map(({ authorId, ...version }) => ({ ...version, author: names.get(authorId) ?? '' }));
}
