import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { newIdentifier } from '../../core/identifier.js';
import type { Actor } from '../../core/request-context.js';
import type { Role } from '../../core/role.js';
import { passwordMatches } from './password.js';
import { AccountLocked, NoValidGrant, SignInRefused } from './sign-in.errors.js';

const mostFailures = 5;
const lockMinutes = 15;
const sessionHours = 12;

interface FoundAccount {
  readonly jurisdiction_id: string;
  readonly account_id: string;
  readonly password_hash: string | null;
  readonly locked_until: Date | null;
  readonly state: string;
}

interface Identified {
  readonly jurisdiction_id: string;
  readonly account_id: string;
  readonly account_code: string;
  readonly grant_id: string;
  readonly role: Role;
  readonly agency_id: string | null;
  readonly published: string[];
}

export interface GrantRow {
  readonly id: string;
  readonly role: Role;
  readonly agency_id: string | null;
  readonly agency_code: string | null;
  readonly agency_name: string | null;
  readonly agency_name_en: string | null;
  readonly jurisdiction_name: string;
  readonly jurisdiction_name_en: string;
  readonly account_code: string;
  readonly account_name: string;
  readonly account_name_en: string;
}

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Sessions and tokens are opaque: 256 random bits, of which the database keeps a hash. */
export class SignInService {
  constructor(private readonly pool: pg.Pool) {}

  /** Who holds this cookie or token, under which grant; undefined if nobody does, or no longer. */
  async identify(secret: string): Promise<Actor | undefined> {
    const { rows } = await this.pool.query<Identified>({
      name: 'identify',
      text: 'select * from auth.identify($1)',
      values: [hashOfSecret(secret)],
    });
    const found = rows[0];
    if (!found) return undefined;
    return {
      accountId: found.account_id,
      accountCode: found.account_code,
      grantId: found.grant_id,
      role: found.role,
      jurisdictionId: found.jurisdiction_id,
      ...(found.agency_id ? { agencyId: found.agency_id } : {}),
      publishedCycleIds: found.published,
    };
  }

  /** Opens a session under the account's first valid grant. Five failures lock the account, however they come. */
  async signIn(account: string, password: string, requestId: string): Promise<{ secret: string; expiresAt: Date }> {
    const { rows } = await this.pool.query<FoundAccount>('select * from auth.find_account($1)', [account]);
    const found = rows[0];
    const matches = await passwordMatches(found?.password_hash ?? null, password);
    if (found?.state !== 'ACTIVE') throw new SignInRefused();
    if (found.locked_until && found.locked_until > new Date()) {
      await this.note(found, account, 'ACCOUNT_LOCKED', requestId);
      throw new AccountLocked(found.locked_until);
    }
    if (!matches) await this.fail(found, account, requestId);
    return this.open(found, account, requestId);
  }

  async signOut(secret: string): Promise<void> {
    await this.pool.query('select auth.end_session($1)', [hashOfSecret(secret)]);
  }

  async grantsOf(actor: Pick<Actor, 'jurisdictionId' | 'accountId'>): Promise<GrantRow[]> {
    const { rows } = await this.pool.query<GrantRow>('select * from auth.grants_of($1, $2)', [actor.jurisdictionId, actor.accountId]);
    return rows;
  }

  private async fail(found: FoundAccount, account: string, requestId: string): Promise<never> {
    const values = [found.jurisdiction_id, found.account_id, mostFailures, lockMinutes];
    const { rows } = await this.pool.query<{ until: Date | null }>('select auth.sign_in_failed($1, $2, $3, $4) as until', values);
    const until = rows[0]?.until;
    const isLocked = until !== null && until !== undefined && until > new Date();
    await this.note(found, account, isLocked ? 'ACCOUNT_LOCKED' : 'SIGN_IN_REFUSED', requestId);
    throw isLocked ? new AccountLocked(until) : new SignInRefused();
  }

  private async open(found: FoundAccount, account: string, requestId: string): Promise<{ secret: string; expiresAt: Date }> {
    const grants = await this.grantsOf({ jurisdictionId: found.jurisdiction_id, accountId: found.account_id });
    const grant = grants[0];
    if (!grant) throw new NoValidGrant();
    const secret = newSecret();
    const expiresAt = new Date(Date.now() + sessionHours * 3_600_000);
    const values = [found.jurisdiction_id, found.account_id, grant.id, newIdentifier(), hashOfSecret(secret), expiresAt];
    const { rows } = await this.pool.query<{ opened: boolean }>('select auth.open_session($1, $2, $3, $4, $5, $6) as opened', values);
    if (!rows[0]?.opened) throw new SignInRefused();
    await this.note(found, account, null, requestId);
    return { secret, expiresAt };
  }

  private async note(found: FoundAccount, account: string, refusal: string | null, requestId: string): Promise<void> {
    const values = [
      newIdentifier(),
      found.jurisdiction_id,
      found.account_id,
      account,
      'signIn',
      refusal ? 'DENIED' : 'COMMITTED',
      refusal,
      requestId,
    ];
    await this.pool.query('select auth.note_sign_in($1, $2, $3, $4, $5, $6, $7, $8)', values);
  }
}
