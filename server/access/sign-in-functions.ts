import { definer, enterAudit, validGrant } from './function-parts.js';

const identify = `create function auth.identify(hash text)
returns table (kind text, proof_id uuid, jurisdiction_id uuid, account_id uuid, account_code text, grant_id uuid, role text, agency_id uuid, published uuid[], stepped_up_at timestamptz, expires_at timestamptz)
language sql stable ${definer} as $body$
  with proof as (
    select 'session' as kind, s.id, s.jurisdiction_id, s.account_id, s.grant_id, s.stepped_up_at, s.expires_at from session s
      where s.token_hash = hash and s.ended_at is null and s.expires_at > now()
    union all
    select 'token', t.id, t.jurisdiction_id, t.account_id, t.grant_id, null, t.expires_at from access_token t
      where t.token_hash = hash and t.ended_at is null and t.expires_at > now()
  )
  select p.kind, p.id, p.jurisdiction_id, p.account_id, a.code, g.id, g.role, g.agency_id,
    array(select c.id from cycle c where c.jurisdiction_id = p.jurisdiction_id and c.state in ('PUBLISHED', 'FINAL') order by c.published_on desc, c.id desc limit 32),
    p.stepped_up_at, p.expires_at
  from proof p
  join account a on a.jurisdiction_id = p.jurisdiction_id and a.id = p.account_id and a.state = 'ACTIVE'
  join role_grant g on g.jurisdiction_id = p.jurisdiction_id and g.id = p.grant_id and g.account_id = p.account_id
  where ${validGrant}
$body$`;

const columns = 'jurisdiction_id uuid, account_id uuid, password_hash text, locked_until timestamptz, state text';

const findAccount = `create function auth.find_account(sign_in_name text)
returns table (${columns})
language sql stable ${definer} as $body$
  select a.jurisdiction_id, a.id, a.password_hash, a.locked_until, a.state
  from auth.sign_in_name n join account a on a.jurisdiction_id = n.jurisdiction_id and a.id = n.account_id
  where n.name = sign_in_name
$body$`;

/** Of an account that is signed in already. */
const credentialOf = `create function auth.credential_of(jurisdiction uuid, account uuid)
returns table (${columns})
language sql stable ${definer} as $body$
  select a.jurisdiction_id, a.id, a.password_hash, a.locked_until, a.state
  from account a where a.jurisdiction_id = jurisdiction and a.id = account
$body$`;

const grantsOf = `create function auth.grants_of(jurisdiction uuid, account uuid)
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

/** False when the account is locked in the meantime or the grant is not valid: then nothing was opened. */
const openSession = `create function auth.open_session(jurisdiction uuid, account uuid, chosen_grant uuid, session_id uuid, hash text, until timestamptz, used_device text, entry_id uuid, request text)
returns boolean language plpgsql volatile ${definer} as $body$
declare code text;
begin
  select a.code into code from account a where a.jurisdiction_id = jurisdiction and a.id = account and a.state = 'ACTIVE'
    and (a.locked_until is null or a.locked_until <= now()) for update;
  if not found then return false; end if;
  insert into session (jurisdiction_id, id, account_id, grant_id, token_hash, created_at, expires_at, device, stepped_up_at)
    select g.jurisdiction_id, session_id, g.account_id, g.id, hash, now(), until, used_device, now() from role_grant g
    where g.jurisdiction_id = jurisdiction and g.id = chosen_grant and g.account_id = account and ${validGrant};
  if not found then return false; end if;
  update account a set failed_sign_ins = 0, locked_until = null where a.jurisdiction_id = jurisdiction and a.id = account;
  ${enterAudit({ code: 'code', role: `'NONE'`, action: `'signIn'`, outcome: `'COMMITTED'`, reason: 'null', subject: `'Session', session_id::text` })}
  return true;
end $body$`;

/** Signing out. Of a session that has ended already there is nothing to enter. */
const endSession = `create function auth.end_session(hash text, entry_id uuid, request text)
returns void language plpgsql volatile ${definer} as $body$
declare jurisdiction uuid; account uuid; code text; in_use text; session_id uuid;
begin
  update session s set ended_at = now() from account a, role_grant g
    where s.token_hash = hash and s.ended_at is null and s.expires_at > now()
      and a.jurisdiction_id = s.jurisdiction_id and a.id = s.account_id and g.jurisdiction_id = s.jurisdiction_id and g.id = s.grant_id
    returning s.jurisdiction_id, s.account_id, s.id, a.code, g.role into jurisdiction, account, session_id, code, in_use;
  if not found then return; end if;
  ${enterAudit({ code: 'code', role: 'in_use', action: `'signOut'`, outcome: `'COMMITTED'`, reason: 'null', subject: `'Session', session_id::text` })}
end $body$`;

/** Functions by their signatures. */
export const signInFunctions = {
  'auth.identify(text)': identify,
  'auth.find_account(text)': findAccount,
  'auth.credential_of(uuid, uuid)': credentialOf,
  'auth.grants_of(uuid, uuid)': grantsOf,
  'auth.open_session(uuid, uuid, uuid, uuid, text, timestamptz, text, uuid, text)': openSession,
  'auth.end_session(text, uuid, text)': endSession,
};
