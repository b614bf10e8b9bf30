import type { DataSource } from 'typeorm';
import { newIdentifier } from '../../../server/core/identifier.js';
import { elsewhere, type MutationEntries, type Place } from './mutation-entry.js';
import { accountMutations } from './mutation-inputs-account.js';
import { configurationMutations } from './mutation-inputs-configuration.js';
import { correctionMutations } from './mutation-inputs-correction.js';
import { cycleMutations } from './mutation-inputs-cycle.js';
import { cycleMoveMutations } from './mutation-inputs-cycle-move.js';
import { importMutations } from './mutation-inputs-import.js';
import { markMutations } from './mutation-inputs-mark.js';
import type { Caller } from './served-world.js';

// For every mutation of the schema: who may give it, written by hand, and an input that succeeds for those. A mutation that is
// not here fails the tests. Split by area into neighbours of this file.

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

const evaluation = (caller: Caller): object => ({ input: { cycleId: caller.home.cycleIds.unpublished, idempotencyKey: newIdentifier() } });

export const mutationInputs: MutationEntries = {
  ...accountMutations,
  ...configurationMutations,
  ...correctionMutations,
  ...cycleMoveMutations,
  ...cycleMutations,
  ...importMutations,
  ...markMutations,
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
  verifyAudit: { allowed: ['AUDIT'], valid: async () => ({ input: {} }), isOnlyLookedAt: true },
  cancelJob: {
    allowed: ['DEPARTMENT'],
    valid: async (place) => ({ input: { jobId: await queuedJob(place) } }),
    foreign: async (place) => ({ input: { jobId: await queuedJob({ ...place, caller: elsewhere(place) }) } }),
  },
};
