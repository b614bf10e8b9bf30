import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import { newIdentifier } from '../core/identifier.js';
import { tell } from './error-mapper.js';
import { BodyTooLarge, MalformedRequest } from './http.errors.js';
import { languageOf } from './language.js';

export const largestBody = 256 * 1024;
const slowestRequestMs = 30_000;

/** Everything the console needs comes from this server; nothing else may be loaded or framed. */
const contentSecurity = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** Fastify with cookies, security headers, request ids, and one way to tell errors. */
export async function createHttpServer(logger: Logger): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger as never,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    requestTimeout: slowestRequestMs,
    forceCloseConnections: true,
    genReqId: () => newIdentifier(),
  }) as unknown as FastifyInstance;
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: contentSecurity,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: false,
  });
  app.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  app.setErrorHandler((error, request, reply) => {
    const told = tell(ofFastify(error as FastifyFailure), {
      language: languageOf(request.headers['accept-language']),
      requestId: request.id,
      report: (failure) => request.log.error({ requestId: request.id, err: failure }, 'request failed'),
    });
    const { code, kind, details } = told.extensions;
    return reply.code(told.status).send({ error: { code, kind, details, message: told.message, requestId: request.id } });
  });
  return app;
}

interface FastifyFailure extends Error {
  readonly code?: string;
  readonly statusCode?: number;
}

function ofFastify(error: FastifyFailure): Error {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new BodyTooLarge(largestBody);
  const isTheirs = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return isTheirs && error.code?.startsWith('FST_') ? new MalformedRequest(error.message) : error;
}
