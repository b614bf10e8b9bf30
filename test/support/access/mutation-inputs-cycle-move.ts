import { newIdentifier } from '../../../server/core/identifier.js';
import { accessTable } from '../../../server/graph-access.js';
import { simulateVersionNow } from '../../../server/modules/simulation/simulate-version-now.js';
import { configurationService, newRubric, referTo, rubricAt } from '../configuration.js';
import { elsewhere, type MutationEntries, type MutationEntry, type Place } from './mutation-entry.js';
import { openable } from './mutation-inputs-cycle.js';

// A running cycle taken to another version.

interface Movable {
  readonly versionId: string;
  readonly cycleId: string;
  readonly simulationId: string;
  readonly reportHash: string;
}

/** By jurisdiction: publishing and simulating for every account would take minutes. */
const made = new Map<string, Movable>();

const stands = `select from rubric r, cycle c where r.config_version_id = $1 and r.state = 'IN_FORCE' and c.id = $2 and c.state = 'OPEN' and c.rubric_id <> r.id`;

/** An open cycle that is one version behind, with a simulation of the version in force. */
async function movable(place: Place): Promise<Movable> {
  const { owner, caller, served } = place;
  const { home } = caller;
  await owner.query(`update cycle_move set state = 'WITHDRAWN' where jurisdiction_id = $1 and state in ('PROPOSED','MOVING')`, [
    home.jurisdictionId,
  ]);
  const known = made.get(home.jurisdictionId);
  if (known && ((await owner.query(stands, [known.versionId, known.cycleId])) as unknown[]).length > 0) return known;
  const { cycleId } = await openable(place, 'OPEN');
  const service = configurationService(served.world);
  const author = home.contextOf('department');
  const approved = await rubricAt({ service, author, approver: home.contextOf('approver') }, 'APPROVED', newRubric());
  await owner.query(`update config_version set valid_from = valid_from - 1 where jurisdiction_id = $1 and state = 'IN_FORCE'`, [
    home.jurisdictionId,
  ]);
  const version = await service.publishVersion(author, { ...referTo(approved), validFrom: new Date().toISOString().slice(0, 10) });
  const simulationId = await simulateVersionNow(served.world.source, author, { ...referTo(version), cycleId, access: accessTable });
  const [{ hash }] = (await owner.query('select report_hash as hash from simulation where id = $1', [simulationId])) as [{ hash: string }];
  const movable = { versionId: version.id, cycleId, simulationId, reportHash: hash };
  made.set(home.jurisdictionId, movable);
  return movable;
}

/** A move that the department proposed. */
async function proposed(place: Place): Promise<{ id: string; version: number; reportHash: string }> {
  const { cycleId, simulationId, reportHash } = await movable(place);
  const id = newIdentifier();
  const { home } = place.caller;
  await place.owner.query(
    `insert into cycle_move (jurisdiction_id, id, cycle_id, simulation_id, from_rubric_id, from_grading_policy_id, to_rubric_id, to_grading_policy_id,
       proposed_by_id, proposed_by_code, proposed_at, state, reason, report_hash, effect, version)
     select c.jurisdiction_id, $3, c.id, $4, c.rubric_id, c.grading_policy_id, r.id, c.grading_policy_id, $5, 'department', now(), 'PROPOSED', 'the new one holds', $6, '{}', 1
     from cycle c join rubric r on r.jurisdiction_id = c.jurisdiction_id and r.state = 'IN_FORCE' where c.jurisdiction_id = $1 and c.id = $2`,
    [home.jurisdictionId, cycleId, id, simulationId, home.contextOf('department').actor.accountId, reportHash],
  );
  return { id, version: 1, reportHash };
}

const withKey = (): { idempotencyKey: string } => ({ idempotencyKey: newIdentifier() });

const proposing = async (place: Place): Promise<object> => {
  const { cycleId, simulationId } = await movable(place);
  return { cycleId, simulationId, reason: 'the new one holds', ...withKey() };
};

const looked = async (place: Place, more: object = {}): Promise<object> => {
  const { id, version } = await proposed(place);
  return { id, version, ...more };
};

const entry = (allowed: MutationEntry['allowed'], input: (place: Place) => Promise<object>): MutationEntry => {
  const valid = async (place: Place): Promise<object> => ({ input: await input(place) });
  return { allowed, valid, foreign: (place) => valid({ ...place, caller: elsewhere(place) }) };
};

export const cycleMoveMutations: MutationEntries = {
  proposeCycleMove: entry(['DEPARTMENT'], proposing),
  approveCycleMove: entry(['APPROVER'], async (place) => ({ ...(await proposed(place)), ...withKey() })),
  returnCycleMove: entry(['APPROVER'], (place) => looked(place, { reason: 'look again' })),
  withdrawCycleMove: entry(['DEPARTMENT'], (place) => looked(place)),
};
