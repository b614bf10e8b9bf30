import { languageInUse } from '../i18n/i18n-provider.js';

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
}
export type Session = SignedOut | SignedIn;

/** A refusal with the server's own sentence, already in the caller's language. `message` is empty when the server could not be reached. */
export class SessionError extends Error {}

let held: Promise<Session> | undefined;

const ask = async (method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<Response> => {
  try {
    return await fetch('/session', {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', 'accept-language': languageInUse(), ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
  } catch {
    throw new SessionError('');
  }
};

const read = async (answer: Response): Promise<Session> => {
  const body = (await answer.json().catch(() => null)) as (Session & { error?: { message?: string } }) | null;
  if (answer.ok && body && 'signedIn' in body) return body;
  throw new SessionError(body?.error?.message ?? '');
};

/** The session as the server sees it, asked once and held until it changes. */
export const readSession = (): Promise<Session> => {
  held ??= ask('GET')
    .then(read)
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
  const session = await read(await ask('POST', { account, password }));
  held = Promise.resolve(session);
  return session;
};

/** Ends the session, if there is one: the framework also calls this when it finds nobody signed in. */
export const signOut = async (): Promise<void> => {
  const session = await held?.catch(() => undefined);
  forgetSession();
  if (session?.signedIn) await ask('DELETE');
};
