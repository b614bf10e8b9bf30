import {
  type DocumentPath,
  entryKey,
  isPlainObject,
  namedEntries,
  type Plain,
} from '../../../server/engine/documents/document-structure.js';

type List = readonly unknown[];

const nameOfEntry = (entry: unknown): string | undefined => {
  const names = namedEntries([entry]);
  return names ? [...names.keys()][0] : undefined;
};

const placeIn = (list: List, key: string): number =>
  /^\[.*\]$/.test(key) ? list.findIndex((entry) => entryKey(nameOfEntry(entry) ?? '') === key) : Number(key);

/** A list in the order of the names given; those that are not named keep their order at the end. */
const reordered = (list: List, names: readonly string[]): unknown[] => {
  const rank = (entry: unknown): number => {
    const place = names.indexOf(nameOfEntry(entry) ?? '');
    return place < 0 ? names.length : place;
  };
  return list.toSorted((left, right) => rank(left) - rank(right));
};

const isOrder = (held: unknown, value: unknown): value is string[] =>
  Array.isArray(held) && Array.isArray(value) && held.some(isPlainObject) && value.every((name) => typeof name === 'string');

/**
 * The document with another value at a path as the merge tells paths: keys, and entries of lists by `[code]`. `undefined` takes
 * the value away; an entry that is not there is added at the end; a list of names for a list of entries sets their order.
 */
export const setAtPath = (held: unknown, path: DocumentPath, value: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return isOrder(held, value) ? reordered(held as List, value) : value;
  if (Array.isArray(held)) return setInList(held, key, setAtPath(held[placeIn(held, key)], rest, value));
  const object: Plain = isPlainObject(held) ? held : {};
  return { ...object, [key]: setAtPath(object[key], rest, value) };
};

const setInList = (list: List, key: string, value: unknown): unknown[] => {
  const place = placeIn(list, key);
  if (place < 0) return value === undefined ? [...list] : [...list, value];
  return value === undefined ? list.toSpliced(place, 1) : list.with(place, value);
};
