import { isDecimal, toScaled } from '../../core/decimal.js';
import type { DomainError } from '../../core/domain-error.js';
import type { MarkInstructions } from './mark-instructions.js';
import { MarkLevelUnknown, MarkPointsInvalid, MarkReasonMissing, MarkValueMissing } from './mark-value.errors.js';

export interface GivenMark {
  readonly id: string;
  readonly version: number;
  readonly level?: string | null;
  readonly points?: string | null;
  readonly reason: string;
}

/** What is wrong with a mark in itself; null where nothing is. */
export function valueProblem({ id, level, points, reason }: GivenMark, instructions: MarkInstructions): DomainError | null {
  const length = reason.trim().length;
  if (((level ?? null) === null) === ((points ?? null) === null)) return new MarkValueMissing(id);
  if (level !== null && level !== undefined) {
    const known = instructions.levels.map(({ code }) => code);
    if (!known.includes(level)) return new MarkLevelUnknown(id, level, known);
  } else if (!arePoints(points ?? '', instructions)) {
    return new MarkPointsInvalid(id, points ?? '', instructions.fullMarks, instructions.places);
  }
  return length < 2 || length > 2000 ? new MarkReasonMissing(id) : null;
}

function arePoints(text: string, { fullMarks, places }: MarkInstructions): boolean {
  if (!isDecimal(text)) return false;
  const points = toScaled(text);
  return points >= 0n && points <= toScaled(fullMarks) && points % 10n ** BigInt(4 - places) === 0n;
}

/** The columns of a given mark. */
export const columnsOf = ({ level, points, reason }: GivenMark): { level: string | null; points: string | null; reason: string } => ({
  level: level ?? null,
  points: points === null || points === undefined ? null : toScaled(points).toString(),
  reason: reason.trim(),
});
