import { dayOf } from '../../core/clock.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import { refuseAltered, refuseAlteredSimulation } from './approval.js';
import { ConfigContentAltered } from './configuration.errors.js';
import { markSuperseded, project } from './document-kinds.js';
import { takeStep, type VersionAnswer } from './lifecycle.js';
import { PublicationDayNotPossible, PublicationDayTooEarly } from './publication.errors.js';
import { changeVersion, readVersions, type VersionReference, type VersionRow } from './version-row.js';
import { versionSteps } from './version-steps.js';

export interface PublicationInput extends VersionReference {
  /** first day in force, today at the latest */
  readonly validFrom: string;
  readonly idempotencyKey?: string;
}

/**
 * Brings an approved version into force: the former one is superseded from that day on, and the content becomes rows. What is
 * stored must still be what was approved.
 */
export const publish = (scope: CommandScope, input: PublicationInput): Promise<VersionAnswer> =>
  takeStep(scope, input, {
    from: versionSteps.publishVersion.from,
    change: async (row) => {
      refuseAltered(row);
      await refuseAlteredSimulation(scope.transaction, row);
      if (row.approvedContentHash !== row.contentHash) throw new ConfigContentAltered(row.id, 'content');
      if (row.approvedCheckHash !== row.checkReportHash) throw new ConfigContentAltered(row.id, 'checkReport');
      const { validFrom } = input;
      refuseDay(validFrom, dayOf(scope.now));
      await supersedeFormer(scope.transaction, row, validFrom);
      await project(scope.transaction, row);
      return { state: 'IN_FORCE', validFrom };
    },
  });

function refuseDay(validFrom: string, today: string): void {
  const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(validFrom) && !Number.isNaN(Date.parse(validFrom));
  const isDay = isShaped && dayOf(new Date(`${validFrom}T00:00:00Z`)) === validFrom;
  if (!isDay || validFrom > today) throw new PublicationDayNotPossible(validFrom, today);
}

/** The rows of the document are locked first: of two publications at once the second sees what the first one did. */
async function supersedeFormer(transaction: TenantTransaction, row: VersionRow, validFrom: string): Promise<void> {
  await transaction.query('select id from config_version where document_id = $1 order by id for update', [row.documentId]);
  const former = await readVersions(transaction, `v.document_id = $1 and v.state = 'IN_FORCE'`, [row.documentId]);
  for (const version of former) {
    if (version.validFrom !== null && version.validFrom >= validFrom)
      throw new PublicationDayTooEarly(validFrom, version.label, version.validFrom);
    await changeVersion(transaction, version, { state: 'SUPERSEDED', validTo: validFrom });
    await markSuperseded(transaction, version);
  }
}
