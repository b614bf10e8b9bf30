import type { TenantTransaction } from '../../database/tenant-transaction.js';

/** What is compared of a scorecard besides its scores: whoever reads it could tell the difference. */
export const comparedColumns = [
  'total',
  'grade',
  'grade_name',
  'grade_name_en',
  'grade_by_band',
  'grade_reason',
  'grade_reason_en',
  'rank',
  'peer_group',
  'peer_group_size',
  'completeness',
  'scored_count',
  'applicable_count',
] as const;

const columns = comparedColumns.map((column) => `'${column}', s.${column}::text`).join(', ');

const statement = `select s.agency_id as id, json_build_object('name', a.name, 'nameEn', a.name_en, 'inputHash', e.input_hash, 'columns', json_build_object(${columns}),
    'scores', (select json_agg(json_build_array(x.indicator_id, x.status, x.points::text, x.full_marks::text, x.reason, x.reason_en) order by x.id)
      from score x where x.jurisdiction_id = s.jurisdiction_id and x.scorecard_id = s.id))::text as data
  from scorecard s join agency a on a.jurisdiction_id = s.jurisdiction_id and a.id = s.agency_id
  join evaluation_input e on e.jurisdiction_id = s.jurisdiction_id and e.scorecard_id = s.id where s.cycle_id = $1`;

/** By agency, the results of a cycle as they stand: JSON text of a FormerResult. Under WORKER. */
export async function readFormerResults(transaction: TenantTransaction, cycleId: string): Promise<Record<string, string>> {
  const rows = await transaction.query<{ id: string; data: string }>(statement, [cycleId]);
  return Object.fromEntries(rows.map(({ id, data }) => [id, data]));
}
