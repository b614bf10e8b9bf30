import type { EntityMetadata } from 'typeorm';
import { type DatabaseRole, databaseRoleOf, databaseRoles, workerRole } from '../core/role.js';
import { loginRole, signInRole } from './database-roles.js';
import type { ModuleAccess, NounAccess } from './noun-access.js';
import { everyRow, policyCondition, type RowRule } from './row-rule.js';

/** Whether a role may not read a column, since only its masked twin is open to it. */
export type Hides = (model: Function, property: string, role: DatabaseRole) => boolean;

type Operation = 'select' | 'insert' | 'update' | 'delete';

/** Nouns that the sign-in functions read. */
const readAtSignIn = new Set(['account', 'role_grant', 'session', 'access_token', 'account_link', 'cycle', 'agency', 'jurisdiction']);

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');

/**
 * All statements that make the tables of `entities` reach what `modules` say and nothing more: grants by column, forced row
 * security, one policy per table, operation and role. Idempotent: the old ones are dropped first.
 */
export function rowSecurityStatements(entities: readonly EntityMetadata[], modules: readonly ModuleAccess[], hides: Hides): string[] {
  const nouns = modules.flatMap((module) => module.nouns);
  return entities.flatMap((entity) => {
    const access = nouns.find((noun) => noun.model === entity.target);
    if (!access) throw new Error(`${entity.name} has no row in the access table: add it to its module's .access.ts`);
    return tableStatements(entity, access, hides);
  });
}

function tableStatements(entity: EntityMetadata, access: NounAccess, hides: Hides): string[] {
  const table = entity.tableName;
  const everybody = [...databaseRoles.map(databaseRoleOf), signInRole, loginRole].join(', ');
  return [
    `revoke all on "${table}" from public, ${everybody}`,
    `do $$ declare p record; begin for p in select policyname from pg_policies where schemaname = 'public' and tablename = '${table}' loop execute format('drop policy %I on "${table}"', p.policyname); end loop; end $$`,
    `alter table "${table}" enable row level security`,
    `alter table "${table}" force row level security`,
    ...requestStatements(entity, access, hides),
    ...signInStatements(table, access),
  ];
}

function requestStatements(entity: EntityMetadata, access: NounAccess, hides: Hides): string[] {
  const table = entity.tableName;
  const open = entity.columns.filter((column) => !access.secret?.includes(column.databaseName));
  const found: string[] = [];
  for (const role of databaseRoles) {
    const isWorker = role === workerRole;
    const readable = open.filter((column) => !hides(access.model, column.propertyName, role)).map((column) => column.databaseName);
    const read = isWorker ? everyRow : access.read[role];
    if (read) found.push(grant('select', table, databaseRoleOf(role), readable), policy('select', table, databaseRoleOf(role), read));
    const insert = isWorker ? everyRow : access.insert?.[role];
    if (insert) found.push(grant('insert', table, databaseRoleOf(role)), policy('insert', table, databaseRoleOf(role), insert));
    const update = access.update?.[role];
    if (update)
      found.push(grant('update', table, databaseRoleOf(role), update.columns), policy('update', table, databaseRoleOf(role), update.rows));
    const remove = access.remove?.[role];
    if (remove) found.push(grant('delete', table, databaseRoleOf(role)), policy('delete', table, databaseRoleOf(role), remove));
  }
  return found;
}

const grant = (operation: Operation, table: string, role: string, columns?: readonly string[]): string =>
  `grant ${operation}${columns ? ` (${quoted(columns)})` : ''} on "${table}" to ${role}`;

function policy(operation: Operation, table: string, role: string, rule: RowRule): string {
  const condition = policyCondition(rule);
  const using = operation === 'insert' ? '' : ` using (${condition})`;
  const check = operation === 'insert' || operation === 'update' ? ` with check (${condition})` : '';
  return `create policy ${table}_${operation}_${role} on "${table}" for ${operation} to ${role}${using}${check}`;
}

/** The functions of sign-in work across jurisdictions: they find out to which one a caller belongs. */
function signInStatements(table: string, access: NounAccess): string[] {
  if (!readAtSignIn.has(table) && table !== 'audit_entry') return [];
  const whole = (operation: Operation): string =>
    `create policy ${table}_${operation}_${signInRole} on "${table}" for ${operation} to ${signInRole} ${operation === 'insert' ? 'with check (true)' : 'using (true)'}`;
  const found: string[] = [];
  if (readAtSignIn.has(table)) found.push(grant('select', table, signInRole), whole('select'));
  if (access.signInUpdates) found.push(grant('update', table, signInRole, access.signInUpdates), whole('update'));
  if (table === 'session' || table === 'access_token' || table === 'audit_entry')
    found.push(grant('insert', table, signInRole), whole('insert'));
  return found;
}
