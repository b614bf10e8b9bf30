import { addDays, dayOf } from '../../core/clock.js';
import type { DomainError } from '../../core/domain-error.js';
import type { GroupSizes } from '../../core/group-sizes.js';
import type { CommandScope } from '../audit/commands.js';
import { writeStatistics } from '../statistic/statistic-writer.js';
import type { CycleAnswer } from './cycle-answer.js';
import { type CycleReference, type CycleRow, changeCycle, expectCycle } from './cycle-row.js';
import { ConfirmationUnsigned, NoticeDaysInvalid, NoticeNotOver, PublisherConfirmed, ResultsOutdated } from './result.errors.js';
import { standingOf } from './result-standing.js';

export interface Publication extends CycleReference {
  /** the day of publication is the first */
  readonly noticeDays: number;
}

const mostNoticeDays = 90;

/** From now on agencies see their results: no row of them changes, only the cycle's state, and the figures of groups are written. */
export async function publish(
  { transaction, context, now, note }: CommandScope,
  input: Publication,
  sizes: GroupSizes,
): Promise<CycleAnswer> {
  const subject = { subjectType: 'Cycle', subjectId: input.cycleId };
  note(subject);
  const { noticeDays } = input;
  if (!Number.isInteger(noticeDays) || noticeDays < 1 || noticeDays > mostNoticeDays) throw new NoticeDaysInvalid(noticeDays);
  const row = await expectCycle(transaction, input, ['CONFIRMED']);
  const publishedById = context.actor.accountId;
  const obstacle = publisherObstacle(row, publishedById);
  if (obstacle) throw obstacle;
  const { staleCount } = await standingOf(transaction, row.id);
  if (staleCount > 0) throw new ResultsOutdated(row.id, staleCount);
  const publishedOn = dayOf(now);
  const days = { publishedOn, noticeEndsOn: addDays(publishedOn, noticeDays - 1) };
  const set = { state: 'PUBLISHED', publishedById, ...days, publishedRemark: row.gapsReason };
  const version = await changeCycle(transaction, row, set);
  const statistics = await writeStatistics(transaction, row.id, sizes);
  const after = { state: 'PUBLISHED', version, ...days, statistics, ...sizes };
  note({ ...subject, before: { state: row.state, version: row.version }, after });
  return { id: row.id, state: 'PUBLISHED', version };
}

/** Four eyes: null where this account may publish what another one confirmed. */
export function publisherObstacle({ id, confirmedById }: Pick<CycleRow, 'id' | 'confirmedById'>, accountId: string): DomainError | null {
  if (confirmedById === null) return new ConfirmationUnsigned(id);
  return confirmedById === accountId ? new PublisherConfirmed(id) : null;
}

export async function finalize({ transaction, now, note }: CommandScope, input: CycleReference): Promise<CycleAnswer> {
  const subject = { subjectType: 'Cycle', subjectId: input.cycleId };
  note(subject);
  const row = await expectCycle(transaction, input, ['PUBLISHED']);
  const today = dayOf(now);
  if (row.noticeEndsOn !== null && row.noticeEndsOn >= today) throw new NoticeNotOver(row.id, row.noticeEndsOn, today);
  const version = await changeCycle(transaction, row, { state: 'FINAL' });
  note({ ...subject, before: { state: row.state, version: row.version }, after: { state: 'FINAL', version } });
  return { id: row.id, state: 'FINAL', version };
}
