import { definer, enterAudit } from './function-parts.js';

/** Why a link `l` of the account `a` does not hold, or null. */
const problem = `case when l.used_at is not null then 'LINK_USED' when l.ended_at is not null or a.state = 'DISABLED' then 'LINK_VOID'
  when l.expires_at <= now() then 'LINK_EXPIRED' end`;

const findLink = `create function auth.find_link(hash text)
returns table (jurisdiction_id uuid, account_id uuid, code text, name text, name_en text, purpose text, expires_at timestamptz, problem text)
language sql stable ${definer} as $body$
  select l.jurisdiction_id, l.account_id, a.code, a.name, a.name_en, l.purpose, l.expires_at, ${problem}
  from account_link l join account a on a.jurisdiction_id = l.jurisdiction_id and a.id = l.account_id
  where l.token_hash = hash
$body$`;

/** Sets the password, once. Returns why it did not, or null; leaves the entry either way. What was open under the account is ended. */
const useLink = `create function auth.use_link(hash text, new_password_hash text, entry_id uuid, request text)
returns text language plpgsql volatile ${definer} as $body$
declare jurisdiction uuid; account uuid; code text; link_id uuid; link_purpose text; refusal text;
begin
  select l.jurisdiction_id, l.account_id, l.id, l.purpose, a.code, ${problem} into jurisdiction, account, link_id, link_purpose, code, refusal
    from account_link l join account a on a.jurisdiction_id = l.jurisdiction_id and a.id = l.account_id
    where l.token_hash = hash for update;
  if not found then return 'LINK_UNKNOWN'; end if;
  -- an empty hash: the caller has seen the refusal already
  if refusal is null and new_password_hash = '' then refusal := 'LINK_VOID'; end if;
  if refusal is null then
    update account_link l set used_at = now() where l.jurisdiction_id = jurisdiction and l.id = link_id;
    update account a set password_hash = new_password_hash, state = 'ACTIVE', activated_at = coalesce(a.activated_at, now()),
      failed_sign_ins = 0, locked_until = null, changed_at = now(), version = a.version + 1
      where a.jurisdiction_id = jurisdiction and a.id = account;
    update session s set ended_at = now() where s.jurisdiction_id = jurisdiction and s.account_id = account and s.ended_at is null;
  end if;
  ${enterAudit({
    code: 'code',
    role: `'NONE'`,
    action: `'useLink'`,
    outcome: `case when refusal is null then 'COMMITTED' else 'DENIED' end`,
    reason: 'refusal',
    subject: `'Account', account::text`,
    change: `null, case when refusal is null then jsonb_build_object('purpose', link_purpose) end`,
  })}
  return refusal;
end $body$`;

export const linkFunctions = {
  'auth.find_link(text)': findLink,
  'auth.use_link(text, text, uuid, text)': useLink,
};
