import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../core/request-context.js';
import { SignInRequired } from '../modules/account/sign-in.errors.js';
import type { SignInService } from '../modules/account/sign-in.service.js';
import { createApolloServer } from './apollo-server.js';
import { secretOf } from './credential.js';
import { tell } from './error-mapper.js';
import type { GraphqlContext } from './graphql-context.js';
import { CallerLeft, DeadlinePassed, NulCharacter } from './http.errors.js';
import { languageOf } from './language.js';
import { readPayloadRecords } from './payload-records.js';
import type { ReadPluginInput } from './read-plugin.js';

export interface GraphqlRouteInput extends ReadPluginInput {
  readonly signIn: SignInService;
}

const deadlineSeconds = 10;
const path = '/graphql';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

/** `/graphql`: nobody is answered before signing in, not even about the schema. */
export async function registerGraphql(app: FastifyInstance, input: GraphqlRouteInput): Promise<void> {
  const { schema, catalogue, plans, pool, signIn } = input;
  readPayloadRecords(schema, catalogue, plans, pool);
  const server = createApolloServer(app, { pool, plans, schema, catalogue });
  await server.start();
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?')[0] !== path || request.method === 'OPTIONS') return;
    const secret = secretOf(request);
    const actor = secret ? await signIn.identify(secret) : undefined;
    if (!actor) return reply.code(401).send({ errors: [refusal(request)] });
    request.actor = actor;
  });
  app.addHook('preValidation', async (request) => {
    if (request.actor && /\\u0000|\0/.test(JSON.stringify(request.body) ?? '')) throw new NulCharacter();
  });
  await app.register(fastifyApollo(server), { path, context: async (request, reply) => contextOf(request, reply) });
}

function refusal(request: FastifyRequest) {
  const { message, extensions } = tell(new SignInRequired(), {
    language: languageOf(request.headers['accept-language']),
    requestId: request.id,
    report: () => undefined,
  });
  return { message, extensions };
}

function contextOf(request: FastifyRequest, reply: FastifyReply): GraphqlContext {
  const gone = new AbortController();
  const late = setTimeout(() => gone.abort(new DeadlinePassed(deadlineSeconds)), deadlineSeconds * 1000);
  late.unref();
  // of the answer, not of the request or its connection: the one closes when its body is read, the other carries the next ones
  reply.raw.once('close', () => {
    clearTimeout(late);
    if (!reply.raw.writableFinished) gone.abort(new CallerLeft());
  });
  return {
    requestId: request.id,
    language: languageOf(request.headers['accept-language']),
    actor: request.actor as Actor,
    signal: gone.signal,
    report: (error) => request.log.error({ requestId: request.id, err: error }, 'operation failed'),
  };
}
