import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import { isIdentifier } from '../../core/identifier.js';
import type { RequestContext } from '../../core/request-context.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import { gradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import { rubricDocument } from '../../engine/documents/rubric.js';
import { FieldNotReadable } from '../../graph/graph.errors.js';
import { ConfigVersionNotFound } from '../configuration/configuration.errors.js';
import { readVersions, type VersionRow } from '../configuration/version-row.js';
import { VersionNotTabular } from './document-workbook.errors.js';
import { readDocumentWorkbook, type WorkbookReading } from './read-document-workbook.js';
import { writeDocumentWorkbook } from './write-document-workbook.js';

/** Versions as workbooks and workbooks as content. Nothing is stored: what was read is handed in as a draft like any other. */
export class DocumentWorkbookService {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
  ) {}

  /** For whoever may read the version. Throws FieldNotReadable, ConfigVersionNotFound, VersionNotTabular. */
  async write({ actor }: RequestContext, versionId: string): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
    if (!this.access.canReadNoun(actor.role, 'ConfigVersion')) throw new FieldNotReadable(actor.role, 'documents/versions');
    const [row] = isIdentifier(versionId)
      ? await inTransaction(this.source, actor, (transaction) => readVersions(transaction, 'v.id = $1', [versionId]))
      : [];
    if (!row) throw new ConfigVersionNotFound(versionId);
    return { fileName: `${row.code}-${row.label}.xlsx`, bytes: await writeDocumentWorkbook(contentOf(row)) };
  }

  /** For whoever may write a draft. */
  async read({ actor }: RequestContext, bytes: Uint8Array): Promise<WorkbookReading> {
    this.expectAuthor(actor.role);
    return readDocumentWorkbook(bytes);
  }

  /** Throws FieldNotReadable unless the role may write a draft; asked before a body is read. */
  expectAuthor(role: RequestContext['actor']['role']): void {
    const allowed: readonly string[] = this.access.rolesOfCommand('createDraft') ?? [];
    if (!allowed.includes(role)) throw new FieldNotReadable(role, 'documents/workbook');
  }
}

function contentOf({ id, kind, content }: VersionRow) {
  const read = (kind === 'RUBRIC' ? rubricDocument : gradingPolicyDocument).safeParse(content);
  if (read.success) return read.data;
  throw new VersionNotTabular(
    id,
    read.error.issues.slice(0, 5).map(({ path }) => path.join('.')),
  );
}
