import { definer, enterAudit, validGrant } from './function-parts.js';

/**
 * Ends the session of `hash` and opens another under the chosen grant, which ends when the former would have. Null when the
 * grant is not the account's or does not hold: then nothing changed, and the entry says so.
 */
const switchGrant = `create function auth.switch_grant(hash text, chosen_grant uuid, session_id uuid, new_hash text, entry_id uuid, request text)
returns timestamptz language plpgsql volatile ${definer} as $body$
declare former session; jurisdiction uuid; account uuid; code text; former_role text; chosen_role text;
begin
  select s.* into former from session s where s.token_hash = hash and s.ended_at is null and s.expires_at > now() for update;
  if not found then return null; end if;
  jurisdiction := former.jurisdiction_id;
  account := former.account_id;
  select a.code, g.role into code, former_role from account a
    join role_grant g on g.jurisdiction_id = a.jurisdiction_id and g.id = former.grant_id
    where a.jurisdiction_id = jurisdiction and a.id = account;
  select g.role into chosen_role from role_grant g
    where g.jurisdiction_id = jurisdiction and g.id = chosen_grant and g.account_id = account and ${validGrant};
  if not found then
    ${enterAudit({ code: 'code', role: 'former_role', action: `'switchGrant'`, outcome: `'DENIED'`, reason: `'GRANT_NOT_FOUND'`, subject: `'Grant', chosen_grant::text` })}
    return null;
  end if;
  update session s set ended_at = now() where s.jurisdiction_id = jurisdiction and s.id = former.id;
  insert into session (jurisdiction_id, id, account_id, grant_id, token_hash, created_at, expires_at, device, stepped_up_at)
    values (jurisdiction, session_id, account, chosen_grant, new_hash, now(), former.expires_at, former.device, former.stepped_up_at);
  ${enterAudit({
    code: 'code',
    role: 'former_role',
    action: `'switchGrant'`,
    outcome: `'COMMITTED'`,
    reason: 'null',
    subject: `'Grant', chosen_grant::text`,
    change: `jsonb_build_object('grantId', former.grant_id, 'role', former_role), jsonb_build_object('grantId', chosen_grant, 'role', chosen_role)`,
  })}
  return former.expires_at;
end $body$`;

/** The password was right: counts for the session from now on. Null when the account is locked in the meantime. */
const stepUp = `create function auth.step_up(hash text, entry_id uuid, request text)
returns timestamptz language plpgsql volatile ${definer} as $body$
declare jurisdiction uuid; account uuid; code text; in_use text; stepped timestamptz; session_id uuid;
begin
  select s.jurisdiction_id, s.account_id, s.id, a.code, g.role into jurisdiction, account, session_id, code, in_use
    from session s
    join account a on a.jurisdiction_id = s.jurisdiction_id and a.id = s.account_id and a.state = 'ACTIVE'
    join role_grant g on g.jurisdiction_id = s.jurisdiction_id and g.id = s.grant_id
    where s.token_hash = hash and s.ended_at is null and s.expires_at > now()
      and (a.locked_until is null or a.locked_until <= now()) for update of a;
  if not found then return null; end if;
  update account a set failed_sign_ins = 0, locked_until = null where a.jurisdiction_id = jurisdiction and a.id = account;
  update session s set stepped_up_at = now() where s.jurisdiction_id = jurisdiction and s.id = session_id returning s.stepped_up_at into stepped;
  ${enterAudit({ code: 'code', role: 'in_use', action: `'stepUp'`, outcome: `'COMMITTED'`, reason: 'null', subject: `'Session', session_id::text` })}
  return stepped;
end $body$`;

export const sessionFunctions = {
  'auth.switch_grant(text, uuid, uuid, text, uuid, text)': switchGrant,
  'auth.step_up(text, uuid, text)': stepUp,
};
