import { randomBytes } from 'node:crypto';

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isIdentifier = (text: string): boolean => pattern.test(text);

/** UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then 74 random bits; so keys follow time. */
export function newIdentifier(nowMs: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(nowMs, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] as number) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] as number) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** As many as asked for, all of the same millisecond, strictly ascending in the order of the list. */
export const newIdentifiers = (count: number, nowMs: number = Date.now()): string[] =>
  Array.from({ length: count }, () => newIdentifier(nowMs)).sort();
