import type pg from 'pg';
import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';

class LoginTooStrong extends DomainError {
  constructor(role: string, reason: string) {
    super(
      'invalid',
      'LOGIN_ROLE_TOO_STRONG',
      say(
        `数据库登录角色 ${role} 的权限过大（${reason}），行级安全对它不起作用，因此不提供服务。请改用不拥有任何表、不绕过行级安全的角色。`,
        `The database login role ${role} is too strong (${reason}): row security would not bind it, so nothing is served. Use a role that owns no table and does not bypass row security.`,
      ),
      { role, reason },
    );
  }
}

const question = `select current_user as role, r.rolsuper, r.rolbypassrls, r.rolinherit,
  exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as owns
  from pg_roles r where r.rolname = current_user`;

/** Refuses to serve under a login that row security does not bind. */
export async function checkLogin(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; rolsuper: boolean; rolbypassrls: boolean; rolinherit: boolean; owns: boolean }>(
    question,
  );
  const login = rows[0];
  if (!login) throw new Error('the login role was not found');
  if (login.rolsuper) throw new LoginTooStrong(login.role, 'superuser');
  if (login.rolbypassrls) throw new LoginTooStrong(login.role, 'bypasses row security');
  if (login.rolinherit) throw new LoginTooStrong(login.role, 'inherits');
  if (login.owns) throw new LoginTooStrong(login.role, 'owns a table');
}
