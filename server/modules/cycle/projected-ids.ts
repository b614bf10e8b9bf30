import type { TenantTransaction } from '../../database/tenant-transaction.js';

/** Ids of rows by the codes that documents use. */
export interface ProjectedIds {
  readonly elements: Readonly<Record<string, string>>;
  readonly categories: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, string>>;
}

const statement = `select
  (select json_object_agg(code, id) from category where rubric_id = $1) as categories,
  (select json_object_agg(code, id) from item where rubric_id = $1) as items,
  (select json_object_agg(code, id) from indicator where rubric_id = $1) as indicators`;

/** Rows that a rubric was projected into. */
export async function projectedIds(transaction: TenantTransaction, rubricId: string): Promise<Omit<ProjectedIds, 'elements'>> {
  const [row] = await transaction.query<ProjectedIds>(statement, [rubricId]);
  if (!row?.categories || !row.items || !row.indicators) throw new Error(`the rubric ${rubricId} was never projected`);
  return row;
}
