import type { GrantRequestRowFragment, GrantRowFragment } from '../../generated/graphql.js';
import type { Role } from '../../providers/session.js';

export type GrantRow = GrantRowFragment;
export type RequestRow = GrantRequestRowFragment;
export type RequestState = 'PENDING' | 'GIVEN' | 'REFUSED';

/** Business first, then the three administrators. */
export const grantRoles: readonly Role[] = ['DEPARTMENT', 'APPROVER', 'ANALYST', 'REVIEWER', 'AGENCY', 'SYSTEM', 'SECURITY', 'AUDIT'];

export const needsAgency = (role: string): boolean => role === 'AGENCY' || role === 'REVIEWER';

const administrators = ['SYSTEM', 'SECURITY', 'AUDIT'];
const separationOf = (role: string): number => administrators.indexOf(role);

interface Dated {
  readonly role: string;
  readonly validFrom: string;
  readonly validTo?: string | null;
}

const overlap = (one: Dated, other: Dated): boolean =>
  (!one.validTo || one.validTo > other.validFrom) && (!other.validTo || other.validTo > one.validFrom);

/** The held grant that excludes the wished one: each administrator stands alone, apart from one another and from every business role. */
export const excludedBy = <Held extends Dated>(wish: Dated, held: readonly Held[]): Held | undefined =>
  held.find((grant) => separationOf(grant.role) !== separationOf(wish.role) && overlap(wish, grant));

export type GrantStanding = 'HOLDS' | 'AHEAD' | 'PAST' | 'ENDED';

export const standingOf = (
  { endedAt, validFrom, validTo }: Pick<GrantRow, 'endedAt' | 'validFrom' | 'validTo'>,
  today: string,
): GrantStanding => {
  if (endedAt) return 'ENDED';
  if (validTo && validTo <= today) return 'PAST';
  return validFrom > today ? 'AHEAD' : 'HOLDS';
};
