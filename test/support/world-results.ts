import { smallAgencies } from '../../seeds/builders.js';
import { bulkInsert, type SeedRow } from '../../seeds/bulk-insert.js';
import type { SeedScope } from '../../seeds/seed-scope.js';
import type { TenantTransaction } from '../../server/database/tenant-transaction.js';
import { CategoryScore } from '../../server/modules/scorecard/category-score.model.js';
import { EvaluationInput } from '../../server/modules/scorecard/evaluation-input.model.js';
import { ItemScore } from '../../server/modules/scorecard/item-score.model.js';
import { Score } from '../../server/modules/scorecard/score.model.js';
import { Scorecard } from '../../server/modules/scorecard/scorecard.model.js';

interface Level {
  readonly id: string;
  readonly code: string;
  readonly fullMarks: string;
}

const shareOf = (fullMarks: string, index: number): string => String((BigInt(fullMarks) * BigInt(7 + index)) / 10n);

/** Scorecards of all three agencies in one cycle: 70, 80 and 90 per cent of everything. They are rows to be read, not results of the engine. */
export async function insertResults(transaction: TenantTransaction, { ids }: SeedScope, cycle: string): Promise<void> {
  const cycleId = ids.to('cycle', cycle);
  const levels = (table: 'category' | 'item' | 'indicator'): Promise<Level[]> =>
    transaction.query(
      `select id, code, full_marks as "fullMarks" from ${table} where rubric_id = (select rubric_id from cycle where id = $1) order by id`,
      [cycleId],
    );
  const parts = { category: await levels('category'), item: await levels('item'), indicator: await levels('indicator') };
  const rowsOf = (noun: keyof typeof parts, row: (level: Level, index: number) => SeedRow): SeedRow[] =>
    smallAgencies.flatMap((agency, index) =>
      parts[noun].map((level) => ({
        id: ids.of(`${noun}Score`, `${cycle} ${agency} ${level.code}`),
        cycleId,
        agencyId: ids.to('agency', agency),
        scorecardId: ids.of('scorecard', `${cycle} ${agency}`),
        [`${noun}Id`]: level.id,
        points: shareOf(level.fullMarks, index),
        fullMarks: level.fullMarks,
        ...row(level, index),
      })),
    );
  await bulkInsert(
    transaction,
    Scorecard,
    smallAgencies.map((agency, index) => ({
      id: ids.of('scorecard', `${cycle} ${agency}`),
      cycleId,
      agencyId: ids.to('agency', agency),
      ...scorecardValues(index),
    })),
  );
  await bulkInsert(
    transaction,
    CategoryScore,
    rowsOf('category', () => ({})),
  );
  await bulkInsert(
    transaction,
    ItemScore,
    rowsOf('item', () => ({})),
  );
  await bulkInsert(
    transaction,
    Score,
    rowsOf('indicator', ({ code }, index) => scoreValues(code, index)),
  );
  await bulkInsert(
    transaction,
    EvaluationInput,
    smallAgencies.map((agency, index) => ({
      id: ids.of('input', `${cycle} ${agency}`),
      cycleId,
      agencyId: ids.to('agency', agency),
      scorecardId: ids.to('scorecard', `${cycle} ${agency}`),
      inputHash: String(index).repeat(64),
      inputs: { agency: { code: agency } },
      peerValues: { totals: [900000, 800000, 700000] },
    })),
  );
}

const scorecardValues = (index: number): SeedRow => ({
  total: String(700000 + 100000 * index),
  grade: index > 0 ? 'GOOD' : 'FAIR',
  gradeName: index > 0 ? '良好' : '一般',
  gradeNameEn: index > 0 ? 'Good' : 'Fair',
  gradeByBand: index > 0 ? 'GOOD' : 'FAIR',
  rank: 3 - index,
  peerGroup: 'ALL',
  peerGroupName: '全部单位',
  peerGroupNameEn: 'All agencies',
  peerGroupSize: 3,
  completeness: '1000000',
  scoredCount: index === 1 ? 4 : 3,
  applicableCount: index === 1 ? 4 : 3,
  state: 'COMPLETE',
  computedAt: new Date(),
});

/** The differentiated indicator applies to the second agency, a township. */
function scoreValues(code: string, index: number): SeedRow {
  if (code === 'N1_03' && index !== 1)
    return { points: null, status: 'NOT_APPLICABLE', reason: '不适用于本单位', reasonEn: 'Does not apply to this agency' };
  return { status: 'SCORED', reason: `第${index + 1}家单位的得分`, reasonEn: `Points of agency ${index + 1}` };
}
