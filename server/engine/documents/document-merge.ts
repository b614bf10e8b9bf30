import { canonicalise } from './canonical.js';
import { movedWithin } from './document-diff.js';
import { areOfOneKind, type DocumentPath, entryKey, isPlainObject, keysOf, namedTogether, type Plain } from './document-structure.js';

/** Something that both changed, and not to the same. A side that removed it has undefined. */
export interface MergeConflict {
  readonly path: DocumentPath;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** with conflicts: theirs where both changed something */
  readonly content: unknown;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Both sides' changes since `base`, as wholes where a value has no parts: objects by their keys, lists by the codes of their
 * entries. The order of a list is that of the side that changed it.
 */
export function mergeDocuments(base: unknown, mine: unknown, theirs: unknown): Merged {
  const conflicts: MergeConflict[] = [];
  const content = merge({ base, mine, theirs }, [], conflicts);
  return { content, conflicts };
}

interface Sides {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

const areEqual = (left: unknown, right: unknown): boolean =>
  left === undefined || right === undefined ? left === right : canonicalise(left) === canonicalise(right);

function merge({ base, mine, theirs }: Sides, path: DocumentPath, conflicts: MergeConflict[]): unknown {
  if (areEqual(mine, theirs) || areEqual(base, mine)) return theirs;
  if (areEqual(base, theirs)) return mine;
  if (isPlainObject(mine) && isPlainObject(theirs) && areOfOneKind(mine, theirs))
    return mergeObjects({ base: isPlainObject(base) && areOfOneKind(base, mine) ? base : {}, mine, theirs }, path, conflicts);
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const named = namedTogether(Array.isArray(base) ? base : [], mine, theirs);
    if (named) return mergeEntries(named as readonly [Entries, Entries, Entries], path, conflicts);
  }
  conflicts.push({ path, base, mine, theirs });
  return theirs;
}

function mergeObjects(sides: { base: Plain; mine: Plain; theirs: Plain }, path: DocumentPath, conflicts: MergeConflict[]): Plain {
  const { base, mine, theirs } = sides;
  const merged = keysOf(theirs, mine, base).map(
    (key) => [key, merge({ base: base[key], mine: mine[key], theirs: theirs[key] }, [...path, key], conflicts)] as const,
  );
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

type Entries = ReadonlyMap<string, Plain>;

function mergeEntries(
  [base, mine, theirs]: readonly [Entries, Entries, Entries],
  path: DocumentPath,
  conflicts: MergeConflict[],
): unknown[] {
  const merged = new Map<string, unknown>();
  for (const name of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const sides = { base: base.get(name), mine: mine.get(name), theirs: theirs.get(name) };
    const entry = merge(sides, [...path, entryKey(name)], conflicts);
    if (entry !== undefined) merged.set(name, entry);
  }
  const order = mergeOrder([...base.keys()], [...mine.keys()], [...theirs.keys()]);
  if (order.isDisputed) conflicts.push({ path, base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] });
  return order.names.flatMap((name) => (merged.has(name) ? [merged.get(name)] : []));
}

interface Order {
  readonly names: readonly string[];
  /** both moved entries, and not alike */
  readonly isDisputed: boolean;
}

/** The order of the side that moved entries; those only the other has follow the one they stood behind. */
function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): Order {
  const [hasMineMoved, hasTheirsMoved] = [movedWithin(base, mine).size > 0, movedWithin(base, theirs).size > 0];
  const [first, second] = hasMineMoved && !hasTheirsMoved ? [mine, theirs] : [theirs, mine];
  const names = [...first];
  for (const [place, name] of second.entries()) {
    if (names.includes(name)) continue;
    const before = second.slice(0, place).findLast((earlier) => names.includes(earlier));
    names.splice(before === undefined ? 0 : names.indexOf(before) + 1, 0, name);
  }
  return { names, isDisputed: hasMineMoved && hasTheirsMoved && movedWithin(mine, theirs).size > 0 };
}
