import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import { acknowledge } from './acknowledging.js';
import { SimulationMissing } from './configuration.errors.js';
import { contentHash } from './content-hash.js';
import { type Acknowledgement, type CheckReport, checkDocument, hasErrors } from './document-check.js';
import { takeStep, type VersionAnswer } from './lifecycle.js';
import { CheckOutdated } from './publication.errors.js';
import type { VersionReference, VersionRow } from './version-row.js';
import { hasCycleToSimulateOn, versionSteps } from './version-steps.js';

export interface CheckInput extends VersionReference {
  readonly idempotencyKey?: string;
}

export interface SubmissionInput extends CheckInput {
  readonly acknowledgements?: readonly Acknowledgement[];
}

export interface CheckAnswer extends VersionAnswer {
  readonly report: CheckReport;
  readonly checkReportHash: string;
}

/** Checks the content and keeps the report. With an error the version is a draft again. */
export async function check(scope: CommandScope, input: CheckInput): Promise<CheckAnswer> {
  let report: CheckReport | undefined;
  const answer = await takeStep(scope, input, {
    from: versionSteps.checkVersion.from,
    change: async (row) => {
      report = await checkDocument(scope.transaction, row);
      const state = hasErrors(report) ? 'DRAFT' : 'CHECKED';
      return { state, checkReport: report, checkReportHash: contentHash(report), simulationReportHash: null };
    },
  });
  return { ...answer, report: report as CheckReport, checkReportHash: contentHash(report) };
}

/**
 * What was simulated is submitted with the hash of its report. Only where there is nothing to simulate on yet, without one. It is
 * checked once more: what it was checked beside may have changed since.
 */
export const submit = (scope: CommandScope, input: SubmissionInput): Promise<VersionAnswer> =>
  takeStep(scope, input, {
    from: versionSteps.submitVersion.from,
    change: async (row) => {
      if (row.simulationReportHash === null && (await canBeSimulated(scope.transaction))) throw new SimulationMissing(row.id);
      await refuseOutdatedCheck(scope.transaction, row);
      const checkReport = acknowledge(row, input.acknowledgements ?? []);
      return { state: 'SUBMITTED', submittedAt: scope.now, checkReport, checkReportHash: contentHash(checkReport) };
    },
  });

/** Throws CheckOutdated where another check would find something else than the report says. */
async function refuseOutdatedCheck(transaction: TenantTransaction, row: VersionRow): Promise<void> {
  const { diagnostics: known } = row.checkReport as CheckReport;
  const { diagnostics: found } = await checkDocument(transaction, row);
  if (contentHash(found) === contentHash(known)) return;
  const hashes = new Set(known.map((each) => contentHash(each)));
  throw new CheckOutdated(
    row.id,
    found.filter((each) => !hashes.has(contentHash(each))),
  );
}

async function canBeSimulated(transaction: TenantTransaction): Promise<boolean> {
  const [found] = await transaction.query<{ can: boolean }>(`select ${hasCycleToSimulateOn} as can`);
  return found?.can ?? false;
}
