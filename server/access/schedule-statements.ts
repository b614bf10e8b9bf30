import { loginRole, signInRole } from './database-roles.js';

/** Where to look, never what is in it: versions whose first day in force has come, and whose jurisdictions. */
const dueVersions = `create or replace function auth.due_versions(today date)
returns table (jurisdiction_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, public, auth, pg_temp as $body$
  select v.jurisdiction_id, v.id from config_version v where v.state = 'SCHEDULED' and v.valid_from <= today order by v.valid_from, v.id
$body$`;

const signature = 'auth.due_versions(date)';

/** Comes after the statements of row security, which take every grant and policy on `config_version` away. Idempotent with them. */
export function scheduleStatements(): string[] {
  return [
    `grant select (jurisdiction_id, id, state, valid_from) on config_version to ${signInRole}`,
    `create policy config_version_select_${signInRole} on config_version for select to ${signInRole} using (state = 'SCHEDULED')`,
    dueVersions,
    `revoke all on function ${signature} from public`,
    `grant execute on function ${signature} to ${loginRole}`,
    `alter function ${signature} owner to ${signInRole}`,
  ];
}
