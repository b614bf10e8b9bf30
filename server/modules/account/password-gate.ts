import type pg from 'pg';
import { newIdentifier } from '../../core/identifier.js';
import type { Actor } from '../../core/request-context.js';
import { PasswordLocked, PasswordWrong } from './password.errors.js';
import { passwordMatches } from './password.js';

export const mostFailures = 5;
export const lockMinutes = 15;

export interface Credential {
  readonly jurisdiction_id: string;
  readonly account_id: string;
  readonly password_hash: string | null;
  readonly locked_until: Date | null;
  readonly state: string;
}

interface Refusal {
  readonly jurisdictionId: string;
  readonly accountId: string;
  /** null where the command that asks leaves the audit entry itself */
  readonly action: 'signIn' | 'stepUp' | null;
  readonly requestId: string;
}

/** Takes passwords, and counts the wrong ones together, wherever they are given. */
export class PasswordGate {
  constructor(private readonly pool: pg.Pool) {}

  /** Of somebody signed in. Throws PasswordWrong or PasswordLocked; counts a wrong one even where the caller's transaction is rolled back. */
  async check(actor: Pick<Actor, 'jurisdictionId' | 'accountId'>, password: string, stepUp?: { requestId: string }): Promise<void> {
    const { jurisdictionId, accountId } = actor;
    const { rows } = await this.pool.query<Credential>('select * from auth.credential_of($1, $2)', [jurisdictionId, accountId]);
    const found = rows[0];
    const isOpen = found?.state === 'ACTIVE' && !(found.locked_until && found.locked_until > new Date());
    if ((await passwordMatches(found?.password_hash ?? null, password)) && isOpen) return;
    const until = await this.refuse({ jurisdictionId, accountId, action: stepUp ? 'stepUp' : null, requestId: stepUp?.requestId ?? '' });
    throw until ? new PasswordLocked(until) : new PasswordWrong();
  }

  /** @returns the end of the lock, if the account is locked by now */
  async refuse({ jurisdictionId, accountId, action, requestId }: Refusal): Promise<Date | null> {
    const { rows } = await this.pool.query<{ until: Date | null }>('select auth.refuse_password($1, $2, $3, $4, $5, $6, $7) as until', [
      jurisdictionId,
      accountId,
      action,
      mostFailures,
      lockMinutes,
      newIdentifier(),
      requestId,
    ]);
    return rows[0]?.until ?? null;
  }
}
