import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { roleStatements } from './access/database-roles.js';
import { installAccess } from './access/install.js';
import { createDataSource } from './database/data-source.js';
import { loginPassword } from './login-url.js';
import { hides } from './masks.js';
import { moduleAccess } from './modules/access.js';
import { models } from './modules/models.js';

/** Held by whoever changes the structure of a database or who may do what with it. */
export const migrationLock = 8230;

/**
 * Brings a database to this version: roles, migrations, row security. Safe to call from several servers at once: they take
 * turns. Needs the database's owner, who may create roles.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const source = createDataSource({ url: ownerUrl, models, poolSize: 2, hasMigrations: true });
  await source.initialize();
  const turn = source.createQueryRunner();
  try {
    await turn.query('select pg_advisory_lock($1)', [migrationLock]);
    await prepareRoles(source, ownerUrl);
    await source.runMigrations();
    await installAccess(source, moduleAccess, hides);
  } finally {
    await turn.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    await turn.release();
    await source.destroy();
  }
}

async function prepareRoles(source: DataSource, ownerUrl: string): Promise<void> {
  for (const statement of roleStatements(loginPassword(ownerUrl))) await source.query(statement);
}
