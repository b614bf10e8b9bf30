export type Written = string | number | boolean | null;

/** One field that an act set, changed or took away. */
export interface Difference {
  /** dotted path of the field */
  readonly field: string;
  /** undefined: the field was not there */
  readonly before: Written | undefined;
  readonly after: Written | undefined;
  readonly isChanged: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: unknown): value is Written => typeof value !== 'object' || value === null;

/** The fields of a state by their dotted paths; a list of plain values is one field, other lists are counted from 1. */
const fieldsOf = (value: unknown, path = ''): [string, Written][] => {
  const below = (key: string) => (path ? `${path}.${key}` : key);
  if (value === undefined) return [];
  if (isPlain(value)) return [[path, value]];
  if (Array.isArray(value) && value.every(isPlain)) return [[path, value.map(String).join(', ')]];
  if (Array.isArray(value)) return value.flatMap((part, place) => fieldsOf(part, below(String(place + 1))));
  return isObject(value) ? Object.entries(value).flatMap(([key, part]) => fieldsOf(part, below(key))) : [];
};

/** What an act changed, field by field: changed ones first, each in the order in which they stand. Null on either side is "nothing there". */
export const differencesOf = (before: unknown, after: unknown): Difference[] => {
  const [former, latter] = [before ?? undefined, after ?? undefined].map((state) => new Map(fieldsOf(state)));
  const fields = [...new Set([...(former?.keys() ?? []), ...(latter?.keys() ?? [])])];
  const all = fields.map((field): Difference => {
    const [was, is] = [former?.get(field), latter?.get(field)];
    return { field, before: was, after: is, isChanged: was !== is };
  });
  return [...all.filter(({ isChanged }) => isChanged), ...all.filter(({ isChanged }) => !isChanged)];
};
