import { dayOf } from '../../core/clock.js';
import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { CommandScope } from '../audit/commands.js';
import { changeCycle, readCycle } from '../cycle/cycle-row.js';
import { MarkingClosed } from './mark.errors.js';
import { MarksDueDayInvalid } from './mark-value.errors.js';
import { endOfDay } from './mark-writer.js';
import { ReviewerNotFound } from './reviewer.errors.js';

export interface MarkExtension {
  readonly cycleId: string;
  readonly reviewerAgencyId?: string | null;
  readonly dueOn: string;
}

export interface Extended extends Readonly<Record<string, unknown>> {
  readonly cycleId: string;
  readonly extendedCount: number;
}

/** Moves the last day of every mark that would end earlier, given or not; given ones stay readable for their reviewer as long. */
export async function extendMarks({ transaction, now, note }: CommandScope, input: MarkExtension): Promise<Extended> {
  const { cycleId, dueOn } = input;
  const subject = { subjectType: 'Cycle', subjectId: cycleId };
  note(subject);
  const row = await readCycle(transaction, cycleId);
  if (!row.hasOpenMarks) throw new MarkingClosed(cycleId);
  const reviewerId = input.reviewerAgencyId ?? null;
  const present = await presentDay(transaction, cycleId, reviewerId);
  const today = dayOf(now);
  if (dueOn < today || (present !== null && dueOn <= present)) throw new MarksDueDayInvalid(dueOn, today, present);
  const extendedCount = await move(transaction, cycleId, reviewerId, dueOn);
  // the cycle's day is that of all; one department with more time does not change it
  if (reviewerId === null) await changeCycle(transaction, row, { marksDueOn: dueOn });
  note({ ...subject, before: { dueOn: present }, after: { dueOn, reviewerAgencyId: reviewerId, marks: extendedCount } });
  return { cycleId, extendedCount };
}

/** The earliest last day among the marks; null where the cycle asks for none. Throws where a department is asked for none. */
async function presentDay(transaction: TenantTransaction, cycleId: string, reviewerId: string | null): Promise<string | null> {
  if (reviewerId !== null && !isIdentifier(reviewerId)) throw new ReviewerNotFound(reviewerId);
  const [found] = await transaction.query<{ day: string | null }>(
    `select ((min(expires_at) at time zone 'UTC') - interval '1 millisecond')::date::text as day
     from mark where cycle_id = $1 and ($2::uuid is null or agency_id = $2)`,
    [cycleId, reviewerId],
  );
  if (reviewerId !== null && !found?.day) throw new ReviewerNotFound(reviewerId);
  return found?.day ?? null;
}

async function move(transaction: TenantTransaction, cycleId: string, reviewerId: string | null, dueOn: string): Promise<number> {
  // TypeORM answers an UPDATE with its rows and their number
  const [, count] = (await transaction.query(
    `update mark set expires_at = $3::timestamptz
     where cycle_id = $1 and ($2::uuid is null or agency_id = $2) and expires_at < $3::timestamptz`,
    [cycleId, reviewerId, endOfDay(dueOn).toISOString()],
  )) as unknown as [unknown, number];
  return count;
}
