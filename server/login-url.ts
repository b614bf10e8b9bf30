import { createHmac } from 'node:crypto';
import { loginRole } from './access/database-roles.js';

/**
 * The password of the login role follows from the owner's, so that every server of one database knows it and none stores it.
 */
export const loginPassword = (ownerUrl: string): string =>
  createHmac('sha256', new URL(ownerUrl).password || 'trusted')
    .update(loginRole)
    .digest('base64url');

/** The connection of the pools: the same server and database, as the role that owns nothing. */
export function loginUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = loginRole;
  url.password = loginPassword(ownerUrl);
  return url.toString();
}
