import { buildGradingPolicy } from '../../../seeds/document-builders.js';
import { configurationService, referTo, rubricAt } from '../../support/configuration.js';
import { type CycleWorld, calculated, cycleWorld, today } from './cycle-world.js';

let w: CycleWorld;

beforeAll(async () => {
  w = await cycleWorld();
});
afterAll(() => w?.close());

const ranks = (cycleId: string): Promise<object[]> =>
  w.ask('select rank, published_rank as published from scorecard where cycle_id = $1 order by rank', [cycleId]);

/** A grading policy in force that keeps ranks back. */
async function keepRanksBack(): Promise<void> {
  const service = configurationService(w.world);
  const [author, approver] = [w.as('department'), w.as('approver')];
  const content = { ...buildGradingPolicy('kept-back'), rank: { ties: 'COMPETITION', isPublished: false } };
  const answer = await rubricAt({ service, author, approver }, 'APPROVED', content);
  await service.publishVersion(author, { ...referTo(answer), validFrom: today() });
}

test('an agency’s rank is beside the rank where the policy publishes ranks, and nowhere where it keeps them back', async () => {
  const shown = await calculated(w);
  expect(await ranks(shown.id)).toEqual([1, 2, 3].map((rank) => ({ rank, published: rank })));
  await keepRanksBack();
  const kept = await calculated(w);
  expect(await ranks(kept.id)).toEqual([1, 2, 3].map((rank) => ({ rank, published: null })));
  const preview = await w.previews.publication(w.as('department'), kept.id);
  expect(preview).toMatchObject({ isRankPublished: false, obstacles: [{ code: 'CYCLE_STATE_WRONG' }] });
});

test('the rank itself is a column that no agency reads', async () => {
  const read = (role: string, column: string) =>
    w.world.source.transaction(async (manager) => {
      await manager.query(`set local role zelian_${role}`);
      return manager.query(`select ${column} from scorecard`) as Promise<object[]>;
    });
  await expect(read('agency', 'rank')).rejects.toMatchObject({ code: '42501' });
  for (const column of ['published_rank', 'total']) expect(await read('agency', column)).toEqual([]);
  for (const role of ['department', 'approver', 'analyst']) expect(await read(role, 'rank')).toEqual([]);
});
