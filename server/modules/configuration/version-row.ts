import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { ConfigVersion } from './config-version.model.js';
import { ConfigVersionChanged, ConfigVersionNotFound, ConfigVersionNotReady } from './configuration.errors.js';
import type { ConfigKind } from './draft-head.js';

/** A version as commands read it. Days are `YYYY-MM-DD`. */
export interface VersionRow {
  readonly id: string;
  readonly documentId: string;
  readonly kind: ConfigKind;
  /** of the document */
  readonly code: string;
  readonly authorId: string;
  /** everybody who ever changed the content, the author among them */
  readonly editorIds: readonly string[];
  readonly approverId: string | null;
  readonly label: string;
  readonly content: unknown;
  readonly contentHash: string;
  readonly state: string;
  readonly checkReport: unknown;
  readonly checkReportHash: string | null;
  readonly simulationReportHash: string | null;
  readonly approvedContentHash: string | null;
  readonly approvedCheckHash: string | null;
  readonly validFrom: string | null;
  readonly version: number;
}

/** What a command on a version is about: `version` is the counter that the caller has seen. */
export interface VersionReference {
  readonly versionId: string;
  readonly version: number;
}

const columns = `v.id, v.document_id as "documentId", d.kind, d.code, v.author_id as "authorId", v.editor_ids as "editorIds", v.approver_id as "approverId", v.label, v.content,
  v.content_hash as "contentHash", v.state, v.check_report as "checkReport", v.check_report_hash as "checkReportHash",
  v.simulation_report_hash as "simulationReportHash", v.approved_content_hash as "approvedContentHash",
  v.approved_check_hash as "approvedCheckHash", v.valid_from::text as "validFrom", v.version`;
const source = `config_version v join config_document d on d.jurisdiction_id = v.jurisdiction_id and d.id = v.document_id`;

export const readVersions = (transaction: TenantTransaction, condition: string, values: readonly unknown[]): Promise<VersionRow[]> =>
  transaction.query<VersionRow>(`select ${columns} from ${source} where ${condition}`, values);

/** The version, unless it is unknown, has changed since the caller saw it, or is in none of the `states`. */
export async function expectVersion(
  transaction: TenantTransaction,
  { versionId, version }: VersionReference,
  states: readonly string[],
): Promise<VersionRow> {
  const rows = isIdentifier(versionId) ? await readVersions(transaction, 'v.id = $1', [versionId]) : [];
  const row = rows[0];
  if (!row) throw new ConfigVersionNotFound(versionId);
  if (row.version !== version) throw new ConfigVersionChanged(versionId, version, row.version);
  if (!states.includes(row.state)) throw new ConfigVersionNotReady(versionId, row.state, states);
  return row;
}

/** @returns the new counter; throws when somebody was faster */
export async function changeVersion(
  transaction: TenantTransaction,
  row: VersionRow,
  set: Readonly<Record<string, unknown>>,
): Promise<number> {
  const next = row.version + 1;
  const changed = await transaction.update(ConfigVersion, { id: row.id, version: row.version }, { ...set, version: next });
  if (changed !== 1) throw new ConfigVersionChanged(row.id, row.version, next);
  return next;
}
