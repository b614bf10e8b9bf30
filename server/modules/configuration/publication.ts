import { dayOf } from '../../core/clock.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import { comeIntoForce, lockVersions, readFormer, refuseOtherThanApproved } from './coming-into-force.js';
import { takeStep, type VersionAnswer } from './lifecycle.js';
import { AlreadyScheduled, PublicationDayNotPossible, PublicationDayPast } from './publication.errors.js';
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
      await refuseChangeOfThePast(transaction, row, { validFrom, today: dayOf(now) });
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

/**
 * What was in force on a day that has passed stays as it was. Only where nothing was in force from that day on, as with the first
 * version of a document, may it begin in the past. Throws PublicationDayPast.
 */
async function refuseChangeOfThePast(
  transaction: TenantTransaction,
  row: VersionRow,
  { validFrom, today }: { readonly validFrom: string; readonly today: string },
): Promise<void> {
  if (validFrom === today) return;
  const others = await readVersions(
    transaction,
    `v.document_id = $1 and v.state in ('IN_FORCE','SUPERSEDED') and v.valid_from < $3::date and (v.valid_to is null or v.valid_to > $2::date)`,
    [row.documentId, validFrom, today],
  );
  const [held] = others;
  if (held) throw new PublicationDayPast(validFrom, held.label, today);
}

const farthestYear = 2200;

function refuseNoDay(validFrom: string): void {
  const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(validFrom) && !Number.isNaN(Date.parse(validFrom));
  const isDay = isShaped && dayOf(new Date(`${validFrom}T00:00:00Z`)) === validFrom;
  if (!isDay || Number(validFrom.slice(0, 4)) > farthestYear) throw new PublicationDayNotPossible(validFrom);
}
