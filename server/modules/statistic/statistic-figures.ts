import type { GroupSizes } from '../../core/group-sizes.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { type GroupStatistics, groupStatistics } from '../../engine/statistics/group-statistics.js';
import { readKeptBack } from './kept-back-source.js';
import { readStatisticSubjects, type StatisticSubject } from './statistic-source.js';

export interface SubjectStatistics {
  readonly subject: StatisticSubject;
  readonly statistics: GroupStatistics;
}

/** What would be written of a cycle as it stands, and what not. */
export async function readStatistics(transaction: TenantTransaction, cycleId: string, sizes: GroupSizes): Promise<SubjectStatistics[]> {
  const subjects = await readStatisticSubjects(transaction, cycleId);
  const kept = await readKeptBack(transaction, cycleId, subjects, sizes.minimumOthers);
  return subjects.map((subject) => {
    const statistics = groupStatistics(subject.scored, sizes);
    const isKeptBack = subject.level === 'INDICATOR' && subject.id !== null && kept.has(subject.id);
    return { subject, statistics: isKeptBack ? { written: [], withheld: [...statistics.written, ...statistics.withheld] } : statistics };
  });
}
