import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { registerAuditRoutes } from './api/audit-routes.js';
import { registerConsole } from './api/console-routes.js';
import { registerDocumentRoutes } from './api/document-routes.js';
import { registerGraphql } from './api/graphql-route.js';
import { registerHealthRoutes } from './api/health-routes.js';
import { createHttpServer } from './api/http-server.js';
import { registerImportRoutes } from './api/import-routes.js';
import type { DemoAccount } from './api/session-answer.js';
import { registerSessionRoutes } from './api/session-routes.js';
import { composeSchema } from './compose-schema.js';
import { type GroupSizes, usualGroupSizes } from './core/group-sizes.js';
import { inPackage } from './core/package-root.js';
import { usualSimulationLimitSeconds, usualSimulationMaxAgeDays } from './core/simulation-age.js';
import { createDataSource } from './database/data-source.js';
import { checkLogin } from './database/login-check.js';
import { createReadPool } from './database/read-pool.js';
import { loginUrl } from './login-url.js';
import { createSignInServices } from './modules/account/sign-in-services.js';
import { models } from './modules/models.js';
import { createServices, type Services } from './services.js';

export interface ApplicationInput {
  /** the database's owner; the pools log in as the role that owns nothing */
  readonly ownerUrl: string;
  readonly logger: Logger;
  readonly isDemo: boolean;
  readonly demoAccounts?: () => readonly DemoAccount[];
  /** no other server works on this database: jobs left running are taken up at once */
  readonly isAlone?: boolean;
  /** the usual ones unless given */
  readonly groupSizes?: GroupSizes;
  readonly simulationMaxAgeDays?: number;
  readonly simulationLimitSeconds?: number;
  /** connections for reading, and as many for writing */
  readonly poolSize?: number;
}

export interface Application {
  readonly app: FastifyInstance;
  readonly pool: pg.Pool;
  readonly source: DataSource;
  readonly services: Services;
  close(): Promise<void>;
}

/** Everything between a migrated database and an open port. */
export async function createApplication(input: ApplicationInput): Promise<Application> {
  const url = loginUrl(input.ownerUrl);
  const pool = createReadPool({ url, size: input.poolSize ?? 8 });
  await checkLogin(pool);
  const source = await createDataSource({ url, models, poolSize: input.poolSize ?? 8 }).initialize();
  const signIn = createSignInServices(pool, (attempt) => input.logger.warn(attempt, 'sign-in refused: no account has this name'));
  const services = createServices({
    source,
    logger: input.logger,
    isAlone: input.isAlone ?? false,
    passwords: signIn.passwords,
    groupSizes: input.groupSizes ?? usualGroupSizes,
    simulationMaxAgeDays: input.simulationMaxAgeDays ?? usualSimulationMaxAgeDays,
    simulationLimitSeconds: input.simulationLimitSeconds ?? usualSimulationLimitSeconds,
  });
  const composed = await composeSchema(services.container);
  const app = await createHttpServer(input.logger);
  registerSessionRoutes(app, { services: signIn, isDemo: input.isDemo, demoAccounts: input.demoAccounts ?? (() => []) });
  registerHealthRoutes(app, pool);
  registerAuditRoutes(app, { exports: services.audit.exports, identify: (secret) => signIn.reader.identify(secret) });
  await registerDocumentRoutes(app, { workbooks: services.documentWorkbooks, identify: (secret) => signIn.reader.identify(secret) });
  await registerImportRoutes(app, {
    ...{ imports: services.imports, files: services.importFiles },
    identify: (secret) => signIn.reader.identify(secret),
  });
  await registerGraphql(app, { ...composed, pool, sessions: signIn.reader });
  await registerConsole(app, inPackage('dist', 'admin'));
  const close = async (): Promise<void> => {
    await app.close();
    await services.dueVersions.stop();
    await services.jobs.stop();
    await services.audit.sealer.stop();
    await source.destroy();
    await pool.end();
  };
  return { app, pool, source, services, close };
}
