import { dayOf } from '../../core/clock.js';
import type { DomainError } from '../../core/domain-error.js';
import type { CommandScope } from '../audit/commands.js';
import { MarkAlreadyGiven, MarkChanged, MarkingClosed, MarkNotFound } from './mark.errors.js';
import { Mark } from './mark.model.js';
import { holdMarks, type MarkRow } from './mark-row.js';
import { type MarkProblem, MarksNotRecorded } from './mark-value.errors.js';
import { columnsOf, type GivenMark, valueProblem } from './mark-value.js';

/** Why this mark cannot be given; null where it can. */
function problemOf(given: GivenMark, row: MarkRow): DomainError | null {
  if (!row.hasOpenMarks) return new MarkingClosed(row.cycleId);
  if (row.recordedAt !== null) return new MarkAlreadyGiven(row.id, dayOf(row.recordedAt));
  if (row.version !== given.version) return new MarkChanged(row.id, given.version, row.version);
  return valueProblem(given, row.instructions);
}

/** Gives one mark under its reviewer's role. */
export async function recordMark(scope: CommandScope, given: GivenMark): Promise<{ id: string; version: number }> {
  const subject = { subjectType: 'Mark', subjectId: given.id };
  scope.note(subject);
  const row = (await holdMarks(scope.transaction, [given.id])).get(given.id);
  if (!row) throw new MarkNotFound(given.id);
  const problem = problemOf(given, row);
  if (problem) throw problem;
  const after = await write(scope, given);
  scope.note({ ...subject, before: { version: row.version }, after, reason: after.reason });
  return { id: given.id, version: after.version };
}

/** Gives all of them or none; each problem is told with its place. */
export async function recordMarks(scope: CommandScope, marks: readonly GivenMark[]): Promise<{ recordedCount: number }> {
  scope.note({ subjectType: 'Mark' });
  const rows = await holdMarks(
    scope.transaction,
    marks.map(({ id }) => id),
  );
  const unknown = marks.find(({ id }) => !rows.has(id));
  if (unknown) throw new MarkNotFound(unknown.id);
  const problems = marks.flatMap((given, index): MarkProblem[] => {
    const error = problemOf(given, rows.get(given.id) as MarkRow);
    return error ? [{ path: `input.marks.${index}`, error }] : [];
  });
  if (problems.length > 0) throw new MarksNotRecorded(problems, marks.length);
  const given = [];
  for (const mark of marks) given.push({ id: mark.id, ...(await write(scope, mark)) });
  const before = marks.map(({ id, version }) => ({ id, version }));
  scope.note({ subjectType: 'Mark', before: { marks: before }, after: { marks: given } });
  return { recordedCount: given.length };
}

async function write({ transaction, now }: CommandScope, given: GivenMark): Promise<ReturnType<typeof columnsOf> & { version: number }> {
  const { id, version } = given;
  const set = { ...columnsOf(given), version: version + 1 };
  const changed = await transaction.update(Mark, { id, version }, { ...set, recordedAt: now });
  if (changed !== 1) throw new MarkChanged(id, version, version + 1);
  return set;
}
