import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { ResultTable, RowBatch } from './scorecard-rows.js';

const parent = 'cycle_id uuid, agency_id uuid, scorecard_id uuid';
const points = 'points bigint, full_marks bigint';

/** Columns of each table with their types, parents before children. */
const columns: Readonly<Record<ResultTable, string>> = {
  scorecard: `id uuid, cycle_id uuid, agency_id uuid, total bigint, grade text, grade_name text, grade_name_en text, grade_by_band text,
    grade_reason text, grade_reason_en text, rank int, published_rank int, peer_group text, peer_group_name text, peer_group_name_en text, peer_group_size int,
    completeness bigint, scored_count int, applicable_count int, state text, computed_at timestamptz`,
  evaluation_input: `id uuid, ${parent}, input_hash text, inputs jsonb, peer_values jsonb`,
  category_score: `id uuid, ${parent}, category_id uuid, ${points}`,
  item_score: `id uuid, ${parent}, item_id uuid, ${points}`,
  score: `id uuid, ${parent}, indicator_id uuid, ${points}, status text, reason text, reason_en text`,
};

const namesOf = (typed: string): string =>
  typed
    .split(',')
    .map((column) => column.trim().split(/\s+/)[0] as string)
    .join(', ');

/** A JSON null in `peer_values` says that the agency is in no group; the column itself is never null. */
const selected = (table: ResultTable, names: string): string =>
  table === 'evaluation_input' ? names.replace('peer_values', `coalesce(peer_values, 'null'::jsonb)`) : names;

function insertStatement(table: ResultTable): string {
  const names = namesOf(columns[table]);
  return `insert into ${table} (jurisdiction_id, ${names}) select $1::uuid, ${selected(table, names)} from json_to_recordset($2::json) as row (${columns[table]})`;
}

const tables = Object.keys(columns) as readonly ResultTable[];

/** Told after each batch, with the agencies that are complete by then. */
export type Written = (agencies: number) => Promise<void>;

/**
 * One statement for each table of each batch. A check of a foreign key keeps its plan for as long as its connection lives; made while
 * there is hardly a scorecard, it walks an index from end to end for every score there will ever be. So plans are made anew
 * when all scorecards stand and before their first child is written.
 */
export async function writeBatches(transaction: TenantTransaction, batches: AsyncIterable<RowBatch>, told: Written): Promise<void> {
  let written = 0;
  let hasParents = false;
  for await (const { agencies, rows } of batches) {
    if (agencies > 0 && !hasParents) {
      hasParents = true;
      await transaction.query('discard plans');
    }
    for (const table of tables) {
      if (rows[table] === undefined) continue;
      await transaction.query(insertStatement(table), [transaction.tenancy.jurisdictionId, rows[table]]);
    }
    written += agencies;
    await told(written);
  }
}

/** Everything that an earlier evaluation of the cycle wrote, children first; of all agencies unless some are named. */
export async function removeScorecards(
  transaction: TenantTransaction,
  cycleId: string,
  agencyIds: readonly string[] | null = null,
): Promise<void> {
  const ofAgencies = agencyIds === null ? '' : ' and agency_id = any ($2::uuid[])';
  const values = agencyIds === null ? [cycleId] : [cycleId, agencyIds];
  for (const table of [...tables].reverse()) await transaction.query(`delete from ${table} where cycle_id = $1${ofAgencies}`, values);
}
