import { newIdentifiers } from '../../core/identifier.js';
import { type Bilingual, say } from '../../core/language.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { shiftOf } from '../../engine/simulation/group-shifts.js';
import type { SimulatedAgency } from '../../engine/simulation/simulation-report.js';
import type { JobScope } from '../../jobs/job-contract.js';
import { JobStopped } from '../../jobs/job-stopped.js';
import { contentHash } from '../configuration/content-hash.js';
import { succeedWithin } from '../job/job-store.js';
import { Simulation } from './simulation.model.js';
import type { SimulationJobInput } from './simulation-job-input.js';
import type { Basis } from './simulation-source.js';
import type { SimulationHead } from './simulation-task.js';

const insertCards = `insert into simulated_scorecard (jurisdiction_id, id, simulation_id, agency_id, total_before, total_after, total_best, shift,
    grade_before, grade_after, grade_best, grade_without_quota, rank_before, rank_after, peer_group_before, peer_group_after)
  select $1::uuid, s.id, $2::uuid, s.agency_id, s.total_before, s.total_after, s.total_best, s.shift, s.grade_before, s.grade_after, s.grade_best,
    s.grade_without_quota, s.rank_before, s.rank_after, s.peer_group_before, s.peer_group_after
  from json_to_recordset($3::json) as s (id uuid, agency_id uuid, total_before bigint, total_after bigint, total_best bigint, shift bigint,
    grade_before text, grade_after text, grade_best text, grade_without_quota text, rank_before int, rank_after int, peer_group_before text,
    peer_group_after text)`;

/** What was checked and is still the content that was simulated is now SIMULATED, by this report. */
const mark = `update config_version set state = 'SIMULATED', simulation_report_hash = $3, version = version + 1
  where id = $1 and content_hash = $2 and state in ('CHECKED','SIMULATED')`;

export interface Result {
  readonly input: SimulationJobInput;
  readonly basis: Basis;
  readonly readAt: Date;
  readonly head: SimulationHead;
}

/** The report, a line for each agency, and the version that is simulated by it: all or none. */
export async function storeSimulation(transaction: TenantTransaction, scope: JobScope, result: Result): Promise<Bilingual> {
  const { input, basis, readAt, head } = result;
  const { simulationId: id, versionId, counterpartId, cycleId, askedById, askedByCode, assumption } = input;
  const report = { basis: { ...basis, readAt: readAt.toISOString(), lines: contentHash(head.agencies) }, ...head.report };
  const reportHash = contentHash(report);
  const { coverage, moves, agencies } = head.report;
  await transaction.insert(Simulation, {
    ...{ id, versionId, counterpartId, cycleId, askedById, askedByCode, assumption, readAt, report, reportHash },
    ...{ contentHash: basis.contentHash, sourceHash: basis.sourceHash, agencyCount: agencies, movedCount: moves.totals },
    ...{ gradesUp: moves.gradesUp, gradesDown: moves.gradesDown },
    ...{ indicatorCount: coverage.indicators, coveredCount: coverage.covered },
  });
  const { jurisdictionId } = transaction.tenancy;
  await transaction.query(insertCards, [jurisdictionId, id, JSON.stringify(rowsOf(head.agencies))]);
  await transaction.query(mark, [versionId, basis.contentHash, reportHash]);
  const message = say(
    `模拟完成：${agencies} 家单位，${moves.totals} 家总分有变，等次升 ${moves.gradesUp} 家、降 ${moves.gradesDown} 家。`,
    `Simulated: ${agencies} agencies, ${moves.totals} with another total, ${moves.gradesUp} with a better and ${moves.gradesDown} with a worse grade.`,
  );
  if (!(await succeedWithin(transaction, scope.job, message))) throw new JobStopped('LOST');
  return message;
}

function rowsOf(agencies: readonly SimulatedAgency[]): Readonly<Record<string, unknown>>[] {
  const ids = newIdentifiers(agencies.length);
  return agencies.map((agency, place) => {
    const { agencyId, before, after, best } = agency;
    return {
      ...{ id: ids[place], agency_id: agencyId, shift: shiftOf(agency) },
      ...{ total_before: before.total, total_after: after.total, total_best: best?.total ?? null },
      ...{ grade_before: before.grade, grade_after: after.grade, grade_best: best?.grade ?? null },
      ...{ grade_without_quota: after.gradeWithoutQuota, rank_before: before.rank, rank_after: after.rank },
      ...{ peer_group_before: before.peerGroup, peer_group_after: after.peerGroup },
    };
  });
}
