import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import type { RequestContext } from '../../core/request-context.js';
import { inTransaction } from '../../database/tenant-transaction.js';
import { FieldNotReadable } from '../../graph/graph.errors.js';
import { type CheckFinding, toldFinding } from './configuration.payloads.js';
import { contentHash } from './content-hash.js';
import { checkDocument } from './document-check.js';
import { readDocumentText } from './document-text.js';
import { readDraftHead } from './draft-head.js';

/** The check of a document that nobody has stored. Nothing is written. */
export class ContentCheckService {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
  ) {}

  /** Throws FieldNotReadable, DocumentTextNotReadable, DraftNotReadable. */
  async check({ actor, language }: RequestContext, text: string): Promise<readonly CheckFinding[]> {
    const allowed: readonly string[] = this.access.rolesOfQuery('checkContent') ?? [];
    if (!allowed.includes(actor.role)) throw new FieldNotReadable(actor.role, 'checkContent');
    const content = readDocumentText(text);
    const { kind } = readDraftHead(content);
    const { diagnostics } = await inTransaction(this.source, actor, (transaction) =>
      checkDocument(transaction, { kind, content, contentHash: contentHash(content) }),
    );
    return diagnostics.map((found) => toldFinding(found, language));
  }
}
