import { NulCharacter } from './http.errors.js';
import { HalfCharacter } from './http-text.errors.js';

/** Texts that PostgreSQL keeps in no column or document are refused at the door, whichever field of whichever command they are in. */
export function refuseUnstorable(body: unknown): void {
  // in a literal of the query it stands as an escape, which graphql-js reads
  if (/\\u0000|\0/.test(JSON.stringify(body) ?? '')) throw new NulCharacter();
  const path = placeOfHalf(body);
  if (path !== undefined) throw new HalfCharacter(path);
}

/** Where a text holds half of a surrogate pair; undefined where none does. */
function placeOfHalf(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (/\p{Surrogate}/u.test(key)) return [];
    const below = placeOfHalf(inner);
    if (below) return [key, ...below];
  }
  return undefined;
}
