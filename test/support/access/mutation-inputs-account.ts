import { randomBytes } from 'node:crypto';
import { newIdentifier } from '../../../server/core/identifier.js';
import { roles } from '../../../server/core/role.js';
import { worldPassword } from '../world.js';
import { elsewhere, type MutationEntries, type Place } from './mutation-entry.js';

// Accounts, sessions, tokens and grants.

/** Another token of the caller's account, which nobody uses. */
export async function spareToken({ owner, caller }: Place): Promise<string> {
  const id = newIdentifier();
  const { jurisdictionId, accountId } = caller.home.contextOf(caller.account).actor;
  await owner.query(
    `insert into access_token (jurisdiction_id, id, account_id, grant_id, token_hash, name, created_at, expires_at)
     select jurisdiction_id, $3, account_id, grant_id, $4, 'spare', now(), expires_at from access_token where jurisdiction_id = $1 and account_id = $2 limit 1`,
    [jurisdictionId, accountId, id, randomBytes(32).toString('hex')],
  );
  return id;
}

/** Another session of the caller's account, which nobody uses. */
async function spareSession({ owner, caller }: Place): Promise<string> {
  const id = newIdentifier();
  const { jurisdictionId, accountId } = caller.home.contextOf(caller.account).actor;
  await owner.query(
    `insert into session (jurisdiction_id, id, account_id, grant_id, token_hash, created_at, expires_at)
     select jurisdiction_id, $3, account_id, grant_id, $4, now(), expires_at from session where jurisdiction_id = $1 and account_id = $2 limit 1`,
    [jurisdictionId, accountId, id, randomBytes(32).toString('hex')],
  );
  return id;
}

/** Somebody who has not signed in yet. */
async function spareAccount({ owner, caller }: Place, state = 'ACTIVE'): Promise<string> {
  const id = newIdentifier();
  await owner.query(
    `insert into account (jurisdiction_id, id, code, name, name_en, state, failed_sign_ins, changed_at, version) values ($1, $2, $3, '备用', 'Spare', $4, 0, now(), 1)`,
    [caller.home.jurisdictionId, id, `spare-${id}`, state],
  );
  return id;
}

const wish = { role: 'ANALYST', validFrom: '2026-01-01', reason: 'for the tests' };

/** Asked by the department for an account without a grant, so that any security administrator may decide. */
async function spareRequest(place: Place): Promise<string> {
  const { owner, caller } = place;
  const [id, accountId] = [newIdentifier(), await spareAccount(place)];
  const { accountId: requestedById } = caller.home.contextOf('department').actor;
  await owner.query(
    `insert into grant_request (jurisdiction_id, id, account_id, requested_by_id, role, valid_from, reason, state, requested_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, 'PENDING', now(), 1)`,
    [caller.home.jurisdictionId, id, accountId, requestedById, wish.role, wish.validFrom, wish.reason],
  );
  return id;
}

async function spareGrant(place: Place): Promise<string> {
  const [id, accountId] = [newIdentifier(), await spareAccount(place)];
  await place.owner.query(
    `insert into role_grant (jurisdiction_id, id, account_id, role, valid_from, separation) values ($1, $2, $3, 'ANALYST', '2026-01-01', 0)`,
    [place.caller.home.jurisdictionId, id, accountId],
  );
  return id;
}

const away = (place: Place): Place => ({ ...place, caller: elsewhere(place) });
const named = async (id: Promise<string>, rest: object = {}): Promise<object> => ({ input: { id: await id, ...rest } });
const reason = 'no longer needed';

export const accountMutations: MutationEntries = {
  createAccessToken: { allowed: roles, valid: async () => ({ input: { name: 'for a script', days: 7 } }) },
  revokeAccessToken: {
    allowed: roles,
    valid: (place) => named(spareToken(place)),
    foreign: (place) => named(spareToken(away(place))),
  },
  changePassword: { allowed: roles, valid: async () => ({ input: { current: worldPassword, next: `${worldPassword}!` } }) },
  endSession: { allowed: roles, valid: (place) => named(spareSession(place)), foreign: (place) => named(spareSession(away(place))) },
  endOtherSessions: {
    allowed: roles,
    valid: async (place) => {
      await spareSession(place);
      return {};
    },
  },
  inviteAccount: {
    allowed: ['SYSTEM'],
    valid: async () => ({ input: { code: `new-${randomBytes(6).toString('hex')}`, name: '新人', nameEn: 'Newcomer' } }),
  },
  resetPassword: {
    allowed: ['SYSTEM'],
    valid: (place) => named(spareAccount(place)),
    foreign: (place) => named(spareAccount(away(place))),
  },
  lockAccount: {
    allowed: ['SYSTEM'],
    valid: (place) => named(spareAccount(place), { reason }),
    foreign: (place) => named(spareAccount(away(place)), { reason }),
  },
  unlockAccount: {
    allowed: ['SYSTEM'],
    valid: (place) => named(spareAccount(place, 'DISABLED'), { reason }),
    foreign: (place) => named(spareAccount(away(place), 'DISABLED'), { reason }),
  },
  requestGrant: {
    allowed: ['SYSTEM', 'DEPARTMENT', 'SECURITY'],
    valid: async (place) => ({ input: { ...wish, accountId: await spareAccount(place) } }),
    foreign: async (place) => ({ input: { ...wish, accountId: await spareAccount(away(place)) } }),
  },
  giveGrant: {
    allowed: ['SECURITY'],
    valid: async (place) => ({ input: { requestId: await spareRequest(place), version: 1 } }),
    foreign: async (place) => ({ input: { requestId: await spareRequest(away(place)), version: 1 } }),
  },
  refuseGrant: {
    allowed: ['SECURITY'],
    valid: async (place) => ({ input: { requestId: await spareRequest(place), version: 1, reason } }),
    foreign: async (place) => ({ input: { requestId: await spareRequest(away(place)), version: 1, reason } }),
  },
  endGrant: {
    allowed: ['SECURITY'],
    valid: async (place) => ({ input: { grantId: await spareGrant(place), reason } }),
    foreign: async (place) => ({ input: { grantId: await spareGrant(away(place)), reason } }),
  },
};
