import { databaseRoleOf, workerRole } from '../core/role.js';
import { loginRole, signInRole } from './database-roles.js';

const definer = 'language sql stable security definer set search_path = pg_catalog, public, auth, pg_temp';
const ownJurisdiction = `nullif(current_setting('app.jurisdiction', true), '')::uuid`;

/** Which jurisdictions have audit entries to seal, never which entries. */
const unsealedJurisdictions = `create or replace function auth.unsealed_jurisdictions() returns setof uuid ${definer} as $body$
  select distinct jurisdiction_id from auth.unsealed_entry
$body$`;

/** Ids of the caller's own jurisdiction, oldest first. */
const unsealedEntries = `create or replace function auth.unsealed_entries(most int) returns setof uuid ${definer} as $body$
  select entry_id from auth.unsealed_entry where jurisdiction_id = ${ownJurisdiction} order by entry_id limit most
$body$`;

/** Seconds that the oldest job and the oldest unsealed entry have waited; null where nothing waits. */
const queueAges = `create or replace function auth.queue_ages() returns table (job_seconds int, seal_seconds int) ${definer} as $body$
  select (select extract(epoch from now() - min(j.created_at))::int from job j where j.state = 'QUEUED'),
    (select extract(epoch from now() - min(u.entered_at))::int from auth.unsealed_entry u)
$body$`;

/** Names only: whether a database is of the version that a server knows. */
const appliedMigrations = `create or replace function auth.applied_migrations() returns setof text ${definer} as $body$
  select name from migration
$body$`;

const functions: readonly (readonly [signature: string, text: string, caller: string])[] = [
  ['auth.unsealed_jurisdictions()', unsealedJurisdictions, loginRole],
  ['auth.unsealed_entries(int)', unsealedEntries, databaseRoleOf(workerRole)],
  ['auth.queue_ages()', queueAges, loginRole],
  ['auth.applied_migrations()', appliedMigrations, loginRole],
];

/** Comes after the statements of row security and of jobs, since it reads `job` as they let it. Idempotent with them. */
export function sealStatements(): string[] {
  return [
    `grant select on auth.unsealed_entry to ${signInRole}`,
    `grant select (created_at) on job to ${signInRole}`,
    `grant select (name) on migration to ${signInRole}`,
    ...functions.flatMap(([signature, text, caller]) => [
      text,
      `revoke all on function ${signature} from public`,
      `grant execute on function ${signature} to ${caller}`,
      `alter function ${signature} owner to ${signInRole}`,
    ]),
  ];
}
