import { isYoungEnough, simulationAgeDays } from '../../core/simulation-age.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import { ApprovedContentDiffers, ApproverIsAuthor, ConfigContentAltered, SimulationTooOld } from './configuration.errors.js';
import { readReason } from './configuration-reason.js';
import { contentHash } from './content-hash.js';
import { takeStep, type VersionAnswer } from './lifecycle.js';
import type { VersionReference, VersionRow } from './version-row.js';
import { versionSteps } from './version-steps.js';

export interface ApprovalInput extends VersionReference {
  /** hash of the content that the approver has read */
  readonly contentHash: string;
  readonly idempotencyKey?: string;
}

export interface ReturnInput extends VersionReference {
  readonly reason: string;
  readonly idempotencyKey?: string;
}

/** Signs the hashes of content, check report and simulation report; none of them may be another than its hash says. */
export const approve = (scope: CommandScope, input: ApprovalInput, simulationMaxAgeDays: number): Promise<VersionAnswer> =>
  takeStep(scope, input, {
    from: versionSteps.approveVersion.from,
    change: async (row) => {
      refuseAuthor(scope, row);
      refuseAltered(row);
      await refuseAlteredSimulation(scope.transaction, row);
      await refuseOldSimulation(scope, row, simulationMaxAgeDays);
      if (row.contentHash !== input.contentHash) throw new ApprovedContentDiffers(row.id);
      return {
        state: 'APPROVED',
        approverId: scope.context.actor.accountId,
        approvedAt: scope.now,
        approvedContentHash: row.contentHash,
        approvedCheckHash: row.checkReportHash,
        approvedSimulationHash: row.simulationReportHash,
      };
    },
  });

export const returnToAuthor = (scope: CommandScope, input: ReturnInput): Promise<VersionAnswer> =>
  takeStep(scope, input, {
    from: versionSteps.returnVersion.from,
    change: async (row) => {
      refuseAuthor(scope, row);
      return { state: 'RETURNED', returnReason: readReason(input.reason) };
    },
    reasonOf: ({ returnReason }) => String(returnReason),
  });

/** Throws where content or check report were altered past the commands. */
export function refuseAltered(row: VersionRow): void {
  if (contentHash(row.content) !== row.contentHash) throw new ConfigContentAltered(row.id, 'content');
  if (contentHash(row.checkReport) !== row.checkReportHash) throw new ConfigContentAltered(row.id, 'checkReport');
}

/** Throws where the report that the version was simulated by is not there any more, or says something else. */
export async function refuseAlteredSimulation(transaction: TenantTransaction, row: VersionRow): Promise<void> {
  if (row.simulationReportHash === null) return;
  const sql = 'select report from simulation where version_id = $1 and report_hash = $2 limit 1';
  const [found] = await transaction.query<{ report: unknown }>(sql, [row.id, row.simulationReportHash]);
  if (!found || contentHash(found.report) !== row.simulationReportHash) throw new ConfigContentAltered(row.id, 'simulationReport');
}

/** What is signed must still tell of facts that are not too far from today's. */
async function refuseOldSimulation({ transaction, now }: CommandScope, row: VersionRow, maxAgeDays: number): Promise<void> {
  if (row.simulationReportHash === null) return;
  // as the report says, whose hash was just found right: the column beside it is not signed
  const sql = `select report -> 'basis' ->> 'readAt' as "readAt" from simulation where version_id = $1 and report_hash = $2 limit 1`;
  const [found] = await transaction.query<{ readAt: string }>(sql, [row.id, row.simulationReportHash]);
  const ageDays = simulationAgeDays(found?.readAt, now);
  if (!isYoungEnough(ageDays, maxAgeDays)) throw new SimulationTooOld(row.id, ageDays, maxAgeDays);
}

/** Nor may whoever edited the draft after its author. */
function refuseAuthor({ context }: CommandScope, row: VersionRow): void {
  if (row.editorIds.includes(context.actor.accountId)) throw new ApproverIsAuthor(row.id);
}
