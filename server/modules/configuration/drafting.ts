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

/** A new version of the document that kind and code name; the first one brings the document with it. */
export async function createDraft({ transaction, context, note }: CommandScope, { content }: DraftInput): Promise<VersionAnswer> {
  const head = readDraftHead(content);
  const documentId = await documentOf(transaction, head);
  const number = await nextNumber(transaction, documentId, head);
  const after = { state: 'DRAFT', version: 1, contentHash: contentHash(content) };
  const id = newIdentifier();
  const { accountId: authorId } = context.actor;
  await transaction.insert(ConfigVersion, { id, documentId, authorId, number, label: head.label, content, ...after });
  note({ subjectType: 'ConfigVersion', subjectId: id, after });
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

async function nextNumber(transaction: TenantTransaction, documentId: string, { code, label }: DraftHead): Promise<number> {
  const [found] = await transaction.query<{ last: number; isTaken: boolean }>(
    'select coalesce(max(number), 0) as last, coalesce(bool_or(label = $2), false) as "isTaken" from config_version where document_id = $1',
    [documentId, label],
  );
  if (found?.isTaken) throw new DraftLabelTaken(code, label);
  return (found?.last ?? 0) + 1;
}
