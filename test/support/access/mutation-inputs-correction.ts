import { newIdentifier } from '../../../server/core/identifier.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { readCorrectionTask, sourceHashOf } from '../../../server/modules/correction/correction-source.js';
import { elsewhere, type MutationEntries, type MutationEntry, type Place } from './mutation-entry.js';

// Values entered by hand, and corrections of published results.

const hash = 'a'.repeat(64);

const withKey = (): { idempotencyKey: string } => ({ idempotencyKey: newIdentifier() });

const year = { next: 2040 };

/** Tasks done of the first agency in a period: one that nobody reported, or one that is in force with another value. */
async function value({ owner, caller }: Place, isReported: boolean): Promise<object> {
  const jurisdictionId = caller.home.jurisdictionId;
  const [element] = (await owner.query(`select id from data_element where jurisdiction_id = $1 and code = 'tasksDone'`, [
    jurisdictionId,
  ])) as [{ id: string }];
  const agencyId = caller.home.agencyId('A01');
  const place = { agencyId, dataElementId: element.id, period: `${year.next++}Q1` };
  if (isReported) {
    await owner.query(
      `insert into fact (jurisdiction_id, id, agency_id, data_element_id, period, value, source, recorded_at) values ($1, $2, $3, $4, $5, 10000, 'test', now())`,
      [jurisdictionId, newIdentifier(), agencyId, element.id, place.period],
    );
  }
  return { ...place, value: '2', source: 'the register', ...withKey() };
}

const withdrawOpen = ({ owner, caller }: Place): Promise<unknown> =>
  owner.query(`update correction set state = 'WITHDRAWN' where jurisdiction_id = $1 and state in ('WORKING','PROPOSED','PUBLISHING')`, [
    caller.home.jurisdictionId,
  ]);

async function stalePublished(place: Place): Promise<object> {
  const { owner, caller } = place;
  await withdrawOpen(place);
  await owner.query(`update job set state = 'CANCELLED', finished_at = now() where state in ('QUEUED','RUNNING')`);
  const cycleId = caller.home.cycleIds.published;
  await owner.query(`update scorecard set state = 'STALE' where cycle_id = $1`, [cycleId]);
  return { cycleId, reason: 'recounted', ...withKey() };
}

/** A correction that is proposed by the department on the data as they are. */
async function proposed(place: Place): Promise<{ id: string; version: number }> {
  const { owner, caller, served } = place;
  await withdrawOpen(place);
  const { jurisdictionId, cycleIds } = caller.home;
  const sourceHash = await inTransaction(served.world.source, { role: 'WORKER', jurisdictionId }, async (transaction) =>
    sourceHashOf(await readCorrectionTask(transaction, cycleIds.published, new Date())),
  );
  const id = newIdentifier();
  await owner.query(
    `insert into correction (jurisdiction_id, id, cycle_id, proposed_by_id, proposed_by_code, proposed_at, reason, state, changes, hash, source_hash, worked_at, version)
     values ($1, $2, $3, $4, 'department', now(), 'recounted', 'PROPOSED', '[]', $5, $6, now(), 2)`,
    [jurisdictionId, id, cycleIds.published, caller.home.contextOf('department').actor.accountId, hash, sourceHash],
  );
  return { id, version: 2 };
}

const entry = (allowed: MutationEntry['allowed'], input: (place: Place) => Promise<object>): MutationEntry => {
  const valid = async (place: Place): Promise<object> => ({ input: await input(place) });
  return { allowed, valid, foreign: (place) => valid({ ...place, caller: elsewhere(place) }) };
};

export const correctionMutations: MutationEntries = {
  recordFact: entry(['DEPARTMENT'], (place) => value(place, false)),
  correctFact: entry(['DEPARTMENT'], async (place) => ({ ...(await value(place, true)), reason: 'recounted' })),
  proposeCorrection: entry(['DEPARTMENT'], stalePublished),
  publishCorrection: entry(['APPROVER'], async (place) => ({ ...(await proposed(place)), hash, ...withKey() })),
  returnCorrection: entry(['APPROVER'], async (place) => ({ ...(await proposed(place)), reason: 'look again' })),
};
