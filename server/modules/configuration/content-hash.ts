import { createHash } from 'node:crypto';
import { canonicalise } from '../../engine/documents/canonical.js';

/** SHA-256 of the canonical text, in hexadecimal. */
export const contentHash = (content: unknown): string => createHash('sha256').update(canonicalise(content)).digest('hex');
