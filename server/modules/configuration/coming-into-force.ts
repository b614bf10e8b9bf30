import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { refuseAltered, refuseAlteredSimulation } from './approval.js';
import { ConfigContentAltered } from './configuration.errors.js';
import { markSuperseded, project } from './document-kinds.js';
import { PublicationDayTooEarly } from './publication.errors.js';
import { changeVersion, readVersions, type VersionRow } from './version-row.js';

/** What is stored must still be what was approved. Throws ConfigContentAltered. */
export async function refuseOtherThanApproved(transaction: TenantTransaction, row: VersionRow): Promise<void> {
  refuseAltered(row);
  await refuseAlteredSimulation(transaction, row);
  if (row.approvedContentHash !== row.contentHash) throw new ConfigContentAltered(row.id, 'content');
  if (row.approvedCheckHash !== row.checkReportHash) throw new ConfigContentAltered(row.id, 'checkReport');
}

/** The rows of a document are locked first: of two that change what is in force, the second sees what the first one did. */
export async function lockVersions(transaction: TenantTransaction, documentId: string): Promise<void> {
  await transaction.query('select id from config_version where document_id = $1 order by id for update', [documentId]);
}

/** Throws PublicationDayTooEarly where the version in force began on the day or after it. */
export async function readFormer(transaction: TenantTransaction, documentId: string, validFrom: string): Promise<readonly VersionRow[]> {
  const former = await readVersions(transaction, `v.document_id = $1 and v.state = 'IN_FORCE'`, [documentId]);
  for (const { label, validFrom: since } of former)
    if (since !== null && since >= validFrom) throw new PublicationDayTooEarly(validFrom, label, since);
  return former;
}

/** The former version ends where this one begins, and the content becomes rows. The caller has locked the document and changes the state. */
export async function comeIntoForce(transaction: TenantTransaction, row: VersionRow, validFrom: string): Promise<void> {
  for (const version of await readFormer(transaction, row.documentId, validFrom)) {
    await changeVersion(transaction, version, { state: 'SUPERSEDED', validTo: validFrom });
    await markSuperseded(transaction, version);
  }
  await project(transaction, row);
}
