import pg from 'pg';
import { evaluateCycleNow } from '../../../server/modules/cycle/evaluate-cycle-now.js';
import { type EvaluationWorld, evaluationWorld, jurisdictionId } from './evaluation-world.js';

// A scorecard can go only when nothing belongs to it any more, and each check of that must find its few rows by the scorecard, even
// before a table's first statistics: right after an evaluation there are none, and a walk through the cycle's rows for each of
// thousands of scorecards takes minutes.

let world: EvaluationWorld;
let owner: pg.Client;

beforeAll(async () => {
  world = await evaluationWorld();
  await evaluateCycleNow(world.source, { jurisdictionId, cycleId: await world.cycleId('LAST_YEAR') });
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

test.each(['evaluation_input', 'category_score', 'item_score', 'score'])('rows of %s are found by their scorecard', async (table) => {
  await owner.query(`delete from pg_statistic where starelid = $1::regclass`, [table]);
  await owner.query('set enable_seqscan = off');
  const [scorecard] = await world.read<{ id: string; agency_id: string; cycle_id: string }>(
    'select id, agency_id, cycle_id from scorecard limit 1',
  );
  const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
    `explain select 1 from only ${table} where jurisdiction_id = $1 and scorecard_id = $2 and agency_id = $3 and cycle_id = $4 for key share`,
    [jurisdictionId, scorecard?.id, scorecard?.agency_id, scorecard?.cycle_id],
  );
  const conditions = rows.map((row) => row['QUERY PLAN']).filter((line) => line.includes('Index Cond'));
  expect(conditions).toEqual([expect.stringContaining('scorecard_id =')]);
});
