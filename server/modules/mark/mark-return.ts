import type { CommandScope } from '../audit/commands.js';
import { markStaleAgencies } from '../fact/fact-staleness.js';
import { MarkChanged, MarkExpired, MarkingClosed, MarkNotFound, MarkNotGiven } from './mark.errors.js';
import { Mark } from './mark.model.js';
import { holdMarks } from './mark-row.js';
import { MarkReasonMissing } from './mark-value.errors.js';

export interface MarkReturn {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** The mark is owed again; what it was stays in the audit trail. */
export async function returnMark({ transaction, now, note }: CommandScope, input: MarkReturn): Promise<{ id: string; version: number }> {
  const { id } = input;
  const subject = { subjectType: 'Mark', subjectId: id };
  note(subject);
  const row = (await holdMarks(transaction, [id])).get(id);
  if (!row) throw new MarkNotFound(id);
  if (!row.hasOpenMarks) throw new MarkingClosed(row.cycleId);
  if (row.recordedAt === null) throw new MarkNotGiven(id);
  if (row.version !== input.version) throw new MarkChanged(id, input.version, row.version);
  if (row.isExpired) throw new MarkExpired(id, row.expiredOn);
  const returnReason = input.reason.trim();
  if (returnReason.length < 2 || returnReason.length > 2000) throw new MarkReasonMissing(id);
  const { level, points, reason, recordedAt, version } = row;
  const cleared = { level: null, points: null, reason: null, recordedAt: null };
  const set = { ...cleared, returnReason, returnedAt: now, version: version + 1 };
  if ((await transaction.update(Mark, { id, version }, set)) !== 1) throw new MarkChanged(id, version, version + 1);
  // what was worked out with it no longer stands
  await markStaleAgencies(transaction, row.cycleId, [row.subjectAgencyId]);
  const before = { level, points, reason, recordedAt, version };
  note({ ...subject, before, after: { ...cleared, version: version + 1 }, reason: returnReason });
  return { id, version: version + 1 };
}
