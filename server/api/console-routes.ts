import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const serverPaths = /^\/(graphql|session|imports|documents|audit|livez|readyz)(\/|\?|$)/;

/** The console under `/`: its files, and its page for every other path, since the browser routes by itself. */
export async function registerConsole(app: FastifyInstance, directory: string): Promise<void> {
  const page = path.join(directory, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  await app.register(fastifyStatic, {
    root: directory,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      void reply.setHeader(
        'cache-control',
        file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !serverPaths.test(request.url) && !/\.\w{1,8}$/.test(request.url.split('?')[0] as string);
    if (isPage) return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
    return reply
      .code(404)
      .send({ error: { code: 'NOT_FOUND', message: `${request.method} ${request.url.split('?')[0]} 不存在 / does not exist` } });
  });
}
