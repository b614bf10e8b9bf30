import { smallAgencies } from '../../seeds/builders.js';
import { bulkInsert, type SeedRow } from '../../seeds/bulk-insert.js';
import type { SeedScope } from '../../seeds/seed-scope.js';
import type { TenantTransaction } from '../../server/database/tenant-transaction.js';
import { SimulatedScorecard } from '../../server/modules/simulation/simulated-scorecard.model.js';
import { Simulation } from '../../server/modules/simulation/simulation.model.js';

/** What the version in force would have done to last year, with a line for each of the three agencies. Rows to be read, not results. */
export async function insertSimulations(transaction: TenantTransaction, { ids, seed }: SeedScope): Promise<void> {
  const [version] = await transaction.query<{ id: string; hash: string }>(
    `select v.id, v.content_hash as hash from config_version v join config_document d on d.id = v.document_id and d.jurisdiction_id = v.jurisdiction_id
     where d.kind = 'RUBRIC' order by v.id desc limit 1`,
  );
  if (!version) throw new Error('the world has no rubric to be simulated');
  const asked = { askedById: ids.to('account', seed.configuration.author), askedByCode: seed.configuration.author, readAt: new Date() };
  const counts = { agencyCount: 3, movedCount: 2, gradesUp: 1, gradesDown: 0, indicatorCount: 4, coveredCount: 4 };
  const hashes = { contentHash: version.hash, sourceHash: '1'.repeat(64), reportHash: '2'.repeat(64) };
  const id = ids.of('simulation', 'LAST_YEAR');
  const of = { versionId: version.id, counterpartId: null, cycleId: ids.to('cycle', 'LAST_YEAR'), assumption: 'LEAVE_OUT' };
  await bulkInsert(transaction, Simulation, [{ id, ...of, ...asked, ...counts, ...hashes, report: { moves: { totals: 2 } } }]);
  await bulkInsert(
    transaction,
    SimulatedScorecard,
    smallAgencies.map(
      (agency, index): SeedRow => ({
        ...{ id: ids.of('simulatedScorecard', agency), simulationId: id, agencyId: ids.to('agency', agency) },
        ...{ totalBefore: String(600000 + 100000 * index), totalAfter: String(650000 + 100000 * index), totalBest: null, shift: '50000' },
        ...{ gradeBefore: 'FAIR', gradeAfter: 'GOOD', gradeBest: null, gradeWithoutQuota: 'GOOD' },
        ...{ rankBefore: 3 - index, rankAfter: 3 - index, peerGroupBefore: 'ALL', peerGroupAfter: 'ALL' },
      }),
    ),
  );
}
