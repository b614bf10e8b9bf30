import { dayOf } from '../../core/clock.js';
import { isIdentifier } from '../../core/identifier.js';
import { isRole, type Role } from '../../core/role.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { GrantAgencyNotFound, GrantDaysInvalid, GrantRoleUnknown, GrantScopeUnfit } from './grant.errors.js';

/** What a grant would be. */
export interface GrantWish {
  readonly role: string;
  readonly agencyId?: string | null;
  readonly validFrom: string;
  readonly validTo?: string | null;
}

const rolesOfAgencies: ReadonlySet<Role> = new Set(['AGENCY', 'REVIEWER']);
const separations: Readonly<Partial<Record<string, number>>> = { SYSTEM: 1, SECURITY: 2, AUDIT: 3 };

/** 1, 2, 3 for the three administrators, 0 for business: grants of different numbers exclude each other. */
export const separationOf = (role: string): number => separations[role] ?? 0;

/** Throws a sentence for whatever could never be granted. */
export async function checkWish(
  transaction: TenantTransaction,
  { role, agencyId, validFrom, validTo }: GrantWish,
  now: Date,
): Promise<void> {
  if (!isRole(role)) throw new GrantRoleUnknown(role);
  const needsAgency = rolesOfAgencies.has(role);
  // an empty text is an id too, and nobody's
  const isAgencyNamed = agencyId !== null && agencyId !== undefined;
  if (needsAgency !== isAgencyNamed) throw new GrantScopeUnfit(role, needsAgency);
  if (validTo && (validTo <= validFrom || validTo <= dayOf(now))) throw new GrantDaysInvalid(validFrom, validTo, dayOf(now));
  if (!isAgencyNamed) return;
  const found = isIdentifier(agencyId) ? await transaction.query('select id from agency where id = $1', [agencyId]) : [];
  if (found.length === 0) throw new GrantAgencyNotFound(agencyId);
}
