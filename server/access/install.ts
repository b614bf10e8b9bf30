import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { jobStatements } from './job-statements.js';
import type { ModuleAccess } from './noun-access.js';
import { type Hides, rowSecurityStatements } from './row-security.js';
import { scheduleStatements } from './schedule-statements.js';
import { sealStatements } from './seal-statements.js';
import { signInStatements } from './sign-in-statements.js';

const key = 'row security';

/**
 * Brings grants, policies and sign-in functions to what the access table says, in one transaction; does nothing where they
 * are so already. They are derived, so no migration holds them; the printed catalogue shows each change.
 */
export async function installAccess(source: DataSource, modules: readonly ModuleAccess[], hides: Hides): Promise<void> {
  const statements = [
    ...rowSecurityStatements(source.entityMetadatas, modules, hides),
    ...signInStatements(),
    ...jobStatements(),
    ...scheduleStatements(),
    ...sealStatements(),
  ];
  const hash = createHash('sha256').update(statements.join(';\n')).digest('hex');
  const known = (await source.query('select hash from auth.installed where name = $1', [key])) as { hash: string }[];
  if (known[0]?.hash === hash) return;
  await source.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock(8231)');
    for (const statement of statements) await manager.query(statement);
    await manager.query('insert into auth.installed (name, hash) values ($1, $2) on conflict (name) do update set hash = excluded.hash', [
      key,
      hash,
    ]);
  });
}
