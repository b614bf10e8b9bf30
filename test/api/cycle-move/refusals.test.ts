import { newIdentifier } from '../../../server/core/identifier.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import { MovePreviewService } from '../../../server/modules/cycle-move/move-preview.service.js';
import { access, type CycleWorld, calculated, cycleWorld, key, opened, refer } from '../cycle/cycle-world.js';
import { approved, inForce, judged, type Loose, moveOf, movesOf, proposed, rubricWith, simulatedOn } from './move-world.js';

let w: CycleWorld;
let cycleId: string;
let simulationId: string;

beforeAll(async () => {
  w = await cycleWorld();
  cycleId = (await calculated(w)).id;
  const harder = rubricWith((document) => void (judged(document).method.levels[0].points = '20'));
  simulationId = await simulatedOn(w, cycleId, await inForce(w, harder));
});
afterAll(() => w?.close());

/** All that a move might change. */
const standing = (): Promise<Loose[]> =>
  w.ask(
    `select c.rubric_id, c.grading_policy_id, c.version, (select json_agg(m order by m.id) from mark m where m.cycle_id = c.id) as marks,
      (select json_agg(s order by s.id) from scorecard s where s.cycle_id = c.id) as cards, (select json_agg(v order by v.id) from cycle_move v where v.cycle_id = c.id) as moves
     from cycle c where c.id = $1`,
    [cycleId],
  );

