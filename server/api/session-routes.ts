import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../core/role.js';
import { SignInMalformed } from '../modules/account/sign-in.errors.js';
import type { GrantRow, SignInService } from '../modules/account/sign-in.service.js';
import { clearSession, sessionSecretOf, setSession } from './credential.js';

/** An account that the sign-in page of a demonstration offers. */
export interface DemoAccount {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly role: Role;
  readonly password: string;
}

export interface SessionRoutesInput {
  readonly signIn: SignInService;
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

/** `/session`: who is signed in (GET), sign in (POST), sign out (DELETE). Before it there is no GraphQL. */
export function registerSessionRoutes(app: FastifyInstance, { signIn, demoAccounts, isDemo }: SessionRoutesInput): void {
  const answer = async (secret: string | undefined) => {
    const actor = secret ? await signIn.identify(secret) : undefined;
    if (!actor) return { signedIn: false, demo: isDemo, demoAccounts: isDemo ? demoAccounts() : [] };
    const grants = await signIn.grantsOf(actor);
    const current = grants.find((grant) => grant.id === actor.grantId) as GrantRow;
    const account = { code: current.account_code, nameZh: current.account_name, nameEn: current.account_name_en };
    return { signedIn: true, demo: isDemo, account, grant: describe(current), grants: grants.map(describe) };
  };

  app.get('/session', async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('cache-control', 'no-store');
    return answer(sessionSecretOf(request));
  });

  app.post('/session', async (request: FastifyRequest, reply: FastifyReply) => {
    const { account, password } = credentialsIn(request.body);
    const former = sessionSecretOf(request);
    const { secret, expiresAt } = await signIn.signIn(account, password, request.id);
    if (former) await signIn.signOut(former);
    setSession(request, reply, secret, expiresAt);
    void reply.header('cache-control', 'no-store');
    return answer(secret);
  });

  app.delete('/session', async (request: FastifyRequest, reply: FastifyReply) => {
    const secret = sessionSecretOf(request);
    if (secret) await signIn.signOut(secret);
    clearSession(request, reply);
    return reply.code(204).send();
  });
}

const longestName = 100;
const longestPassword = 1000;

function credentialsIn(body: unknown): { account: string; password: string } {
  const { account, password } = (typeof body === 'object' && body !== null ? body : {}) as { account?: unknown; password?: unknown };
  const isText = typeof account === 'string' && typeof password === 'string';
  if (!isText || account.length === 0 || account.length > longestName || password.length > longestPassword || /\0/.test(account + password))
    throw new SignInMalformed();
  return { account, password };
}
