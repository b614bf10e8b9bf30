import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { ReadinessProbe } from './readiness.js';

/** `/livez`: the process answers. `/readyz`: it can serve; each part says for itself. */
export function registerHealthRoutes(app: FastifyInstance, pool: pg.Pool): void {
  const probe = new ReadinessProbe(pool);
  app.get('/livez', async () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const readiness = await probe.read();
    return reply
      .code(readiness.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(readiness);
  });
}
