import { newIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import { ConfigDocument } from './config-document.model.js';
import { ConfigVersion } from './config-version.model.js';
import { contentHash } from './content-hash.js';
import { DraftLabelTaken } from './draft.errors.js';
import { type DraftHead, readDraftHead } from './draft-head.js';
import type { VersionAnswer } from './lifecycle.js';

export interface DraftInput {
  /** the document; kind, code, name and label must be there, the rest is for the check to judge */
  readonly content: unknown;
  readonly idempotencyKey?: string;
}

interface NewDraft {
  readonly content: unknown;
  /** the earlier version that it brings back */
  readonly restoredFromId: string | null;
  readonly reason?: string;
}

/** A new version of the document that kind and code name; the first one brings the document with it. */
export const createDraft = (scope: CommandScope, { content }: DraftInput): Promise<VersionAnswer> =>
  insertDraft(scope, { content, restoredFromId: null });

export async function insertDraft({ transaction, context, note }: CommandScope, draft: NewDraft): Promise<VersionAnswer> {
  const { content, restoredFromId, reason } = draft;
  const head = readDraftHead(content);
  const documentId = await documentOf(transaction, head);
  const number = await nextNumber(transaction, documentId, head);
  const after = { state: 'DRAFT', version: 1, contentHash: contentHash(content) };
  const id = newIdentifier();
  const { accountId: authorId } = context.actor;
  const own = { id, documentId, authorId, editorIds: [authorId], number, label: head.label, content, restoredFromId };
  await transaction.insert(ConfigVersion, { ...own, ...after });
  const restored = restoredFromId === null ? {} : { restoredFrom: restoredFromId };
  note({ subjectType: 'ConfigVersion', subjectId: id, after: { ...after, ...restored }, ...(reason ? { reason } : {}) });
  return { id, ...after };
}

/** Two drafts of one document at once take turns, so that both get a number. */
async function documentOf(transaction: TenantTransaction, { kind, code, name }: DraftHead): Promise<string> {
  const { jurisdictionId } = transaction.tenancy;
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [`${jurisdictionId} ${kind} ${code}`]);
  const [known] = await transaction.query<{ id: string }>('select id from config_document where kind = $1 and code = $2', [kind, code]);
  if (known) return known.id;
  const id = newIdentifier();
  await transaction.insert(ConfigDocument, { id, kind, code, name: name.zh, nameEn: name.en ?? name.zh });
  return id;
}

async function nextNumber(transaction: TenantTransaction, documentId: string, head: DraftHead): Promise<number> {
  await refuseTakenLabel(transaction, documentId, head);
  const sql = 'select coalesce(max(number), 0) as last from config_version where document_id = $1';
  const [found] = await transaction.query<{ last: number }>(sql, [documentId]);
  return (found?.last ?? 0) + 1;
}

/** Throws DraftLabelTaken where another version of the document has the label. */
export async function refuseTakenLabel(transaction: TenantTransaction, documentId: string, { code, label }: DraftHead): Promise<void> {
  const sql = 'select from config_version where document_id = $1 and label = $2';
  if ((await transaction.query(sql, [documentId, label])).length > 0) throw new DraftLabelTaken(code, label);
}
