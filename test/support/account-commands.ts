import type { Caller, ServedWorld } from './access/served-world.js';
import { command } from './session-client.js';

// Commands on accounts and grants, over HTTP.

interface MadeAccount {
  readonly id: string;
  /** of the one-time link */
  readonly token: string;
  readonly expiresAt: string;
}

type Linked = Record<string, { account: { id: string }; link: { path: string; expiresAt: string } }>;

const linked = (data: Linked | null | undefined, name: string): MadeAccount => {
  const answered = data?.[name];
  if (!answered) throw new Error(`${name} was refused`);
  const { account, link } = answered;
  const token = /^\/#\/welcome\?token=([\w-]{43})$/.exec(link.path)?.[1];
  if (!token) throw new Error(`${link.path} is no link of the console`);
  return { id: account.id, token, expiresAt: link.expiresAt };
};

/** By the system administrator of the first jurisdiction. */
export async function inviteAccount(served: ServedWorld, code: string): Promise<MadeAccount> {
  const system = served.caller('first', 'system');
  const what = ['inviteAccount', 'InviteAccountInput', 'account { id state } link { path expiresAt }'] as const;
  const { body } = await command<Linked>(served, system, what, { code, name: '新人', nameEn: 'Newcomer' });
  return linked(body.data, 'inviteAccount');
}

export async function resetPassword(served: ServedWorld, id: string): Promise<MadeAccount> {
  const system = served.caller('first', 'system');
  const { body } = await command<Linked>(
    served,
    system,
    ['resetPassword', 'ResetPasswordInput', 'account { id } link { path expiresAt }'],
    {
      id,
    },
  );
  return linked(body.data, 'resetPassword');
}

export interface Wish {
  readonly accountId: string;
  readonly role: string;
  readonly agencyId?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly reason?: string;
}

export const requestGrant = (served: ServedWorld, who: Caller | string, wish: Wish) =>
  command<{ requestGrant: { grantRequest: { id: string } | null } }>(
    served,
    who,
    ['requestGrant', 'RequestGrantInput', 'grantRequest { id state version role reason }'],
    { validFrom: '2026-01-01', reason: 'for the tests', ...wish },
  );

export const giveGrant = (served: ServedWorld, who: Caller | string, requestId: string, version = 1) =>
  command<{ giveGrant: { grantRequest: { state: string; version: number }; grant: { id: string; role: string } } }>(
    served,
    who,
    ['giveGrant', 'GiveGrantInput', 'grantRequest { state version } grant { id role }'],
    { requestId, version },
  );

export const endGrant = (served: ServedWorld, who: Caller | string, grantId: string, reason = 'no longer needed') =>
  command(served, who, ['endGrant', 'EndGrantInput', 'grant { id endedAt endReason }'], { grantId, reason });

/** Asked for by the department, given by the security administrator. @returns the id of the grant */
export async function grantTo(served: ServedWorld, wish: Wish): Promise<string> {
  const asked = await requestGrant(served, served.caller('first', 'department'), wish);
  const requestId = asked.body.data?.requestGrant.grantRequest?.id as string;
  const given = await giveGrant(served, served.caller('first', 'security'), requestId);
  return given.body.data?.giveGrant.grant.id as string;
}
