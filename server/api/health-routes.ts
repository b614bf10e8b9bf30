import type { FastifyInstance } from 'fastify';
import type pg from 'pg';

/** `/livez`: the process answers. `/readyz`: the database answers too. */
export function registerHealthRoutes(app: FastifyInstance, pool: pg.Pool): void {
  app.get('/livez', async () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const isReady = await pool.query('select count(*) from auth.identify($1)', ['none']).then(
      () => true,
      () => false,
    );
    return reply.code(isReady ? 200 : 503).send({ ready: isReady });
  });
}
