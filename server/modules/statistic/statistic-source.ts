import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { shareOf } from '../../engine/statistics/figures.js';
import type { ScoredShare } from '../../engine/statistics/group-statistics.js';

export type StatisticLevel = 'TOTAL' | 'CATEGORY' | 'ITEM' | 'INDICATOR';

/** The total, or one category, item or indicator, with what every scored agency reached of it. */
export interface StatisticSubject {
  readonly level: StatisticLevel;
  readonly code: string;
  /** of the category, item or indicator; null for the total */
  readonly id: string | null;
  readonly scored: readonly ScoredShare[];
}

interface SubjectRow {
  readonly id: string | null;
  readonly code: string;
  /** peer group, points and full marks at 10^-4 as text */
  readonly scored: readonly (readonly [string | null, string, string])[];
}

const total = `select null as id, 'TOTAL' as code, coalesce(json_agg(json_build_array(c.peer_group, c.total::text, '1000000') order by c.id), '[]') as scored
  from scorecard c where c.cycle_id = $1 and c.total is not null`;

const below = (table: string, part: string): string =>
  `select p.id, p.code, json_agg(json_build_array(c.peer_group, s.points::text, s.full_marks::text) order by c.id) as scored
   from ${table} s join scorecard c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.scorecard_id
   join ${part} p on p.jurisdiction_id = s.jurisdiction_id and p.id = s.${part}_id
   where s.cycle_id = $1 and s.points is not null and s.full_marks > 0 group by p.id, p.code order by p.id`;

const statements: Readonly<Record<StatisticLevel, string>> = {
  TOTAL: total,
  CATEGORY: below('category_score', 'category'),
  ITEM: below('item_score', 'item'),
  INDICATOR: below('score', 'indicator'),
};

/** Published points of a cycle by what they were given for, in the order of the rubric. */
export async function readStatisticSubjects(transaction: TenantTransaction, cycleId: string): Promise<StatisticSubject[]> {
  const found: StatisticSubject[] = [];
  for (const [level, statement] of Object.entries(statements) as [StatisticLevel, string][]) {
    const rows = await transaction.query<SubjectRow>(statement, [cycleId]);
    for (const { id, code, scored } of rows) {
      const shares = scored.map(([peerGroup, points, full]) => ({ peerGroup, share: shareOf(BigInt(points), BigInt(full)) }));
      found.push({ level, code, id, scored: shares });
    }
  }
  return found;
}
