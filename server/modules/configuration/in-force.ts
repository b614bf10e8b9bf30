import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';

/** What a day falls into is read from the days alone: a version that waits for a day that has come counts, however late the timer is. */
const onDay = `select id from config_version where document_id = $1 and state in ('SCHEDULED','IN_FORCE','SUPERSEDED')
  and valid_from <= $2::date and (valid_to is null or valid_to > $2::date) order by valid_from desc limit 1`;

/** Id of the version of a document that is in force on a day; null where none is. */
export async function versionOnDay(transaction: TenantTransaction, documentId: string, day: string): Promise<string | null> {
  if (!isIdentifier(documentId)) return null;
  const [found] = await transaction.query<{ id: string }>(onDay, [documentId, day]);
  return found?.id ?? null;
}
