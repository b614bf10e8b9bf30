import { IsNull } from 'typeorm';
import { newIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { AccountLink } from './account-link.model.js';
import { hashOfSecret, newSecret } from './secret.js';

export type LinkPurpose = 'INVITATION' | 'RESET';

/** To be shown once: what the path holds is kept nowhere. */
export interface MadeLink {
  readonly path: string;
  readonly expiresAt: Date;
}

const holdsHours: Readonly<Record<LinkPurpose, number>> = { INVITATION: 72, RESET: 24 };

/** Makes the link with which the password of an account is set, once. */
export async function makeLink(transaction: TenantTransaction, accountId: string, purpose: LinkPurpose, now: Date): Promise<MadeLink> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + holdsHours[purpose] * 3_600_000);
  await transaction.insert(AccountLink, {
    id: newIdentifier(),
    accountId,
    purpose,
    tokenHash: hashOfSecret(secret),
    createdAt: now,
    expiresAt,
    usedAt: null,
    endedAt: null,
  });
  return { path: `/#/welcome?token=${secret}`, expiresAt };
}

/** Earlier links of the account are void from now on. */
export async function endLinks(transaction: TenantTransaction, accountId: string, now: Date): Promise<void> {
  await transaction.update(AccountLink, { accountId, usedAt: IsNull(), endedAt: IsNull() }, { endedAt: now });
}
