import { databaseRoleOf, workerRole } from '../core/role.js';
import { loginRole, signInRole } from './database-roles.js';

const definer = `security definer set search_path = pg_catalog, public, auth, pg_temp`;

/** The right that a grant gives today, or nothing. */
const validGrant = `g.valid_from <= current_date and (g.valid_to is null or g.valid_to > current_date)`;

const identify = `create or replace function auth.identify(hash text)
returns table (kind text, proof_id uuid, jurisdiction_id uuid, account_id uuid, account_code text, grant_id uuid, role text, agency_id uuid, published uuid[])
language sql stable ${definer} as $body$
  with proof as (
    select 'session' as kind, s.id, s.jurisdiction_id, s.account_id, s.grant_id from session s
      where s.token_hash = hash and s.ended_at is null and s.expires_at > now()
    union all
    select 'token', t.id, t.jurisdiction_id, t.account_id, t.grant_id from access_token t
      where t.token_hash = hash and t.ended_at is null and t.expires_at > now()
  )
  select p.kind, p.id, p.jurisdiction_id, p.account_id, a.code, g.id, g.role, g.agency_id,
    array(select c.id from cycle c where c.jurisdiction_id = p.jurisdiction_id and c.state in ('PUBLISHED', 'FINAL') order by c.published_on desc, c.id desc limit 32)
  from proof p
  join account a on a.jurisdiction_id = p.jurisdiction_id and a.id = p.account_id and a.state = 'ACTIVE'
  join role_grant g on g.jurisdiction_id = p.jurisdiction_id and g.id = p.grant_id and g.account_id = p.account_id
  where ${validGrant}
$body$`;

const findAccount = `create or replace function auth.find_account(sign_in_name text)
returns table (jurisdiction_id uuid, account_id uuid, password_hash text, locked_until timestamptz, state text)
language sql stable ${definer} as $body$
  select a.jurisdiction_id, a.id, a.password_hash, a.locked_until, a.state
  from auth.sign_in_name n join account a on a.jurisdiction_id = n.jurisdiction_id and a.id = n.account_id
  where n.name = sign_in_name
$body$`;

const grantsOf = `create or replace function auth.grants_of(jurisdiction uuid, account uuid)
returns table (id uuid, role text, agency_id uuid, agency_code text, agency_name text, agency_name_en text, jurisdiction_name text, jurisdiction_name_en text, account_code text, account_name text, account_name_en text)
language sql stable ${definer} as $body$
  select g.id, g.role, g.agency_id, o.code, o.name, o.name_en, j.name, j.name_en, a.code, a.name, a.name_en
  from role_grant g
  join account a on a.jurisdiction_id = g.jurisdiction_id and a.id = g.account_id
  join jurisdiction j on j.jurisdiction_id = g.jurisdiction_id
  left join agency o on o.jurisdiction_id = g.jurisdiction_id and o.id = g.agency_id
  where g.jurisdiction_id = jurisdiction and g.account_id = account and ${validGrant}
  order by g.id
$body$`;

/** Counts a failure and locks after `most`; an attempt under a lock counts nothing. Returns the end of the lock, if any. */
const signInFailed = `create or replace function auth.sign_in_failed(jurisdiction uuid, account uuid, most int, lock_minutes int)
returns timestamptz language plpgsql volatile ${definer} as $body$
declare until timestamptz;
begin
  update account a set
    failed_sign_ins = case when a.failed_sign_ins + 1 >= most then 0 else a.failed_sign_ins + 1 end,
    locked_until = case when a.failed_sign_ins + 1 >= most then now() + make_interval(mins => lock_minutes) else a.locked_until end
  where a.jurisdiction_id = jurisdiction and a.id = account and (a.locked_until is null or a.locked_until <= now())
  returning a.locked_until into until;
  return until;
end $body$`;

/** False when the account is locked in the meantime or the grant is not valid: then nothing was opened. */
const openSession = `create or replace function auth.open_session(jurisdiction uuid, account uuid, chosen_grant uuid, session_id uuid, hash text, until timestamptz)
returns boolean language plpgsql volatile ${definer} as $body$
begin
  update account a set failed_sign_ins = 0, locked_until = null
    where a.jurisdiction_id = jurisdiction and a.id = account and a.state = 'ACTIVE' and (a.locked_until is null or a.locked_until <= now());
  if not found then return false; end if;
  insert into session (jurisdiction_id, id, account_id, grant_id, token_hash, created_at, expires_at)
    select g.jurisdiction_id, session_id, g.account_id, g.id, hash, now(), until from role_grant g
    where g.jurisdiction_id = jurisdiction and g.id = chosen_grant and g.account_id = account and ${validGrant};
  return found;
end $body$`;

const endSession = `create or replace function auth.end_session(hash text) returns void language sql volatile ${definer} as $body$
  update session set ended_at = now() where token_hash = hash and ended_at is null
$body$`;

/** Audit entries of sign-ins, which happen before there is a grant. */
const noteSignIn = `create or replace function auth.note_sign_in(entry_id uuid, jurisdiction uuid, account uuid, account_code text, what text, outcome text, reason text, request text)
returns void language sql volatile ${definer} as $body$
  insert into audit_entry (jurisdiction_id, id, account_id, account_code, role, action, outcome, reason, request_id, occurred_at)
  values (jurisdiction, entry_id, account, account_code, 'NONE', what, outcome, reason, request, now())
$body$`;

const functions = {
  'auth.identify(text)': identify,
  'auth.find_account(text)': findAccount,
  'auth.grants_of(uuid, uuid)': grantsOf,
  'auth.sign_in_failed(uuid, uuid, int, int)': signInFailed,
  'auth.open_session(uuid, uuid, uuid, uuid, text, timestamptz)': openSession,
  'auth.end_session(text)': endSession,
  'auth.note_sign_in(uuid, uuid, uuid, text, text, text, text, text)': noteSignIn,
};

/** Sign-in goes through these functions alone: the login role reads no table of accounts, sessions or tokens. Idempotent. */
export function signInStatements(): string[] {
  return [
    `revoke all on schema auth from public`,
    `grant usage on schema auth to ${loginRole}, ${databaseRoleOf(workerRole)}`,
    `grant usage, create on schema auth to ${signInRole}`,
    `grant usage on schema public to ${signInRole}`,
    `grant select on auth.sign_in_name to ${signInRole}`,
    `grant select, insert on auth.sign_in_name to ${databaseRoleOf(workerRole)}`,
    ...Object.entries(functions).flatMap(([signature, text]) => [
      text,
      `revoke all on function ${signature} from public`,
      `grant execute on function ${signature} to ${loginRole}`,
      `alter function ${signature} owner to ${signInRole}`,
    ]),
  ];
}
