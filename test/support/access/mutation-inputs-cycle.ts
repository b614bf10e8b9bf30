import { newIdentifier } from '../../../server/core/identifier.js';
import { elsewhere, type MutationEntries, type Place } from './mutation-entry.js';

// Cycles from draft to final.

/** A cycle of the caller's jurisdiction in a state of its life, with the pins of the one that is under way and no results. */
export async function spareCycle(
  { owner, caller }: Place,
  state: string,
  more: object = {},
): Promise<{ cycleId: string; version: number }> {
  const cycleId = newIdentifier();
  const { home } = caller;
  const pins = `(select id from rubric where jurisdiction_id = c.jurisdiction_id and state = 'IN_FORCE')`;
  await owner.query(
    `insert into cycle select (jsonb_populate_record(c, jsonb_build_object('id', $2::text, 'code', $2::text, 'state', $3::text, 'version', 1, 'rubric_id', ${pins}) || $4::jsonb)).*
     from cycle c where c.jurisdiction_id = $1 and c.id = $5`,
    [home.jurisdictionId, cycleId, state, JSON.stringify(more), home.cycleIds.unpublished],
  );
  return { cycleId, version: 1 };
}

/** One that can be opened, or was: the three agencies of the world take part, and marks have a day. */
export async function openable(place: Place, state = 'DRAFT'): Promise<{ cycleId: string; version: number }> {
  const cycle = await spareCycle(place, state, { marks_due_on: '2999-12-31' });
  await place.owner.query(
    `insert into participation select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'cycle_id', $2::text))).*
     from participation p where p.jurisdiction_id = $1 and p.cycle_id = $3`,
    [place.caller.home.jurisdictionId, cycle.cycleId, place.caller.home.cycleIds.unpublished],
  );
  return cycle;
}

const confirmed = (place: Place) =>
  spareCycle(place, 'CONFIRMED', { confirmed_by_id: place.caller.home.contextOf('department').actor.accountId });

async function pinsOf({ owner, caller }: Place): Promise<object> {
  const [pins] = (await owner.query(
    `select (select id from rubric where jurisdiction_id = $1 and state = 'IN_FORCE') as "rubricId",
      (select id from grading_policy where jurisdiction_id = $1 and state = 'IN_FORCE') as "gradingPolicyId"`,
    [caller.home.jurisdictionId],
  )) as [object];
  return pins;
}

const created = async (place: Place): Promise<object> => ({
  input: {
    code: `C-${newIdentifier().slice(-12)}`,
    name: '新周期',
    startsOn: '2027-01-01',
    endsOn: '2027-12-31',
    ...(await pinsOf(place)),
  },
});

const withKey = (): { idempotencyKey: string } => ({ idempotencyKey: newIdentifier() });

const step = (
  allowed: MutationEntries[string]['allowed'],
  cycle: (place: Place) => Promise<object>,
  more: (place: Place) => object = () => ({}),
) => {
  const valid = async (place: Place): Promise<object> => ({ input: { ...(await cycle(place)), ...more(place) } });
  return { allowed, valid, foreign: (place: Place) => valid({ ...place, caller: elsewhere(place) }) };
};

const at =
  (state: string, more: object = {}) =>
  (place: Place) =>
    spareCycle(place, state, more);

export const cycleMutations: MutationEntries = {
  createCycle: { allowed: ['DEPARTMENT'], valid: created, foreign: (place) => created({ ...place, caller: elsewhere(place) }) },
  updateCycle: step(['DEPARTMENT'], at('DRAFT'), () => ({ name: '改名' })),
  setParticipations: step(['DEPARTMENT'], at('DRAFT'), ({ caller }) => ({
    participations: [{ agencyId: caller.home.agencyId('A01'), kind: 'ASSESSED' }],
  })),
  openCycle: step(['DEPARTMENT'], (place) => openable(place), withKey),
  confirmCycle: step(['DEPARTMENT'], at('CALCULATED'), withKey),
  returnCycle: step(['DEPARTMENT', 'APPROVER'], confirmed, () => ({ reason: 'look at the first item again' })),
  publishCycle: step(['APPROVER'], confirmed, () => ({ noticeDays: 7, ...withKey() })),
  finalizeCycle: step(['DEPARTMENT'], at('PUBLISHED', { published_on: '2026-01-05', notice_ends_on: '2026-01-14' })),
};
