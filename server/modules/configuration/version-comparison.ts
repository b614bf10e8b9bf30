import { isIdentifier } from '../../core/identifier.js';
import { type Bilingual, say } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { type DocumentChange, diffDocuments } from '../../engine/documents/document-diff.js';
import { type DocumentPath, isPlainObject, namedEntries, type Plain } from '../../engine/documents/document-structure.js';
import { bare, placeInWords } from '../../engine/documents/place-words.js';
import { ConfigVersionNotFound, VersionsOfOtherKinds } from './configuration.errors.js';
import { readVersions, type VersionRow } from './version-row.js';

/** One difference in words: which entry, which of its fields, and both values as JSON text. */
export interface ChangeInWords {
  readonly kind: DocumentChange['kind'];
  readonly path: DocumentPath;
  /** code of what people know it by: the category, item or indicator, the profile, the band …; null for the document itself */
  readonly entry: string | null;
  /** name of that entry */
  readonly name: Bilingual | null;
  /** the way from the entry to what changed, through lists inside it; empty where the entry itself was added, removed or moved */
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
  const place = ownerAt(path);
  const entry = place < 0 ? null : path.slice(0, place + 1);
  const named = (of: DocumentPath): Bilingual | null => nameAt(after, of) ?? nameAt(before, of);
  return {
    ...{ kind, path },
    entry: entry && bare(entry.at(-1) as string),
    name: entry && named(entry),
    field: joined(path.slice(place + 1).map((key, at) => keyInWords(key, named(path.slice(0, place + at + 2))))),
    ...valuesOf(change),
  };
}

const isEntry = (key: string): boolean => key.startsWith('[');
const branches: readonly string[] = ['categories', 'items', 'indicators'];

/** Of a tree the leaf; else the outermost entry: a level or an override is told within the indicator or profile that it belongs to. */
function ownerAt(path: DocumentPath): number {
  let owner = -1;
  for (const [place, key] of path.entries()) if (isEntry(key) && (owner < 0 || branches.includes(path[place - 1] ?? ''))) owner = place;
  return owner;
}

const keyInWords = (key: string, name: Bilingual | null): Bilingual => {
  const words = placeInWords([key]);
  return isEntry(key) && name ? say(`${words.zh} ${name.zh}`, `${words.en} ${name.en}`) : words;
};

const joined = (parts: readonly Bilingual[]): Bilingual => say(parts.map(({ zh }) => zh).join('，'), parts.map(({ en }) => en).join(', '));

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

/** Its own name, or that of the indicator or the grade that it is about; of a grade the list is told too, since bands and quotas share their codes. */
function nameAt(document: unknown, path: DocumentPath): Bilingual | null {
  const at = path.reduce(step, document);
  if (!isPlainObject(at)) return null;
  const { indicator, grade } = at;
  if (typeof indicator === 'string') return nameIn(at) ?? nameOfIndicator(document, indicator);
  if (typeof grade === 'string' && !isPlainObject(at['name'])) return nameOfGrade(document, path, grade);
  return nameIn(at);
}

function nameOfGrade(document: unknown, path: DocumentPath, grade: string): Bilingual {
  const list = placeInWords(path.slice(-2, -1));
  const band = listIn(document, 'bands').find((each) => isPlainObject(each) && each['grade'] === grade);
  const name = (isPlainObject(band) ? nameIn(band) : null) ?? say(grade, grade);
  return say(`${list.zh} ${name.zh}`, `${list.en} ${name.en}`);
}

function nameIn({ name }: Plain): Bilingual | null {
  if (!isPlainObject(name) || typeof name['zh'] !== 'string') return null;
  return { zh: name['zh'], en: typeof name['en'] === 'string' ? name['en'] : name['zh'] };
}

const listIn = (held: unknown, key: string): readonly unknown[] => {
  const list = isPlainObject(held) ? held[key] : undefined;
  return Array.isArray(list) ? list : [];
};

function nameOfIndicator(document: unknown, code: string): Bilingual | null {
  const items = listIn(document, 'categories').flatMap((category) => listIn(category, 'items'));
  const found = items.flatMap((item) => listIn(item, 'indicators')).find((each) => isPlainObject(each) && each['code'] === code);
  return isPlainObject(found) ? nameIn(found) : null;
}

function step(at: unknown, key: string): unknown {
  if (Array.isArray(at)) return namedEntries(at)?.get(bare(key)) ?? at[Number(bare(key))];
  return isPlainObject(at) ? at[key] : undefined;
}
