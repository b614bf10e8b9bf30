import type pg from 'pg';
import type { Actor } from '../../core/request-context.js';
import type { Role } from '../../core/role.js';
import { hashOfSecret } from './secret.js';

/** The password counts as just given for so long. */
export const stepUpMinutes = 5;

interface Identified {
  readonly kind: 'session' | 'token';
  readonly proof_id: string;
  readonly jurisdiction_id: string;
  readonly account_id: string;
  readonly account_code: string;
  readonly grant_id: string;
  readonly role: Role;
  readonly agency_id: string | null;
  readonly published: string[];
  readonly stepped_up_at: Date | null;
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

export const steppedUpUntil = (steppedUpAt: Date): Date => new Date(steppedUpAt.getTime() + stepUpMinutes * 60_000);

/** Whom a secret belongs to. */
export class SessionReader {
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
      ...(found.kind === 'session' ? { sessionId: found.proof_id } : {}),
      ...(found.stepped_up_at ? { steppedUpUntil: steppedUpUntil(found.stepped_up_at) } : {}),
    };
  }

  async grantsOf(actor: Pick<Actor, 'jurisdictionId' | 'accountId'>): Promise<GrantRow[]> {
    const { rows } = await this.pool.query<GrantRow>('select * from auth.grants_of($1, $2)', [actor.jurisdictionId, actor.accountId]);
    return rows;
  }
}
