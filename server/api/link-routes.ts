import type { FastifyInstance } from 'fastify';
import { NoValidGrant } from '../modules/account/sign-in.errors.js';
import type { SignInServices } from '../modules/account/sign-in-services.js';
import { deviceOf, setSession } from './credential.js';
import { languageOf } from './language.js';
import { textsIn } from './session-body.js';

type Answer = (secret: string | undefined) => Promise<object>;

/**
 * `/session/link`: whose one-time link it is (GET), and setting the password with it (POST {token, password}), which signs in.
 * An account without a valid grant is not signed in: the answer then holds `passwordSet: true` and a `notice` that says why.
 */
export function registerLinkRoutes(app: FastifyInstance, { links, signIn }: SignInServices, answer: Answer): void {
  app.get('/session/link', async (request, reply) => {
    void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    const { token } = textsIn(request.query, ['token']);
    const { code, name, name_en: nameEn, purpose, expires_at: expiresAt } = await links.find(token);
    return { account: { code, nameZh: name, nameEn }, purpose, expiresAt: expiresAt.toISOString() };
  });

  app.post('/session/link', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const { token, password } = textsIn(request.body, ['token', 'password']);
    const link = await links.use(token, password, request.id);
    try {
      const { secret, expiresAt } = await signIn.open(link, { requestId: request.id, device: deviceOf(request) });
      setSession(request, reply, secret, expiresAt);
      return { passwordSet: true, ...(await answer(secret)) };
    } catch (error) {
      if (!(error instanceof NoValidGrant)) throw error;
      const notice = { code: error.code, message: error.sentence[languageOf(request.headers['accept-language'])] };
      return { passwordSet: true, ...(await answer(undefined)), notice };
    }
  });
}
