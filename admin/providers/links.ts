import { ask, read } from './rest.js';
import type { Named, Session } from './session.js';

/** Whose one-time link it is. */
export interface LinkOwner {
  readonly account: Named & { readonly code: string };
  readonly purpose: 'INVITATION' | 'RESET';
  readonly expiresAt: string;
}

/** `notice`: why the account was not signed in although its password is set now. */
export type LinkAnswer = Session & { readonly notice?: { readonly message: string } };

export const readLink = async (token: string): Promise<LinkOwner> =>
  read(await ask('GET', `/session/link?token=${encodeURIComponent(token)}`));

/** Sets the password, once, and signs in. */
export const spendLink = async (token: string, password: string): Promise<LinkAnswer> =>
  read(await ask('POST', '/session/link', { token, password }));
