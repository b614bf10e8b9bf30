import { definer, ownAccount, ownJurisdiction } from './function-parts.js';

// What commands do to accounts past their own columns: within the caller's transaction, in the jurisdiction of that transaction.

/** Names are signed in with before any jurisdiction is known, so they are unique among all. */
const claimName = `create function auth.claim_name(sign_in_name text, account uuid)
returns boolean language plpgsql volatile ${definer} as $body$
begin
  insert into auth.sign_in_name (name, jurisdiction_id, account_id) values (sign_in_name, ${ownJurisdiction}, account) on conflict do nothing;
  return found;
end $body$`;

/** Ends what is open under an account; returns how many sessions that were. */
const endAccess = `create function auth.end_access(account uuid)
returns int language plpgsql volatile ${definer} as $body$
declare ended int;
begin
  update session s set ended_at = now() where s.jurisdiction_id = ${ownJurisdiction} and s.account_id = account and s.ended_at is null and s.expires_at > now();
  get diagnostics ended = row_count;
  update access_token t set ended_at = now() where t.jurisdiction_id = ${ownJurisdiction} and t.account_id = account and t.ended_at is null;
  return ended;
end $body$`;

const voidPassword = `create function auth.void_password(account uuid)
returns void language sql volatile ${definer} as $body$
  update account a set password_hash = null where a.jurisdiction_id = ${ownJurisdiction} and a.id = account
$body$`;

/** Of the account that the transaction acts for, and of no other. */
const setOwnPassword = `create function auth.set_own_password(new_password_hash text)
returns void language sql volatile ${definer} as $body$
  update account a set password_hash = new_password_hash, failed_sign_ins = 0, locked_until = null, changed_at = now(), version = a.version + 1
  where a.jurisdiction_id = ${ownJurisdiction} and a.id = ${ownAccount} and a.state = 'ACTIVE'
$body$`;

/** For the system administrator's commands. */
export const systemFunctions = {
  'auth.claim_name(text, uuid)': claimName,
  'auth.end_access(uuid)': endAccess,
  'auth.void_password(uuid)': voidPassword,
};

/** For everybody's own page. */
export const ownFunctions = { 'auth.set_own_password(text)': setOwnPassword };
