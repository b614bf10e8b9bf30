import type { Leaf } from '../../../server/graph/catalogue.js';

/** Arithmetic of the interpreter, written apart from the graph's own. */
export type Scalar = string | number | boolean;

const families: Readonly<Record<string, 'decimal' | 'number' | 'text'>> = { Decimal: 'decimal', Int: 'number', Boolean: 'number' };
const familyOf = (leaf: Pick<Leaf, 'kind'>): 'decimal' | 'number' | 'text' => families[leaf.kind.graphql] ?? 'text';

/** `"-1.5"` -> -15000n */
export function tenThousandths(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) throw new Error(`no decimal: ${text}`);
  const digits = BigInt(`${match[2]}${(match[3] ?? '').padEnd(4, '0')}`);
  return match[1] ? -digits : digits;
}

/** -15000n -> `"-1.5000"` */
export function fourPlaces(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(5, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** Half away from zero. */
export function rounded(top: bigint, bottom: bigint): bigint {
  const size = ((top < 0n ? -top : top) * 2n + bottom) / (bottom * 2n);
  return top < 0n ? -size : size;
}

export function compare(leaf: Pick<Leaf, 'kind'>, left: unknown, right: unknown): number {
  const family = familyOf(leaf);
  if (family === 'decimal') return Number(BigInt(String(left)) - BigInt(String(right)));
  if (family === 'number') return Number(left) - Number(right);
  return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)));
}

/** What a filter names, as the rows hold it. */
export const operandOf = (leaf: Leaf, operand: unknown): unknown =>
  leaf.kind.graphql === 'Decimal'
    ? tenThousandths(String(operand)).toString()
    : leaf.kind.graphql === 'ID'
      ? String(operand).toLowerCase()
      : operand;

export function shown(leaf: Pick<Leaf, 'kind'>, raw: unknown): unknown {
  if (raw === null || raw === undefined) return null;
  return leaf.kind.graphql === 'Decimal' ? fourPlaces(BigInt(String(raw))) : raw;
}

/** min, max, sum, avg and median of what is not null. */
export function figure(name: string, leaf: Leaf, values: readonly unknown[]): unknown {
  const sorted = values.filter((value) => value !== null).sort((left, right) => compare(leaf, left, right));
  if (sorted.length === 0) return null;
  if (name === 'min') return shown(leaf, sorted[0]);
  if (name === 'max') return shown(leaf, sorted.at(-1));
  const unit = leaf.kind.graphql === 'Decimal' ? 1n : 10_000n;
  const scaled = sorted.map((value) => BigInt(String(value)) * unit);
  const total = scaled.reduce((sum, value) => sum + value, 0n);
  if (name === 'sum') return fourPlaces(total);
  if (name === 'avg') return fourPlaces(rounded(total, BigInt(scaled.length)));
  const [low, high] = [scaled[(scaled.length - 1) >> 1] as bigint, scaled[scaled.length >> 1] as bigint];
  return fourPlaces(rounded(low + high, 2n));
}
