import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { ProjectedIds } from './evaluation-task.js';

const statement = `select
  (select json_object_agg(code, id) from category where rubric_id = $1) as categories,
  (select json_object_agg(code, id) from item where rubric_id = $1) as items,
  (select json_object_agg(code, id) from indicator where rubric_id = $1) as indicators`;

/** Rows that a rubric was projected into, by their codes. */
export async function projectedIds(transaction: TenantTransaction, rubricId: string): Promise<ProjectedIds> {
  const [row] = await transaction.query<ProjectedIds>(statement, [rubricId]);
  if (!row?.categories || !row.items || !row.indicators) throw new Error(`the rubric ${rubricId} was never projected`);
  return row;
}
