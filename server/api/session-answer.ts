import type { Role } from '../core/role.js';
import type { GrantRow, SessionReader } from '../modules/account/session-reader.js';

/** An account that the sign-in page of a demonstration offers. */
export interface DemoAccount {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly role: Role;
  readonly password: string;
}

export interface AnswerInput {
  readonly reader: SessionReader;
  readonly demoAccounts: () => readonly DemoAccount[];
  readonly isDemo: boolean;
}

const describe = (grant: GrantRow) => ({
  id: grant.id,
  role: grant.role,
  jurisdictionNameZh: grant.jurisdiction_name,
  jurisdictionNameEn: grant.jurisdiction_name_en,
  ...(grant.agency_id
    ? { agency: { id: grant.agency_id, code: grant.agency_code, nameZh: grant.agency_name, nameEn: grant.agency_name_en } }
    : {}),
});

/** What `/session` says of whoever holds the secret. `steppedUpUntil`: until when commands that ask for the password run; null where they ask. */
export async function sessionAnswer({ reader, demoAccounts, isDemo }: AnswerInput, secret: string | undefined) {
  const actor = secret ? await reader.identify(secret) : undefined;
  const grants = actor ? await reader.grantsOf(actor) : [];
  const current = grants.find((grant) => grant.id === actor?.grantId);
  if (!actor || !current) return { signedIn: false, demo: isDemo, demoAccounts: isDemo ? demoAccounts() : [] };
  const account = { code: current.account_code, nameZh: current.account_name, nameEn: current.account_name_en };
  const { sessionId, steppedUpUntil } = actor;
  const isSteppedUp = steppedUpUntil !== undefined && steppedUpUntil > new Date();
  const session = { sessionId, steppedUpUntil: isSteppedUp ? steppedUpUntil.toISOString() : null };
  return { signedIn: true, demo: isDemo, account, grant: describe(current), grants: grants.map(describe), ...session };
}
