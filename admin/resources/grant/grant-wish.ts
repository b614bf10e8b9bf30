import type { RequestGrantInput } from '../../generated/graphql.js';
import type { NamedRow } from '../../parts/NameChoice.js';
import type { Role } from '../../providers/session.js';
import { needsAgency } from './grant-shape.js';

/** A request as it is being filled in. */
export interface GrantWish {
  readonly account: NamedRow | null;
  readonly role: Role | '';
  readonly agency: NamedRow | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reason: string;
}

export const isComplete = (wish: GrantWish, accountId: string | undefined): boolean =>
  Boolean(accountId) &&
  wish.role !== '' &&
  (!needsAgency(wish.role) || wish.agency !== null) &&
  wish.validFrom !== '' &&
  wish.reason.trim().length >= 2;

/** What is sent; an agency chosen before the role was changed is left out. */
export const inputOf = (wish: GrantWish, accountId: string): RequestGrantInput => ({
  accountId,
  role: wish.role,
  agencyId: needsAgency(wish.role) ? (wish.agency?.id ?? null) : null,
  validFrom: wish.validFrom,
  validTo: wish.validTo || null,
  reason: wish.reason.trim(),
});
