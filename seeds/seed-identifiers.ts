import { createHash } from 'node:crypto';

const firstMs = Date.UTC(2020, 0, 1);

/**
 * An id of the shape of UUID version 7 that follows from the row's natural key; `ordinal` is its place among the rows of its
 * noun, so that ids rise in the order of the data.
 */
export function seedIdentifier(jurisdiction: string, noun: string, key: string, ordinal: number): string {
  const digest = createHash('sha256').update(`${jurisdiction}\n${noun}\n${key}`).digest('hex');
  const time = (firstMs + ordinal).toString(16).padStart(12, '0');
  const variant = '89ab'[Number.parseInt(digest.slice(3, 4), 16) % 4] as string;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
}

/** The ids of one jurisdiction's rows, by noun and natural key. */
export class SeedIdentifiers {
  private readonly known = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  constructor(readonly jurisdiction: string) {}

  /** The id of a row; the first time it is named it takes the next place of its noun. */
  of(noun: string, key: string): string {
    const name = `${noun}\n${key}`;
    const found = this.known.get(name);
    if (found !== undefined) return found;
    const ordinal = this.counts.get(noun) ?? 0;
    const id = seedIdentifier(this.jurisdiction, noun, key, ordinal);
    this.counts.set(noun, ordinal + 1);
    this.known.set(name, id);
    return id;
  }

  /** The id of a row that must have been named before: a reference. */
  to(noun: string, key: string): string {
    const found = this.known.get(`${noun}\n${key}`);
    if (found === undefined) throw new Error(`the data of ${this.jurisdiction} names ${noun} ${key}, which it does not have`);
    return found;
  }
}
