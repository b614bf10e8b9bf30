import { ask, read } from './rest.js';

export type Role = 'DEPARTMENT' | 'APPROVER' | 'REVIEWER' | 'AGENCY' | 'ANALYST' | 'SYSTEM' | 'SECURITY' | 'AUDIT';

export interface Named {
  readonly nameZh: string;
  readonly nameEn: string;
}
export interface Grant {
  readonly id: string;
  readonly role: Role;
  readonly jurisdictionNameZh: string;
  readonly jurisdictionNameEn: string;
  readonly agency?: (Named & { readonly id: string; readonly code: string }) | null;
}
export interface DemoAccount extends Named {
  readonly code: string;
  readonly role: Role;
  readonly landing?: string;
  /** made on this machine at run time; sent in demonstration mode only */
  readonly password?: string;
}
export interface SignedOut {
  readonly signedIn: false;
  readonly demo?: boolean;
  readonly demoAccounts?: readonly DemoAccount[];
}
export interface SignedIn {
  readonly signedIn: true;
  readonly account: Named & { readonly code: string };
  readonly grant: Grant;
  readonly grants: readonly Grant[];
  readonly sessionId?: string;
  /** until when commands that need the password run without asking for it */
  readonly steppedUpUntil?: string | null;
}
export type Session = SignedOut | SignedIn;

let held: Promise<Session> | undefined;

/** The session as the server sees it, asked once and held until it changes. */
export const readSession = (): Promise<Session> => {
  held ??= ask('GET', '/session')
    .then(read<Session>)
    .catch((failure: unknown) => {
      held = undefined;
      throw failure;
    });
  return held;
};

export const forgetSession = (): void => {
  held = undefined;
};

export const signIn = async (account: string, password: string): Promise<Session> => {
  const session = await read<Session>(await ask('POST', '/session', { account, password }));
  held = Promise.resolve(session);
  return session;
};

/** Ends the session, if there is one: the framework also calls this when it finds nobody signed in. */
export const signOut = async (): Promise<void> => {
  const session = await held?.catch(() => undefined);
  forgetSession();
  if (session?.signedIn) await ask('DELETE', '/session');
};

/** Takes another grant in use. The server ends this session and begins another, so that everything is to be read anew. */
export const switchGrant = async (grantId: string): Promise<void> => {
  await read<Session>(await ask('POST', '/session/grant', { grantId }));
  startAfresh();
};

/** Begins again at the landing page, with nothing remembered of what another grant has read. */
export const startAfresh = (): void => {
  window.location.hash = '#/';
  window.location.reload();
};
