import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { newIdentifier } from '../../../server/core/identifier.js';
import { type Role, roles } from '../../../server/core/role.js';
import type { Caller, ServedWorld } from './served-world.js';

// For every mutation of the schema: who may give it, written by hand, and an input that succeeds for those. A mutation that is
// not here fails the tests.

export interface MutationEntry {
  readonly allowed: readonly Role[];
  /** arguments that are right for this caller; may first put in place what they name */
  readonly valid: (place: Place) => Promise<object>;
  /** arguments that name something of another jurisdiction; absent where nothing is named */
  readonly foreign?: (place: Place) => Promise<object>;
}

export interface Place {
  readonly served: ServedWorld;
  readonly owner: DataSource;
  readonly caller: Caller;
}

const elsewhere = ({ served, caller }: Place): Caller =>
  served.callers.find(({ home, account }) => home !== caller.home && account === caller.account) as Caller;

/** Ends what would stand in the way of another evaluation. */
const clearJobs = (owner: DataSource): Promise<unknown> =>
  owner.query(`update job set state = 'CANCELLED', finished_at = now() where state in ('QUEUED','RUNNING')`);

export async function queuedJob({ owner, caller }: Place): Promise<string> {
  await clearJobs(owner);
  const id = newIdentifier();
  await owner.query(
    `insert into job select (jsonb_populate_record(j, jsonb_build_object('id', $2::text, 'state', 'QUEUED', 'finished_at', null))).* from job j
     where j.jurisdiction_id = $1 and j.state = 'SUCCEEDED' limit 1`,
    [caller.home.jurisdictionId, id],
  );
  return id;
}

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

const evaluation = (caller: Caller): object => ({ input: { cycleId: caller.home.cycleIds.unpublished, idempotencyKey: newIdentifier() } });

export const mutationInputs: Readonly<Record<string, MutationEntry>> = {
  createAccessToken: { allowed: roles, valid: async () => ({ input: { name: 'for a script', days: 7 } }) },
  revokeAccessToken: {
    allowed: roles,
    valid: async (place) => ({ input: { id: await spareToken(place) } }),
    foreign: async (place) => ({ input: { id: await spareToken({ ...place, caller: elsewhere(place) }) } }),
  },
  startEvaluation: {
    allowed: ['DEPARTMENT'],
    valid: async ({ owner, caller }) => {
      await clearJobs(owner);
      return evaluation(caller);
    },
    foreign: async (place) => {
      await clearJobs(place.owner);
      return evaluation(elsewhere(place));
    },
  },
  cancelJob: {
    allowed: ['DEPARTMENT'],
    valid: async (place) => ({ input: { jobId: await queuedJob(place) } }),
    foreign: async (place) => ({ input: { jobId: await queuedJob({ ...place, caller: elsewhere(place) }) } }),
  },
};
