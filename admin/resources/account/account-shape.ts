import type { AccountRowFragment } from '../../generated/graphql.js';

export type AccountRow = AccountRowFragment;
export type AccountState = 'INVITED' | 'ACTIVE' | 'DISABLED';

/** Locked for a while after failed attempts, whatever its state says. */
export const isLockedNow = ({ lockedUntil }: Pick<AccountRow, 'lockedUntil'>, now = Date.now()): boolean =>
  Boolean(lockedUntil) && new Date(String(lockedUntil)).getTime() > now;
