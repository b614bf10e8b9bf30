/**
 * Canonical JSON text: keys in order of their UTF-16 code units, no spaces, keys without a value left out. The same content
 * always gives the same text, so it can be hashed. A number that is not finite, a bigint or a function is a TypeError.
 */
export function canonicalise(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalise(entry === undefined ? null : entry)).join(',')}]`;
  if (typeof value !== 'object' || !isPlain(value)) throw new TypeError(`canonical JSON holds no ${typeof value} of this kind`);
  const record = value as Readonly<Record<string, unknown>>;
  const entries = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort((left, right) => (left < right ? -1 : 1))
    .map((key) => `${JSON.stringify(key)}:${canonicalise(record[key])}`);
  return `{${entries.join(',')}}`;
}

const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`canonical JSON holds no ${value}`);
  return JSON.stringify(value === 0 ? 0 : value);
}
