import type pg from 'pg';
import { isIdentifier, newIdentifier } from '../../core/identifier.js';
import type { Actor } from '../../core/request-context.js';
import { PasswordWrong } from './password.errors.js';
import type { PasswordGate } from './password-gate.js';
import { hashOfSecret, newSecret } from './secret.js';
import { steppedUpUntil } from './session-reader.js';
import { GrantNotHeld } from './sign-in.errors.js';
import type { OpenedSession } from './sign-in.service.js';

const nobody = '00000000-0000-0000-0000-000000000000';

/** What happens to a session after it was opened. */
export class SessionService {
  constructor(
    private readonly pool: pg.Pool,
    private readonly passwords: PasswordGate,
  ) {}

  async signOut(secret: string, requestId: string): Promise<void> {
    await this.pool.query('select auth.end_session($1, $2, $3)', [hashOfSecret(secret), newIdentifier(), requestId]);
  }

  /** Another grant, another session: the former is ended. Throws GrantNotHeld. */
  async switchGrant(secret: string, grantId: string, requestId: string): Promise<OpenedSession> {
    const next = newSecret();
    const wanted = isIdentifier(grantId) ? grantId : nobody;
    const values = [hashOfSecret(secret), wanted, newIdentifier(), hashOfSecret(next), newIdentifier(), requestId];
    const { rows } = await this.pool.query<{ until: Date | null }>('select auth.switch_grant($1, $2, $3, $4, $5, $6) as until', values);
    const until = rows[0]?.until;
    if (!until) throw new GrantNotHeld(grantId);
    return { secret: next, expiresAt: until };
  }

  /** @returns until when commands that ask for it run. Wrong passwords count as failed sign-ins. */
  async stepUp(secret: string, actor: Actor, password: string, requestId: string): Promise<Date> {
    await this.passwords.check(actor, password, { requestId });
    const values = [hashOfSecret(secret), newIdentifier(), requestId];
    const { rows } = await this.pool.query<{ at: Date | null }>('select auth.step_up($1, $2, $3) as at', values);
    const at = rows[0]?.at;
    if (!at) throw new PasswordWrong(); // locked or ended between the two statements
    return steppedUpUntil(at);
  }
}
