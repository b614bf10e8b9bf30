import { loginRole, signInRole } from './database-roles.js';

/** Where to look, never what is in it: jobs belong to jurisdictions, and a runner must learn which of them have work. */
const waitingJobs = `create or replace function auth.waiting_jobs(silent_ms int, most int)
returns table (jurisdiction_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, public, auth, pg_temp as $body$
  select j.jurisdiction_id, j.id from job j
  where j.state = 'QUEUED' or (j.state = 'RUNNING' and j.heartbeat_at <= now() - make_interval(secs => silent_ms / 1000.0))
  order by j.id limit most
$body$`;

const signature = 'auth.waiting_jobs(int, int)';

/** Comes after the statements of row security, which take every grant and policy on `job` away. Idempotent with them. */
export function jobStatements(): string[] {
  return [
    `grant select (jurisdiction_id, id, state, heartbeat_at) on job to ${signInRole}`,
    `create policy job_select_${signInRole} on job for select to ${signInRole} using (state in ('QUEUED', 'RUNNING'))`,
    waitingJobs,
    `revoke all on function ${signature} from public`,
    `grant execute on function ${signature} to ${loginRole}`,
    `alter function ${signature} owner to ${signInRole}`,
  ];
}
