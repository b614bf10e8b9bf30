import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { type Holders, keptBack } from '../../engine/statistics/kept-back.js';
import type { StatisticSubject } from './statistic-source.js';

interface HoldersRow {
  readonly itemId: string;
  readonly id: string;
  /** pairs of peer group and count */
  readonly holders: readonly (readonly [string | null, number])[];
}

// What one agency is scored on in an item is summed up in one number: two that differ there differ in it.
const statement = `with scored as (select n.item_id, s.indicator_id, s.scorecard_id, s.full_marks from score s
    join indicator n on n.jurisdiction_id = s.jurisdiction_id and n.id = s.indicator_id
    where s.cycle_id = $1 and s.points is not null and s.full_marks > 0),
  marked as (select item_id, scorecard_id, sum(hashtextextended(concat_ws(' ', indicator_id, full_marks), 0)) as mark from scored group by 1, 2),
  uneven as (select item_id from marked group by 1 having count(distinct mark) > 1),
  counted as (select s.item_id, s.indicator_id, c.peer_group, count(*)::int as count from scored s
    join scorecard c on c.id = s.scorecard_id and c.cycle_id = $1 where s.item_id in (select item_id from uneven) group by 1, 2, 3)
  select h.item_id as "itemId", h.indicator_id as id, json_agg(json_build_array(h.peer_group, h.count)) as holders
  from counted h join indicator n on n.id = h.indicator_id group by 1, 2, n.code order by n.code`;

/** Ids of the indicators whose figures are kept back for the sake of a few (ADR 8). */
export async function readKeptBack(
  transaction: TenantTransaction,
  cycleId: string,
  subjects: readonly StatisticSubject[],
  minimumOthers: number,
): Promise<ReadonlySet<string>> {
  const parts = new Map<string, Holders[]>();
  for (const { itemId, id, holders } of await transaction.query<HoldersRow>(statement, [cycleId])) {
    parts.set(itemId, [...(parts.get(itemId) ?? []), { id, holders: new Map(holders) }]);
  }
  const items = subjects.filter(({ level, id }) => level === 'ITEM' && id !== null && parts.has(id));
  return new Set(items.flatMap((item) => keptBack(membersOf(item), parts.get(item.id as string) ?? [], minimumOthers)));
}

function membersOf({ scored }: StatisticSubject): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { peerGroup } of scored) counts.set(peerGroup, (counts.get(peerGroup) ?? 0) + 1);
  return counts;
}
