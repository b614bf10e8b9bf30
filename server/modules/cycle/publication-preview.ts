import type { DomainError } from '../../core/domain-error.js';
import type { GroupSizes } from '../../core/group-sizes.js';
import type { RequestContext } from '../../core/request-context.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { readStatistics, type SubjectStatistics } from '../statistic/statistic-figures.js';
import type { PublicationPreview, PublishedGroup } from './cycle.payloads.js';
import type { CycleRow } from './cycle-row.js';
import { CycleStateWrong } from './cycle-step.errors.js';
import { publisherObstacle } from './publication.js';
import { ResultsOutdated } from './result.errors.js';
import { outdatedCount, standingOf } from './result-standing.js';

interface Preview extends Omit<PublicationPreview, 'obstacles' | 'confirmedBy'> {
  readonly obstacles: readonly DomainError[];
}

export async function publicationPreview(
  transaction: TenantTransaction,
  { actor }: RequestContext,
  row: CycleRow,
  sizes: GroupSizes,
): Promise<Preview> {
  const { agencyCount, incompleteCount, staleCount } = await standingOf(transaction, row.id);
  // only the department reads what an evaluation used; nothing of it can change once the results are confirmed
  const outdated = actor.role === 'DEPARTMENT' ? await outdatedCount(transaction, row.id) : staleCount;
  const [policy] = await transaction.query<{ isRankPublished: boolean; codes: string[] }>(
    `select p.is_rank_published as "isRankPublished", array(select g.code from peer_group g where g.grading_policy_id = p.id order by g.position) as codes
     from grading_policy p where p.id = $1`,
    [row.gradingPolicyId],
  );
  const found = await readStatistics(transaction, row.id, sizes);
  return {
    ...{ agencyCount, incompleteCount, outdatedCount: outdated, isRankPublished: policy?.isRankPublished ?? false, ...sizes },
    groups: [null, ...(policy?.codes ?? [])].map((group) => published(group, found)),
    obstacles: obstaclesOf(row, actor.role === 'APPROVER' ? actor.accountId : null, outdated),
  };
}

function published(peerGroup: string | null, found: readonly SubjectStatistics[]): PublishedGroup {
  const isOf = (entry: { readonly peerGroup: string | null }): boolean => entry.peerGroup === peerGroup;
  const written = found.flatMap(({ statistics }) => statistics.written.filter(isOf));
  const withheld = found.flatMap(({ statistics }) => statistics.withheld.filter(isOf));
  const totals = found
    .filter(({ subject }) => subject.level === 'TOTAL')
    .flatMap(({ statistics }) => [...statistics.written, ...statistics.withheld]);
  return {
    groupKind: peerGroup === null ? 'ALL' : 'PEER_GROUP',
    peerGroup,
    agencyCount: totals.find(isOf)?.agencyCount ?? 0,
    writtenCount: written.length,
    quartileCount: written.filter(({ lowerQuartile }) => lowerQuartile !== null).length,
    withheldCount: withheld.length,
  };
}

function obstaclesOf(row: CycleRow, publisherId: string | null, outdated: number): DomainError[] {
  const found: DomainError[] = [];
  if (row.state !== 'CONFIRMED') found.push(new CycleStateWrong(row.id, row.state, ['CONFIRMED']));
  if (outdated > 0) found.push(new ResultsOutdated(row.id, outdated));
  const unsigned = row.state === 'CONFIRMED' && publisherId !== null ? publisherObstacle(row, publisherId) : null;
  if (unsigned) found.push(unsigned);
  return found;
}
