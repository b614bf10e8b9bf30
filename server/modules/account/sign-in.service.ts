import type pg from 'pg';
import { newIdentifier } from '../../core/identifier.js';
import { passwordMatches } from './password.js';
import { type Credential, lockMinutes, mostFailures, type PasswordGate } from './password-gate.js';
import { hashOfSecret, newSecret } from './secret.js';
import type { SessionReader } from './session-reader.js';
import { AccountLocked, NoValidGrant, SignInRefused } from './sign-in.errors.js';

const sessionHours = 12;

/** Where a request comes from, for the session and the audit trail. */
export interface Origin {
  readonly requestId: string;
  /** how the browser names itself, at most 200 characters */
  readonly device: string | null;
}

export interface OpenedSession {
  readonly secret: string;
  readonly expiresAt: Date;
}

type Owner = Pick<Credential, 'jurisdiction_id' | 'account_id'>;

/** Told of attempts on names that no account has: they belong to no jurisdiction, so no audit trail holds them. */
export type ReportUnknown = (attempt: { readonly requestId: string; readonly nameHash: string; readonly isLocked: boolean }) => void;

/** Opens sessions. Five failures lock a name, however they come and whether or not an account has it. */
export class SignInService {
  constructor(
    private readonly pool: pg.Pool,
    private readonly passwords: PasswordGate,
    private readonly sessions: SessionReader,
    private readonly report: ReportUnknown,
  ) {}

  /** Under the account's first valid grant. */
  async signIn(name: string, password: string, origin: Origin): Promise<OpenedSession> {
    const { rows } = await this.pool.query<Credential>('select * from auth.find_account($1)', [name]);
    const found = rows[0];
    const matches = await passwordMatches(found?.password_hash ?? null, password);
    if (!found) return this.refuseUnknown(name, origin);
    const isLocked = found.locked_until !== null && found.locked_until > new Date();
    if (!matches || isLocked || found.state !== 'ACTIVE') return this.refuse(found, origin);
    return this.open(found, origin);
  }

  /** Of an account that has proved itself. */
  async open(found: Owner, origin: Origin): Promise<OpenedSession> {
    const { jurisdiction_id: jurisdictionId, account_id: accountId } = found;
    const [grant] = await this.sessions.grantsOf({ jurisdictionId, accountId });
    if (!grant) {
      await this.noteDenied(found, 'NO_VALID_GRANT', origin);
      throw new NoValidGrant();
    }
    const secret = newSecret();
    const expiresAt = new Date(Date.now() + sessionHours * 3_600_000);
    const session = [newIdentifier(), hashOfSecret(secret), expiresAt, origin.device];
    const values = [jurisdictionId, accountId, grant.id, ...session, newIdentifier(), origin.requestId];
    const { rows } = await this.pool.query<{ isOpen: boolean }>(
      'select auth.open_session($1, $2, $3, $4, $5, $6, $7, $8, $9) as "isOpen"',
      values,
    );
    return rows[0]?.isOpen ? { secret, expiresAt } : this.refuse(found, origin);
  }

  private async refuse(found: Owner, { requestId }: Origin): Promise<never> {
    const { jurisdiction_id: jurisdictionId, account_id: accountId } = found;
    const until = await this.passwords.refuse({ jurisdictionId, accountId, action: 'signIn', requestId });
    throw until ? new AccountLocked(until) : new SignInRefused();
  }

  private async refuseUnknown(name: string, { requestId }: Origin): Promise<never> {
    const nameHash = hashOfSecret(name);
    const { rows } = await this.pool.query<{ until: Date | null }>('select auth.refuse_unknown($1, $2, $3) as until', [
      nameHash,
      mostFailures,
      lockMinutes,
    ]);
    const until = rows[0]?.until ?? null;
    this.report({ requestId, nameHash: nameHash.slice(0, 12), isLocked: until !== null });
    throw until ? new AccountLocked(until) : new SignInRefused();
  }

  private async noteDenied(found: Owner, refusal: string, { requestId }: Origin): Promise<void> {
    const values = [newIdentifier(), found.jurisdiction_id, found.account_id, 'signIn', refusal, requestId];
    await this.pool.query('select auth.note_denied($1, $2, $3, $4, $5, $6)', values);
  }
}
