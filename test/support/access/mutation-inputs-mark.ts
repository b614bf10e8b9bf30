import { newIdentifier } from '../../../server/core/identifier.js';
import { elsewhere, type MutationEntries, type Place } from './mutation-entry.js';
import { spareCycle } from './mutation-inputs-cycle.js';

// Marks given, returned and extended.

/** A mark of a cycle of its own, owed by the caller's agency where it reviews, else by A03. */
async function spareMark(place: Place, isGiven: boolean): Promise<{ cycleId: string; id: string; version: number }> {
  const { home, account } = place.caller;
  const { cycleId } = await spareCycle(place, 'OPEN');
  const id = newIdentifier();
  const given = isGiven ? { level: 'STRONG', reason: 'seen on the spot', recorded_at: new Date().toISOString() } : {};
  const cleared = { level: null, points: null, reason: null, recorded_at: null };
  const row = {
    id,
    cycle_id: cycleId,
    agency_id: home.agencyId(account === 'reviewer2' ? 'A02' : 'A03'),
    subject_agency_id: home.agencyId('A01'),
  };
  await place.owner.query(
    `insert into mark select (jsonb_populate_record(m, $2::jsonb)).* from mark m where m.jurisdiction_id = $1 and m.cycle_id = $3 limit 1`,
    [home.jurisdictionId, JSON.stringify({ ...cleared, ...given, ...row, version: 1 }), home.cycleIds.unpublished],
  );
  return { cycleId, id, version: 1 };
}

const value = { level: 'WEAK', reason: 'two of five records were missing' };
const withKey = (): { idempotencyKey: string } => ({ idempotencyKey: newIdentifier() });

async function owed(place: Place): Promise<{ id: string; version: number }> {
  const { id, version } = await spareMark(place, false);
  return { id, version };
}

async function given(place: Place): Promise<{ id: string; version: number }> {
  const { id, version } = await spareMark(place, true);
  return { id, version };
}

const step = (allowed: 'REVIEWER' | 'DEPARTMENT', valid: (place: Place) => Promise<object>) => ({
  allowed: [allowed],
  valid,
  foreign: (place: Place) => valid({ ...place, caller: elsewhere(place) }),
});

export const markMutations: MutationEntries = {
  recordMark: step('REVIEWER', async (place) => ({ input: { ...(await owed(place)), ...value, ...withKey() } })),
  recordMarks: step('REVIEWER', async (place) => ({
    input: {
      marks: [
        { ...(await owed(place)), ...value },
        { ...(await owed(place)), ...value },
      ],
      ...withKey(),
    },
  })),
  returnMark: step('DEPARTMENT', async (place) => ({ input: { ...(await given(place)), reason: 'the reason names another agency' } })),
  extendMarks: step('DEPARTMENT', async (place) => {
    const { cycleId } = await spareMark(place, false);
    return { input: { cycleId, dueOn: '2999-12-31' } };
  }),
};