async function refused(context: RequestContext, act: () => Promise<unknown>, expected: object): Promise<void> {
  const before = await standing();
  await expect(act()).rejects.toMatchObject({ ...expected, sentence: { zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
  expect(await standing()).toEqual(before);
  expect((await w.audited(context)).map(({ outcome }) => outcome)).toEqual(['DENIED']);
}

const propose = (more: object = {}) => {
  const context = w.as('department');
  const input = { cycleId, simulationId, reason: '新办法已生效', ...key(), ...more };
  return [context, () => movesOf(w).propose(context, input)] as const;
};

test('a simulation of another cycle, of nothing, or too old is refused', async () => {
  const other = (await opened(w)).id;
  const elsewhere = await simulatedOn(
    w,
    other,
    await inForce(
      w,
      rubricWith(() => undefined),
    ),
  );
  await refused(...propose({ simulationId: elsewhere }), { code: 'MOVE_SIMULATION_UNFIT', details: { why: 'OTHER_CYCLE' } });
  await refused(...propose({ simulationId: newIdentifier() }), { code: 'SIMULATION_NOT_FOUND' });
  // what was in force then is no longer
  await refused(...propose(), { code: 'MOVE_SIMULATION_UNFIT', details: { why: 'NOT_IN_FORCE' } });
  simulationId = await simulatedOn(
    w,
    cycleId,
    await inForce(
      w,
      rubricWith((document) => void (judged(document).method.levels[0].points = '25')),
    ),
  );
  const late = { now: () => new Date(Date.now() + 15 * 86_400_000) };
  const context = w.as('department');
  await refused(context, () => movesOf(w, late).propose(context, { cycleId, simulationId, reason: '新办法', ...key() }), {
    details: { why: 'TOO_OLD' },
  });
  await refused(...propose({ reason: ' ' }), { code: 'REASON_OUT_OF_LENGTH' });
});

test('a report that was altered is found, at the proposal and at the approval', async () => {
  const { id } = await proposed(w, cycleId, simulationId);
  const alter = (to: string) =>
    w.ask(`update simulation set report = jsonb_set(report, '{basis,readAt}', to_jsonb($2::text)) where id = $1`, [simulationId, to]);
  const [{ at }] = (await w.ask(`select report -> 'basis' ->> 'readAt' as at from simulation where id = $1`, [simulationId])) as [
    { at: string },
  ];
  await alter('2999-01-01T00:00:00.000Z');
  const { report_hash: reportHash, version } = await moveOf(w, id);
  const context = w.as('approver');
  await refused(context, () => movesOf(w).approve(context, { id, version, reportHash, ...key() }), { details: { why: 'ALTERED' } });
  await alter(at);
  await refused(...propose(), { code: 'CYCLE_MOVE_OPEN' });
  await movesOf(w).withdraw(w.as('department'), { id, version });
});

test('nobody approves their own, or what they have not looked at; roles keep to their part', async () => {
  const { id } = await proposed(w, cycleId, simulationId);
  const { report_hash: reportHash } = await moveOf(w, id);
  const approver = w.as('approver');
  await w.ask('update cycle_move set proposed_by_id = $2 where id = $1', [id, approver.actor.accountId]);
  await refused(approver, () => movesOf(w).approve(approver, { id, version: 1, reportHash, ...key() }), { code: 'CYCLE_MOVE_OF_OWN' });
  await expect(w.ask('update cycle_move set decided_by_id = proposed_by_id where id = $1', [id])).rejects.toThrow('cycle_move_four_eyes');
  const department = w.as('department');
  await w.ask('update cycle_move set proposed_by_id = $2 where id = $1', [id, department.actor.accountId]);
  await refused(department, () => movesOf(w).approve(department, { id, version: 1, reportHash, ...key() }), {
    code: 'COMMAND_NOT_ALLOWED',
  });
  for (const changed of [{ reportHash: 'a'.repeat(64) }, { version: 2 }]) {
    const again = w.as('approver');
    await refused(again, () => movesOf(w).approve(again, { id, version: 1, reportHash, ...key(), ...changed }), {
      code: 'CYCLE_MOVE_CHANGED',
    });
  }
  const stranger = w.as('approver', 'second');
  await refused(stranger, () => movesOf(w).approve(stranger, { id, version: 1, reportHash, ...key() }), { code: 'CYCLE_MOVE_NOT_FOUND' });
  await movesOf(w).withdraw(w.as('department'), { id, version: 1 });
  const late = w.as('approver');
  await refused(late, () => movesOf(w).approve(late, { id, version: 2, reportHash, ...key() }), { code: 'CYCLE_MOVE_NOT_PROPOSED' });
});

test('marks that nobody may give any more stand in the way, as the preview says; nothing is half done', async () => {
  const version = await inForce(
    w,
    rubricWith((document) => void (judged(document).method.levels[0].code = 'FIRST')),
  );
  const simulation = await simulatedOn(w, cycleId, version);
  const previews = new MovePreviewService(w.world.source, access, { now: () => new Date() });
  const preview = () => previews.preview(w.as('department'), cycleId, simulation);
  expect(await preview()).toEqual({ agencies: 3, kept: 0, returned: 3, asked: 0, dropped: 0, joining: [], obstacles: [] });
  await w.ask(`update cycle set marks_due_on = '2020-01-01' where id = $1`, [cycleId]);
  expect((await preview()).obstacles).toEqual([{ code: 'MARKS_DUE_DAY_MISSING', text: expect.stringContaining('2020-01-01') }]);
  await refused(...propose({ simulationId: simulation }), { code: 'MARKS_DUE_DAY_MISSING' });
  await expect(previews.preview(w.as('approver'), cycleId, simulation)).rejects.toMatchObject({ code: 'FIELD_NOT_READABLE' });
  await w.ask(`update cycle set marks_due_on = '2999-12-31' where id = $1`, [cycleId]);

  // found only when the job is under way: nothing of it stays, the job says why, and another may be proposed
  const { id } = await proposed(w, cycleId, simulation);
  const { report_hash: reportHash } = await moveOf(w, id);
  await movesOf(w).approve(w.as('approver'), { id, version: 1, reportHash, ...key() });
  const [before] = await standing();
  await w.ask(`update job set state = 'CANCELLED', finished_at = now() where subject_id = $1`, [id]);
  await w.ask(`update cycle set marks_due_on = '2020-01-01' where id = $1`, [cycleId]);
  expect(await approved(w, id)).toMatchObject({ state: 'FAILED', message_en: expect.stringContaining('2020-01-01') });
  const [after] = await standing();
  expect({ ...after, moves: null }).toEqual({ ...before, moves: null });
  expect(await moveOf(w, id)).toMatchObject({ state: 'WITHDRAWN', moved_at: null });
});

test('a cycle whose results are confirmed stays where it is', async () => {
  await inForce(
    w,
    rubricWith(() => undefined),
  );
  const made = await calculated(w);
  const { id } = await proposed(
    w,
    made.id,
    await simulatedOn(
      w,
      made.id,
      await inForce(
        w,
        rubricWith((document) => void (judged(document).method.levels[1].points = '7')),
      ),
    ),
  );
  await w.cyclesOn().confirm(w.as('department'), { ...refer(made), ...key() });
  const { report_hash: reportHash, version } = await moveOf(w, id);
  const context = w.as('approver');
  await refused(context, () => movesOf(w).approve(context, { id, version, reportHash, ...key() }), { code: 'CYCLE_STATE_WRONG' });
});
