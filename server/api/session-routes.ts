import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SignInMalformed } from '../modules/account/sign-in.errors.js';
import type { SignInServices } from '../modules/account/sign-in-services.js';
import { clearSession, deviceOf, sessionSecretOf, setSession } from './credential.js';
import { registerLinkRoutes } from './link-routes.js';
import { type DemoAccount, sessionAnswer } from './session-answer.js';
import { registerSessionUseRoutes } from './session-use-routes.js';

export interface SessionRoutesInput {
  readonly services: SignInServices;
  readonly demoAccounts: () => readonly DemoAccount[];
  readonly isDemo: boolean;
}

/** `/session`: who is signed in (GET), sign in (POST), sign out (DELETE). Before it there is no GraphQL. */
export function registerSessionRoutes(app: FastifyInstance, input: SessionRoutesInput): void {
  const { services } = input;
  const { signIn, sessions } = services;
  const answer = (secret: string | undefined) => sessionAnswer({ ...input, reader: services.reader }, secret);

  app.get('/session', async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('cache-control', 'no-store');
    return answer(sessionSecretOf(request));
  });

  app.post('/session', async (request: FastifyRequest, reply: FastifyReply) => {
    const { account, password } = credentialsIn(request.body);
    const former = sessionSecretOf(request);
    const { secret, expiresAt } = await signIn.signIn(account, password, { requestId: request.id, device: deviceOf(request) });
    if (former) await sessions.signOut(former, request.id);
    setSession(request, reply, secret, expiresAt);
    void reply.header('cache-control', 'no-store');
    return answer(secret);
  });

  app.delete('/session', async (request: FastifyRequest, reply: FastifyReply) => {
    const secret = sessionSecretOf(request);
    if (secret) await sessions.signOut(secret, request.id);
    clearSession(request, reply);
    return reply.code(204).send();
  });

  registerSessionUseRoutes(app, services, answer);
  registerLinkRoutes(app, services, answer);
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
