import { isIdentifier } from '../../core/identifier.js';
import type { Bilingual } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { type DocumentChange, diffDocuments } from '../../engine/documents/document-diff.js';
import { type DocumentPath, isPlainObject, namedEntries } from '../../engine/documents/document-structure.js';
import { bare, placeInWords } from '../../engine/documents/place-words.js';
import { ConfigVersionNotFound, VersionsOfOtherKinds } from './configuration.errors.js';
import { readVersions, type VersionRow } from './version-row.js';

/** One difference in words: which entry, which of its fields, and both values as JSON text. */
export interface ChangeInWords {
  readonly kind: DocumentChange['kind'];
  readonly path: DocumentPath;
  /** code of the innermost entry of a list that it is in; null for the document itself */
  readonly entry: string | null;
  /** name of that entry */
  readonly name: Bilingual | null;
  /** the way from the entry to what changed; empty where the entry itself was added, removed or moved */
  readonly field: Bilingual;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Comparison {
  readonly before: VersionRow;
  readonly after: VersionRow;
  readonly changes: readonly ChangeInWords[];
}

/** What makes the later content of the earlier one. Both must be of one kind; they need not be of one document. */
export async function compareVersions(transaction: TenantTransaction, beforeId: string, afterId: string): Promise<Comparison> {
  const [before, after] = [await expectOne(transaction, beforeId), await expectOne(transaction, afterId)];
  if (before.kind !== after.kind) throw new VersionsOfOtherKinds(before, after);
  const changes = diffDocuments(before.content, after.content).map((change) => inWords(change, before.content, after.content));
  return { before, after, changes };
}

async function expectOne(transaction: TenantTransaction, id: string): Promise<VersionRow> {
  const [row] = isIdentifier(id) ? await readVersions(transaction, 'v.id = $1', [id]) : [];
  if (!row) throw new ConfigVersionNotFound(id);
  return row;
}

function inWords(change: DocumentChange, before: unknown, after: unknown): ChangeInWords {
  const { kind, path } = change;
  const place = path.findLastIndex((key) => key.startsWith('['));
  const entry = place < 0 ? null : path.slice(0, place + 1);
  return {
    ...{ kind, path },
    entry: entry && bare(entry.at(-1) as string),
    name: entry && (nameAt(after, entry) ?? nameAt(before, entry)),
    field: placeInWords(path.slice(place + 1)),
    ...valuesOf(change),
  };
}

/** Of an entry that came or went its name is enough; where it moved, its lists are told. */
function valuesOf(change: DocumentChange): { before: string | null; after: string | null } {
  switch (change.kind) {
    case 'CHANGED':
      return { before: JSON.stringify(change.before), after: JSON.stringify(change.after) };
    case 'MOVED':
      return { before: listOf(change.from), after: listOf(change.path) };
    case 'ADDED':
      return { before: null, after: JSON.stringify(change.after) };
    case 'REMOVED':
      return { before: JSON.stringify(change.before), after: null };
  }
}

/** The entry whose list it stands in, with its codes: `A / A1`. */
const listOf = (path: DocumentPath): string =>
  JSON.stringify(
    path
      .slice(0, -1)
      .filter((key) => key.startsWith('['))
      .map(bare)
      .join(' / '),
  );

function nameAt(document: unknown, path: DocumentPath): Bilingual | null {
  let at: unknown = document;
  for (const key of path) at = step(at, key);
  const name = isPlainObject(at) ? at['name'] : undefined;
  if (!isPlainObject(name) || typeof name['zh'] !== 'string') return null;
  return { zh: name['zh'], en: typeof name['en'] === 'string' ? name['en'] : name['zh'] };
}

function step(at: unknown, key: string): unknown {
  if (Array.isArray(at)) return namedEntries(at)?.get(bare(key)) ?? at[Number(bare(key))];
  return isPlainObject(at) ? at[key] : undefined;
}
