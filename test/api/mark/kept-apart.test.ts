import { ExplanationService } from '../../../server/modules/scorecard/explanation.service.js';
import { access, type CycleWorld, confirmed, cycleWorld, key, refer } from '../cycle/cycle-world.js';

let w: CycleWorld;
let cycleId: string;
let explanations: ExplanationService;

beforeAll(async () => {
  w = await cycleWorld();
  explanations = new ExplanationService(w.world.source, access);
  const made = await confirmed(w);
  cycleId = made.id;
  await w.cyclesOn().publish(w.as('approver'), { ...refer(made), noticeDays: 7, ...key() });
});
afterAll(() => w?.close());

const scores = (): Promise<{ id: string; code: string; reason: string; reason_en: string }[]> =>
  w.ask(
    `select s.id, i.code, s.reason, s.reason_en from score s join indicator i on i.id = s.indicator_id where s.cycle_id = $1 and s.agency_id = $2 order by s.id`,
    [cycleId, w.world.first.agencyId('A01')],
  );
const asAgency = () => {
  const context = w.as('agency01');
  return { ...context, actor: { ...context.actor, publishedCycleIds: [cycleId] } };
};

/** What only the reviewer and the department know of a mark. */
async function secrets(): Promise<string[]> {
  const [mark] = await w.ask<Record<'id' | 'reviewer' | 'code' | 'name' | 'name_en' | 'reason', string>>(
    `select m.id, m.agency_id as reviewer, a.code, a.name, a.name_en, m.reason from mark m join agency a on a.id = m.agency_id where m.cycle_id = $1 and m.subject_agency_id = $2`,
    [cycleId, w.world.first.agencyId('A01')],
  );
  return Object.values(mark ?? {});
}

test('an agency reads its score and why, but not who marked it, nor the mark, nor its reason', async () => {
  const hidden = await secrets();
  expect(hidden).toHaveLength(6);
  const rows = await scores();
  expect(rows).toHaveLength(4);
  for (const { id, reason, reason_en } of rows) {
    for (const language of ['zh', 'en'] as const) {
      const told = JSON.stringify([await explanations.explain(asAgency(), id, language), reason, reason_en], (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      );
      for (const secret of hidden) expect(told).not.toContain(secret);
    }
  }
  const marked = rows.find(({ code }) => code === 'Q1_01');
  const own = await explanations.explain(asAgency(), marked?.id as string, 'zh');
  expect(own.sentences.join('')).toContain('由归口评审部门评定，共 1 份评分');
  expect(own.points).toBe(300_000);
});

test('the department reads the reason of the mark', async () => {
  const marked = (await scores()).find(({ code }) => code === 'Q1_01');
  const told = await explanations.explain(w.as('department'), marked?.id as string, 'zh');
  expect(told.sentences.join('')).toContain('对照记录逐条核对');
});

test('no statement shows a mark to an agency, an analyst or the approver, and a reviewer sees its own alone', async () => {
  const seen = (role: string, agencyId?: string): Promise<{ agency_id: string }[]> =>
    w.world.source.transaction(async (manager) => {
      await manager.query(`set local role zelian_${role}`);
      await manager.query(
        `select set_config('app.jurisdiction', '${w.world.first.jurisdictionId}', true), set_config('app.agency', '${agencyId ?? ''}', true)`,
      );
      return manager.query('select agency_id from mark where cycle_id = $1', [cycleId]) as Promise<{ agency_id: string }[]>;
    });
  for (const role of ['agency', 'analyst', 'approver', 'audit']) await expect(seen(role)).rejects.toMatchObject({ code: '42501' });
  const own = w.world.first.agencyId('A03');
  expect(await seen('reviewer', own)).toEqual([{ agency_id: own }, { agency_id: own }]);
  await w.ask('update mark set expires_at = now() where cycle_id = $1', [cycleId]);
  expect(await seen('reviewer', own)).toEqual([]);
  expect(await seen('department')).toHaveLength(3);
});
