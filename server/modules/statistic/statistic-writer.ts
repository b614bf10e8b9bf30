import type { GroupSizes } from '../../core/group-sizes.js';
import { newIdentifiers } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { GroupFigures } from '../../engine/statistics/group-statistics.js';
import { readStatistics } from './statistic-figures.js';
import type { StatisticSubject } from './statistic-source.js';

interface Told {
  readonly subject: StatisticSubject;
  readonly figures: GroupFigures;
}

const statement = `insert into cycle_statistic (jurisdiction_id, id, cycle_id, category_id, item_id, indicator_id, level, code, group_kind, peer_group,
    agency_count, mean, median, lower_quartile, upper_quartile, minimum_others, quartile_others)
  select $1::uuid, s.id, $2::uuid, s.category_id, s.item_id, s.indicator_id, s.level, s.code, s.group_kind, s.peer_group,
    s.agency_count, s.mean, s.median, s.lower_quartile, s.upper_quartile, $3::int, $4::int
  from json_to_recordset($5::json) as s (id uuid, category_id uuid, item_id uuid, indicator_id uuid, level text, code text, group_kind text,
    peer_group text, agency_count int, mean bigint, median bigint, lower_quartile bigint, upper_quartile bigint)`;

/**
 * Writes the figures of a cycle from the scores that stand, once. To be called in the transaction that publishes them, under a
 * role that may (APPROVER). Returns how many were written.
 */
export async function writeStatistics(transaction: TenantTransaction, cycleId: string, sizes: GroupSizes): Promise<number> {
  const found = await readStatistics(transaction, cycleId, sizes);
  const told = found.flatMap(({ subject, statistics }) => statistics.written.map((figures) => ({ subject, figures })));
  const ids = newIdentifiers(told.length);
  const rows = told.map((entry, index) => ({ id: ids[index], ...rowOf(entry) }));
  const { jurisdictionId } = transaction.tenancy;
  await transaction.query(statement, [jurisdictionId, cycleId, sizes.minimumOthers, sizes.quartileOthers, JSON.stringify(rows)]);
  return rows.length;
}

const rowOf = ({ subject: { level, code, id }, figures }: Told): Readonly<Record<string, unknown>> => ({
  category_id: level === 'CATEGORY' ? id : null,
  item_id: level === 'ITEM' ? id : null,
  indicator_id: level === 'INDICATOR' ? id : null,
  level,
  code,
  group_kind: figures.groupKind,
  peer_group: figures.peerGroup,
  agency_count: figures.agencyCount,
  mean: figures.mean,
  median: figures.median,
  lower_quartile: figures.lowerQuartile,
  upper_quartile: figures.upperQuartile,
});
