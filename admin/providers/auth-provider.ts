import type { AuthProvider } from 'react-admin';
import { nameIn } from '../formats/name.js';
import { languageInUse } from '../i18n/i18n-provider.js';
import { forgetSession, readSession, signIn, signOut } from './session.js';

/** Sign-in by the server's own session cookie; the browser keeps no secret. */
export const authProvider: AuthProvider = {
  login: async ({ account, password }: { account: string; password: string }) => {
    await signIn(account, password);
  },
  logout: async () => {
    await signOut().catch(() => undefined);
  },
  checkAuth: async () => {
    const session = await readSession();
    if (!session.signedIn) throw new Error('signed out');
  },
  checkError: async (failure: { status?: number }) => {
    if (failure.status !== 401) return;
    forgetSession();
    throw new Error('signed out');
  },
  getIdentity: async () => {
    const session = await readSession();
    if (!session.signedIn) throw new Error('signed out');
    const { code, nameZh, nameEn } = session.account;
    return { id: code, fullName: nameIn(languageInUse(), nameZh, nameEn) };
  },
  getPermissions: async () => {
    const session = await readSession();
    return session.signedIn ? session.grant.role : null;
  },
};
