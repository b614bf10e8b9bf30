import { smallAgencies } from '../../seeds/builders.js';
import { bulkInsert, type SeedRow } from '../../seeds/bulk-insert.js';
import type { SeedScope } from '../../seeds/seed-scope.js';
import type { TenantTransaction } from '../../server/database/tenant-transaction.js';
import { CategoryScore } from '../../server/modules/scorecard/category-score.model.js';
import { EvaluationInput } from '../../server/modules/scorecard/evaluation-input.model.js';
import { ItemScore } from '../../server/modules/scorecard/item-score.model.js';
import { Score } from '../../server/modules/scorecard/score.model.js';
import { Scorecard } from '../../server/modules/scorecard/scorecard.model.js';
import { CycleStatistic } from '../../server/modules/statistic/cycle-statistic.model.js';

interface Level {
  readonly id: string;
  readonly code: string;
  readonly fullMarks: string;
}

const shareOf = (fullMarks: string, index: number): string => String((BigInt(fullMarks) * BigInt(7 + index)) / 10n);

/** Scorecards of all three agencies in one cycle: 70, 80 and 90 per cent of everything. They are rows to be read, not results of the engine. */
export async function insertResults(transaction: TenantTransaction, { ids, seed }: SeedScope, cycle: string): Promise<void> {
  const cycleId = ids.to('cycle', cycle);
  const marks = await transaction.query<ReadMark>(
    `select id as "markId", subject_agency_id as subject, level, reason from mark where cycle_id = $1 and recorded_at is not null`,
    [cycleId],
  );
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
      inputs: {
        agency: { code: agency },
        cycle: { dataThrough: dataThroughOf(seed, cycle) },
        marks: marks.filter(isOf(ids.to('agency', agency))),
      },
      peerValues: { totals: [900000, 800000, 700000] },
    })),
  );
}

interface ReadMark {
  readonly markId: string;
  readonly subject: string;
  readonly level: string;
  readonly reason: string;
}

const isOf =
  (agencyId: string) =>
  ({ subject }: ReadMark): boolean =>
    subject === agencyId;

const dataThroughOf = (seed: SeedScope['seed'], code: string): string | undefined =>
  seed.cycles.find((cycle) => cycle.code === code)?.dataThrough;

/** Figures of both cycles as rows to be read: three agencies are too few for publication to write any. */
export async function insertStatistics(transaction: TenantTransaction, { ids }: SeedScope, cycle: string): Promise<void> {
  const groups = [
    { groupKind: 'ALL', peerGroup: null },
    { groupKind: 'PEER_GROUP', peerGroup: 'ALL' },
  ];
  await bulkInsert(
    transaction,
    CycleStatistic,
    groups.map((group) => ({
      id: ids.of('statistic', `${cycle} ${group.groupKind}`),
      cycleId: ids.to('cycle', cycle),
      ...{ level: 'TOTAL', code: 'TOTAL', ...group, agencyCount: 6, mean: '800000', median: '810000' },
      ...{ minimumOthers: 5, quartileOthers: 10 },
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
  publishedRank: 3 - index,
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
