import { createHash } from 'node:crypto';
import { canonicalise } from '../../engine/documents/canonical.js';
import { ContentHashDiffers } from './draft.errors.js';

/** SHA-256 of the canonical text, in hexadecimal. */
export const contentHash = (content: unknown): string => createHash('sha256').update(canonicalise(content)).digest('hex');

/** Throws ContentHashDiffers where a hash is stated and the content has another: something was lost or changed on the way. */
export function refuseOtherHash(content: unknown, stated: string | null | undefined): void {
  if (typeof stated !== 'string') return;
  const found = contentHash(content);
  if (found !== stated) throw new ContentHashDiffers(stated, found);
}
