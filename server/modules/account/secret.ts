import { createHash, randomBytes } from 'node:crypto';

/** Sessions, tokens and links are opaque: 256 random bits, of which the database keeps a hash. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
