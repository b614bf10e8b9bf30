import { definer, enterAudit } from './function-parts.js';

/**
 * Counts a wrong password and locks after `most`; an attempt under a lock counts nothing. Leaves the entry, unless `what` is null:
 * then the command that asks leaves it. Returns the end of the lock, if there is one.
 */
const refusePassword = `create function auth.refuse_password(jurisdiction uuid, account uuid, what text, most int, lock_minutes int, entry_id uuid, request text)
returns timestamptz language plpgsql volatile ${definer} as $body$
declare until timestamptz; code text;
begin
  select a.code, case when a.locked_until > now() then a.locked_until end into code, until
    from account a where a.jurisdiction_id = jurisdiction and a.id = account for update;
  if until is null then
    update account a set
      failed_sign_ins = case when a.failed_sign_ins + 1 >= most then 0 else a.failed_sign_ins + 1 end,
      locked_until = case when a.failed_sign_ins + 1 >= most then now() + make_interval(mins => lock_minutes) end
    where a.jurisdiction_id = jurisdiction and a.id = account returning a.locked_until into until;
  end if;
  if what is not null then
    ${enterAudit({ code: 'code', role: `'NONE'`, action: 'what', outcome: `'DENIED'`, reason: `case when until is null then 'SIGN_IN_REFUSED' else 'ACCOUNT_LOCKED' end`, subject: `'Account', account::text` })}
  end if;
  return until;
end $body$`;

/** The most names kept; PostgreSQL's own estimate is enough to hold it. */
const mostNames = 100_000;

/** The same of a name that no account has, so that nobody learns which names there are. Keeps the hash, never the name. */
const refuseUnknown = `create function auth.refuse_unknown(hash text, most int, lock_minutes int)
returns timestamptz language plpgsql volatile ${definer} as $body$
declare until timestamptz;
begin
  insert into auth.unknown_name as u (name_hash, failures, last_at) values (hash, 1, now())
    on conflict (name_hash) do update set
      failures = case when u.failures + 1 >= most then 0 else u.failures + 1 end,
      locked_until = case when u.failures + 1 >= most then now() + make_interval(mins => lock_minutes) end,
      last_at = now()
    where u.locked_until is null or u.locked_until <= now();
  select u.locked_until into until from auth.unknown_name u where u.name_hash = hash and u.locked_until > now();
  delete from auth.unknown_name u where u.name_hash in (
    select o.name_hash from auth.unknown_name o
    where o.last_at < now() - interval '30 days' or (select c.reltuples from pg_class c where c.oid = 'auth.unknown_name'::regclass) > ${mostNames}
    order by o.last_at limit 10);
  return until;
end $body$`;

/** An attempt that was refused before it reached the function that would have entered it. */
const noteDenied = `create function auth.note_denied(entry_id uuid, jurisdiction uuid, account uuid, what text, refusal text, request text)
returns void language plpgsql volatile ${definer} as $body$
declare code text;
begin
  select a.code into code from account a where a.jurisdiction_id = jurisdiction and a.id = account;
  ${enterAudit({ code: 'code', role: `'NONE'`, action: 'what', outcome: `'DENIED'`, reason: 'refusal', subject: `'Account', account::text` })}
end $body$`;

export const failureFunctions = {
  'auth.refuse_password(uuid, uuid, text, int, int, uuid, text)': refusePassword,
  'auth.refuse_unknown(text, int, int)': refuseUnknown,
  'auth.note_denied(uuid, uuid, uuid, text, text, text)': noteDenied,
};
