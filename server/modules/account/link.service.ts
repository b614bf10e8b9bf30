import type pg from 'pg';
import { newIdentifier } from '../../core/identifier.js';
import { type LinkProblem, LinkRefused } from './password.errors.js';
import { hashPassword } from './password.js';
import { checkPassword } from './password-policy.js';
import { hashOfSecret } from './secret.js';

export interface FoundLink {
  readonly jurisdiction_id: string;
  readonly account_id: string;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly purpose: string;
  readonly expires_at: Date;
  readonly problem: LinkProblem | null;
}

/** One-time links of invitations and resets: whoever holds one sets the password of its account, once. */
export class LinkService {
  constructor(private readonly pool: pg.Pool) {}

  /** Throws LinkRefused. */
  async find(secret: string): Promise<FoundLink> {
    const link = await this.read(secret);
    if (link.problem !== null) throw new LinkRefused(link.problem);
    return link;
  }

  /** Throws LinkRefused or PasswordTooWeak; then nothing has changed, and the audit trail says so. */
  async use(secret: string, password: string, requestId: string): Promise<FoundLink> {
    const link = await this.read(secret);
    if (link.problem === null) await this.check(link, password, requestId);
    const passwordHash = link.problem === null ? await hashPassword(password) : '';
    const values = [hashOfSecret(secret), passwordHash, newIdentifier(), requestId];
    const { rows } = await this.pool.query<{ problem: LinkProblem | null }>('select auth.use_link($1, $2, $3, $4) as problem', values);
    const problem = rows[0]?.problem ?? null;
    if (problem !== null) throw new LinkRefused(problem);
    return link;
  }

  private async read(secret: string): Promise<FoundLink> {
    const { rows } = await this.pool.query<FoundLink>('select * from auth.find_link($1)', [hashOfSecret(secret)]);
    if (!rows[0]) throw new LinkRefused('LINK_UNKNOWN');
    return rows[0];
  }

  private async check(link: FoundLink, password: string, requestId: string): Promise<void> {
    try {
      checkPassword(password, link.code);
    } catch (error) {
      const values = [newIdentifier(), link.jurisdiction_id, link.account_id, 'useLink', 'PASSWORD_TOO_WEAK', requestId];
      await this.pool.query('select auth.note_denied($1, $2, $3, $4, $5, $6)', values);
      throw error;
    }
  }
}
