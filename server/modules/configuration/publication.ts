import { dayOf } from '../../core/clock.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import { comeIntoForce, lockVersions, readFormer, refuseOtherThanApproved } from './coming-into-force.js';
import { takeStep, type VersionAnswer } from './lifecycle.js';
import { AlreadyScheduled, PublicationDayNotPossible } from './publication.errors.js';
import { readVersions, type VersionReference, type VersionRow } from './version-row.js';
import { versionSteps } from './version-steps.js';

export interface PublicationInput extends VersionReference {
  /** first day in force; a day that is still to come makes it SCHEDULED */
  readonly validFrom: string;
  readonly idempotencyKey?: string;
}

/**
 * Brings an approved version into force: the former one is superseded from that day on, and the content becomes rows. For a day
 * that is still to come it only waits; `DueVersions` then does the same.
 */
export const publish = (scope: CommandScope, input: PublicationInput): Promise<VersionAnswer> =>
  takeStep(scope, input, {
    from: versionSteps.publishVersion.from,
    change: async (row) => {
      const { transaction, now } = scope;
      const { validFrom } = input;
      await refuseOtherThanApproved(transaction, row);
      refuseNoDay(validFrom);
      await lockVersions(transaction, row.documentId);
      if (validFrom > dayOf(now)) return schedule(transaction, row, validFrom);
      await comeIntoForce(transaction, row, validFrom);
      return { state: 'IN_FORCE', validFrom };
    },
  });

async function schedule(transaction: TenantTransaction, row: VersionRow, validFrom: string) {
  await readFormer(transaction, row.documentId, validFrom);
  const [other] = await readVersions(transaction, `v.document_id = $1 and v.state = 'SCHEDULED'`, [row.documentId]);
  if (other) throw new AlreadyScheduled(other.label, other.validFrom ?? '');
  return { state: 'SCHEDULED', validFrom };
}

const farthestYear = 2200;

function refuseNoDay(validFrom: string): void {
  const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(validFrom) && !Number.isNaN(Date.parse(validFrom));
  const isDay = isShaped && dayOf(new Date(`${validFrom}T00:00:00Z`)) === validFrom;
  if (!isDay || Number(validFrom.slice(0, 4)) > farthestYear) throw new PublicationDayNotPossible(validFrom);
}
