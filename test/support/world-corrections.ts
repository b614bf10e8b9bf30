import { smallAgencies } from '../../seeds/builders.js';
import { bulkInsert, type SeedRow } from '../../seeds/bulk-insert.js';
import type { SeedScope } from '../../seeds/seed-scope.js';
import type { TenantTransaction } from '../../server/database/tenant-transaction.js';
import { Correction } from '../../server/modules/correction/correction.model.js';
import { CorrectionBatch } from '../../server/modules/correction/correction-batch.model.js';
import { SupersededEvidence } from '../../server/modules/correction/superseded-evidence.model.js';
import { SupersededScorecard } from '../../server/modules/correction/superseded-scorecard.model.js';

/** A published correction of each cycle that superseded results of all three agencies, and one that was withdrawn. Rows to be read, not results. */
export async function insertCorrections(transaction: TenantTransaction, { ids, seed }: SeedScope): Promise<void> {
  const at = new Date();
  const account = (name: 'author' | 'approver') => ids.to('account', seed.configuration[name]);
  const proposed = { proposedById: account('author'), proposedByCode: seed.configuration.author, proposedAt: at, version: 3 };
  const worked = {
    changes: [],
    hash: '0'.repeat(64),
    sourceHash: '0'.repeat(64),
    workedAt: at,
    changedCount: 3,
    sameCount: 0,
    gradeCount: 1,
  };
  const decided = { decidedById: account('approver'), decidedByCode: seed.configuration.approver, decidedAt: at };
  const cycles = ['LAST_YEAR', 'THIS_YEAR'];
  await bulkInsert(transaction, Correction, [
    ...cycles.map((cycle) => ({
      ...{ id: ids.of('correction', cycle), cycleId: ids.to('cycle', cycle), state: 'PUBLISHED', reason: `${cycle} recounted` },
      ...{ ...proposed, ...worked, ...decided },
    })),
    { id: ids.of('correction', 'withdrawn'), cycleId: ids.to('cycle', 'LAST_YEAR'), state: 'WITHDRAWN', reason: 'in vain', ...proposed },
  ]);
  await bulkInsert(transaction, CorrectionBatch, [
    { id: ids.of('correctionBatch', '0'), correctionId: ids.to('correction', 'withdrawn'), position: 0, rows: { agencies: 0, rows: {} } },
  ]);
  const pairs = cycles.flatMap((cycle) => smallAgencies.map((agency, index) => ({ cycle, agency, index })));
  await bulkInsert(
    transaction,
    SupersededScorecard,
    pairs.map(
      ({ cycle, agency, index }): SeedRow => ({
        id: ids.of('superseded', `${cycle} ${agency}`),
        ...{ cycleId: ids.to('cycle', cycle), agencyId: ids.to('agency', agency), correctionId: ids.to('correction', cycle) },
        ...{
          total: String(600000 + 100000 * index),
          grade: 'FAIR',
          gradeName: '一般',
          gradeNameEn: 'Fair',
          rank: 3 - index,
          publishedRank: null,
        },
        ...{ peerGroupName: '全部单位', peerGroupNameEn: 'All agencies', peerGroupSize: 3, completeness: '1000000' },
        ...{ scores: { scores: [], categories: [], items: [] }, reason: `${cycle} recounted`, computedAt: at, supersededAt: at },
      }),
    ),
  );
  await bulkInsert(
    transaction,
    SupersededEvidence,
    pairs.map(
      ({ cycle, agency, index }): SeedRow => ({
        id: ids.of('supersededEvidence', `${cycle} ${agency}`),
        ...{ cycleId: ids.to('cycle', cycle), agencyId: ids.to('agency', agency) },
        supersededScorecardId: ids.to('superseded', `${cycle} ${agency}`),
        ...{ inputHash: String(index).repeat(64), inputs: { agency: { code: agency } }, peerValues: { totals: [800000, 700000, 600000] } },
      }),
    ),
  );
}
