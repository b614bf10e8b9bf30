import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../core/request-context.js';
import type { SessionReader } from '../modules/account/session-reader.js';
import { SignInRequired } from '../modules/account/sign-in.errors.js';
import { createApolloServer } from './apollo-server.js';
import { secretOf } from './credential.js';
import { tell } from './error-mapper.js';
import type { GraphqlContext } from './graphql-context.js';
import { BodyMisshapen, BodyTooNested, CallerLeft, DeadlinePassed } from './http.errors.js';
import { languageOf } from './language.js';
import { readPayloadRecords } from './payload-records.js';
import type { ReadPluginInput } from './read-plugin.js';
import { refuseUnstorable } from './storable-body.js';

export interface GraphqlRouteInput extends ReadPluginInput {
  readonly sessions: SessionReader;
}

const deadlineSeconds = 10;
const deepestBody = 1000;
const path = '/graphql';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

/** `/graphql`: nobody is answered before signing in, not even about the schema. */
export async function registerGraphql(app: FastifyInstance, input: GraphqlRouteInput): Promise<void> {
  const { schema, catalogue, plans, pool, sessions, mayRun } = input;
  readPayloadRecords(schema, catalogue, plans, pool);
  const server = createApolloServer(app, { pool, plans, schema, catalogue, mayRun });
  await server.start();
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?')[0] !== path || request.method === 'OPTIONS') return;
    const secret = secretOf(request);
    const actor = secret ? await sessions.identify(secret) : undefined;
    if (!actor) return reply.code(401).send({ errors: [refusal(request)] });
    request.actor = actor;
  });
  app.addHook('preValidation', async (request) => {
    if (Buffer.isBuffer(request.body)) return; // a file, which its own route reads
    if (isNestedBeyond(request.body, deepestBody)) throw new BodyTooNested(deepestBody);
    if (request.actor && request.method === 'POST' && !isGraphqlRequest(request.body)) throw new BodyMisshapen();
    if (request.actor) refuseUnstorable(request.body);
  });
  await app.register(fastifyApollo(server), { path, context: async (request, reply) => contextOf(request, reply) });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Level by level: what recurses would end in an overflow. */
function isNestedBeyond(body: unknown, most: number): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}

/** Asked before Apollo, whose own refusals exist in English only. */
function isGraphqlRequest(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { query, operationName, variables, extensions } = body;
  const isText = typeof query === 'string' && query !== '' && ['string', 'undefined'].includes(typeof (operationName ?? undefined));
  return isText && [variables, extensions].every((part) => part === undefined || part === null || isObject(part));
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
