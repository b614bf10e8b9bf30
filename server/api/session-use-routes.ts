import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SignInRequired } from '../modules/account/sign-in.errors.js';
import type { SignInServices } from '../modules/account/sign-in-services.js';
import { sessionSecretOf, setSession } from './credential.js';
import { textsIn } from './session-body.js';

type Answer = (secret: string) => Promise<object>;

/** `/session/grant` switches the grant in use, `/session/step-up` takes the password once more. Both answer as `/session` does. */
export function registerSessionUseRoutes(app: FastifyInstance, { reader, sessions }: SignInServices, answer: Answer): void {
  const holder = async (request: FastifyRequest) => {
    const secret = sessionSecretOf(request);
    const actor = secret ? await reader.identify(secret) : undefined;
    if (!secret || !actor) throw new SignInRequired();
    return { secret, actor };
  };

  app.post('/session/grant', async (request, reply) => {
    const { secret } = await holder(request);
    const { grantId } = textsIn(request.body, ['grantId']);
    const next = await sessions.switchGrant(secret, grantId, request.id);
    setSession(request, reply, next.secret, next.expiresAt);
    void reply.header('cache-control', 'no-store');
    return answer(next.secret);
  });

  app.post('/session/step-up', async (request, reply) => {
    const { secret, actor } = await holder(request);
    const { password } = textsIn(request.body, ['password']);
    await sessions.stepUp(secret, actor, password, request.id);
    void reply.header('cache-control', 'no-store');
    return answer(secret);
  });
}
