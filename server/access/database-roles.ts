import { databaseRoleOf, databaseRoles } from '../core/role.js';

/** Owns the sign-in functions, and nothing else; nobody logs in as it. */
export const signInRole = 'zelian_sign_in';
/** What the pools log in as: owns nothing, inherits nothing, may become any of the roles. */
export const loginRole = 'zelian_login';

const created = (role: string, options: string): string =>
  `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role} ${options}; end if; exception when duplicate_object or unique_violation then null; end $$`;

/** Roles belong to the whole cluster, so they are made only where they are missing. `password` is of the login role. */
export function roleStatements(password: string): string[] {
  const names = databaseRoles.map(databaseRoleOf);
  return [
    ...[...names, signInRole].map((name) => created(name, 'nologin noinherit')),
    created(loginRole, 'login noinherit'),
    `alter role ${loginRole} login noinherit password '${password.replaceAll("'", "''")}'`,
    ...names.map((name) => `grant ${name} to ${loginRole}`),
    // an owner who is no superuser must be a member to give functions away
    `do $$ begin if not (select rolsuper from pg_roles where rolname = current_user) then execute format('grant ${signInRole} to %I', current_user); end if; end $$`,
  ];
}
