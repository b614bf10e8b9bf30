import type { TenantTransaction } from '../../database/tenant-transaction.js';

/** How the scorecards of a cycle stand. */
export interface ResultStanding {
  readonly agencyCount: number;
  /** something is held or missing */
  readonly incompleteCount: number;
  /** marked STALE: a datum or a mark changed since */
  readonly staleCount: number;
}

const standing = `select count(*)::int as "agencyCount", count(*) filter (where state = 'INCOMPLETE')::int as "incompleteCount",
  count(*) filter (where state = 'STALE')::int as "staleCount" from scorecard where cycle_id = $1`;

export async function standingOf(transaction: TenantTransaction, cycleId: string): Promise<ResultStanding> {
  const [row] = await transaction.query<ResultStanding>(standing, [cycleId]);
  return row as ResultStanding;
}

// What an evaluation read of marks, against the marks that stand: text of the same shape from both sides.
const read = `select coalesce(string_agg(concat_ws(' ', m->>'markId', m->>'level', replace(m->>'points', '.', '')::bigint, m->>'reason'), chr(10) order by m->>'markId' collate "C"), '')
  from jsonb_array_elements(e.inputs->'marks') m`;
const given = `select coalesce(string_agg(concat_ws(' ', k.id, k.level, k.points, k.reason), chr(10) order by k.id::text collate "C"), '')
  from mark k where k.cycle_id = s.cycle_id and k.subject_agency_id = s.agency_id and k.recorded_at is not null`;
const outdated = `select count(*)::int as count from scorecard s
  join cycle c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.cycle_id
  join evaluation_input e on e.jurisdiction_id = s.jurisdiction_id and e.scorecard_id = s.id
  where s.cycle_id = $1 and (s.state = 'STALE' or e.inputs->'cycle'->>'dataThrough' is distinct from c.data_through::text or (${read}) <> (${given}))`;

/** Scorecards that rest on other data, marks or days than those that stand now. Under a role that reads evaluation inputs. */
export async function outdatedCount(transaction: TenantTransaction, cycleId: string): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(outdated, [cycleId]);
  return row?.count ?? 0;
}
