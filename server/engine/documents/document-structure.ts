/** Keys from the root of a document. An entry of a list that has a code stands under it as `[code]`, others as `[0]`, `[1]` … */
export type DocumentPath = readonly string[];

export type Plain = Readonly<Record<string, unknown>>;

/** What names an entry within its list, the first that all of them have. */
const naming = ['code', 'grade', 'indicator'] as const;

export const isPlainObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Entries of a list by their names, in order; undefined where one has no name or two have the same. */
export function namedEntries(list: readonly unknown[]): ReadonlyMap<string, Plain> | undefined {
  if (list.length === 0 || !list.every(isPlainObject)) return undefined;
  const field = naming.find((name) => list.every((entry) => typeof entry[name] === 'string'));
  if (field === undefined) return undefined;
  const entries = new Map(list.map((entry) => [entry[field] as string, entry]));
  return entries.size === list.length ? entries : undefined;
}

/** Both lists by name: an empty list has entries of every kind. Undefined where they are to be compared as wholes. */
export function namedTogether(...lists: readonly (readonly unknown[])[]): readonly ReadonlyMap<string, Plain>[] | undefined {
  const maps = lists.map((list) => (list.length === 0 ? new Map<string, Plain>() : namedEntries(list)));
  return maps.some((map) => map === undefined) || maps.every((map) => map?.size === 0) ? undefined : (maps as Map<string, Plain>[]);
}

/** Objects of another `kind` have nothing in common: a method that became another method is one change. */
export const areOfOneKind = (left: Plain, right: Plain): boolean => left['kind'] === right['kind'];

export const entryKey = (name: string | number): string => `[${name}]`;

/** Without what counts as not there, so that `undefined` and a missing key are equal. */
export function keysOf(...objects: readonly Plain[]): string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object).filter((key) => object[key] !== undefined)))];
}
