import { canonicalise } from './canonical.js';
import { areOfOneKind, type DocumentPath, entryKey, isPlainObject, keysOf, namedTogether, type Plain } from './document-structure.js';

interface Change<Kind extends string> {
  readonly kind: Kind;
  /** where it is now; of what was removed, where it was */
  readonly path: DocumentPath;
}

/** One difference of two documents. An entry that moved and changed gives a MOVED and the changes inside it. */
export type DocumentChange =
  | (Change<'ADDED'> & { readonly after: unknown })
  | (Change<'REMOVED'> & { readonly before: unknown })
  | (Change<'CHANGED'> & { readonly before: unknown; readonly after: unknown })
  /** to another list (`from` differs in more than the last key), or to another place of its own */
  | (Change<'MOVED'> & { readonly from: DocumentPath; readonly placeBefore: number; readonly placeAfter: number });

/**
 * What makes the second document of the first, in the order of the second: entries of lists by their codes, everything else by its
 * keys. An entry whose code left one list and stands in another of the same name has moved.
 */
export function diffDocuments(before: unknown, after: unknown): readonly DocumentChange[] {
  const changes: DocumentChange[] = [];
  compare(before, after, [], changes);
  return joinMoves(changes);
}

const areEqual = (left: unknown, right: unknown): boolean => canonicalise(left ?? null) === canonicalise(right ?? null);

/** A list that is not there has no entries: what is added to it is an entry, not a list. */
const listBeside = (value: unknown, other: unknown): unknown => (value === undefined && Array.isArray(other) ? [] : value);

function compare(left: unknown, right: unknown, path: DocumentPath, changes: DocumentChange[]): void {
  const [before, after] = [listBeside(left, right), listBeside(right, left)];
  if (areEqual(before, after)) return;
  const named = Array.isArray(before) && Array.isArray(after) ? namedTogether(before, after) : undefined;
  if (named) compareEntries(named[0] as Entries, named[1] as Entries, path, changes);
  else if (isPlainObject(before) && isPlainObject(after) && areOfOneKind(before, after)) compareObjects(before, after, path, changes);
  else changes.push({ kind: 'CHANGED', path, before: before ?? null, after: after ?? null });
}

type Entries = ReadonlyMap<string, Plain>;

function compareObjects(before: Plain, after: Plain, path: DocumentPath, changes: DocumentChange[]): void {
  for (const key of keysOf(after, before)) compare(before[key], after[key], [...path, key], changes);
}

function compareEntries(before: Entries, after: Entries, path: DocumentPath, changes: DocumentChange[]): void {
  const [places, moved] = [[...before.keys()], movedWithin([...before.keys()], [...after.keys()])];
  for (const [place, [name, entry]] of [...after].entries()) {
    const at = [...path, entryKey(name)];
    const former = before.get(name);
    if (former === undefined) changes.push({ kind: 'ADDED', path: at, after: entry });
    if (former !== undefined && moved.has(name))
      changes.push({ kind: 'MOVED', path: at, from: at, placeBefore: places.indexOf(name), placeAfter: place });
    if (former !== undefined) compare(former, entry, at, changes);
  }
  for (const [name, entry] of before)
    if (!after.has(name)) changes.push({ kind: 'REMOVED', path: [...path, entryKey(name)], before: entry });
}

/** Of the names in both, those outside a longest run that kept its order: the fewest that must have moved. */
export function movedWithin(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((name, place) => [name, place]));
  const common = after.filter((name) => places.has(name));
  const kept = longestRising(common.map((name) => places.get(name) as number));
  return new Set(common.filter((_, index) => !kept.has(index)));
}

/** Indexes of a longest strictly rising subsequence. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const [lengths, befores]: [number[], number[]] = [[], []];
  let best = -1;
  for (const [index, value] of values.entries()) {
    lengths[index] = 1;
    befores[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      if ((values[earlier] as number) >= value || (lengths[earlier] as number) + 1 <= (lengths[index] as number)) continue;
      lengths[index] = (lengths[earlier] as number) + 1;
      befores[index] = earlier;
    }
    if (best < 0 || (lengths[index] as number) > (lengths[best] as number)) best = index;
  }
  const kept = new Set<number>();
  for (let at = best; at >= 0; at = befores[at] as number) kept.add(at);
  return kept;
}

const lastOf = (path: DocumentPath): string => path.at(-1) ?? '';
const listOf = (path: DocumentPath): string => path.at(-2) ?? '';

/** What was removed from one list and added to another of the same name, under one code, has moved; what is inside is compared. */
function joinMoves(changes: readonly DocumentChange[]): readonly DocumentChange[] {
  const removed = new Map(
    changes.flatMap((change) => (change.kind === 'REMOVED' && isEntry(change.path) ? [[moveKey(change.path), change] as const] : [])),
  );
  const taken = new Set<DocumentChange>();
  const joined = changes.flatMap((change): DocumentChange[] => {
    const former = change.kind === 'ADDED' && isEntry(change.path) ? removed.get(moveKey(change.path)) : undefined;
    if (change.kind !== 'ADDED' || former === undefined || former.kind !== 'REMOVED') return [change];
    taken.add(former);
    const inside: DocumentChange[] = [];
    compare(former.before, change.after, change.path, inside);
    return [{ kind: 'MOVED', path: change.path, from: former.path, placeBefore: -1, placeAfter: -1 }, ...inside];
  });
  return joined.filter((change) => !taken.has(change));
}

const isEntry = (path: DocumentPath): boolean => lastOf(path).startsWith('[');
const moveKey = (path: DocumentPath): string => `${listOf(path)} ${lastOf(path)}`;
