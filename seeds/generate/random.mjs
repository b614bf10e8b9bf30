/** FNV-1a over UTF-16 code units: a key always gives the same number. */
function hash(text) {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}

/** A number in [0, 1) that depends on the key alone, so that a new row never changes an old one. */
export function chance(...key) {
  let value = (hash(`zelian|${key.join('|')}`) + 0x6d2b79f5) >>> 0;
  value = Math.imul(value ^ (value >>> 15), value | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
}

/** Evenly spread in [-width, width]. */
export const noise = (width, ...key) => (chance(...key) * 2 - 1) * width;

export const pick = (list, ...key) => list[Math.floor(chance(...key) * list.length)];

/** A whole number from `low` to `high`, both included. */
export const between = (low, high, ...key) => low + Math.floor(chance(...key) * (high - low + 1));

export const clamp = (value, low = 0, high = 1) => Math.min(high, Math.max(low, value));
