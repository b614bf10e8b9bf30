import { isDecimal, toScaled } from '../../core/decimal.js';
import type { SlotValue } from '../exact/number-node.js';
import type { MarkRead } from './agency-inputs.js';
import type { MarkPoints } from './methods/scoring-method.js';
import { markError } from './scoring.errors.js';

/**
 * Slots of a MARKS node: sum of level points (at the method's full marks), sum of points given (at the agency's), number of
 * marks. Null when nobody marked. Throws DomainError on a level that is not the method's, or points beyond full marks.
 */
export function markSlots(points: MarkPoints, fullMarks: number, marks: readonly MarkRead[]): SlotValue[] | null {
  if (marks.length === 0) return null;
  let levels = 0n;
  let given = 0n;
  for (const mark of marks) {
    if (mark.level === undefined) given += givenPoints(mark, fullMarks);
    else {
      const level = points.levels.get(mark.level);
      if (level === undefined || mark.points !== undefined) throw markError(mark);
      levels += level;
    }
  }
  return [levels, given, BigInt(marks.length)];
}

function givenPoints(mark: MarkRead, fullMarks: number): bigint {
  if (mark.points === undefined || !isDecimal(mark.points)) throw markError(mark);
  const points = toScaled(mark.points);
  if (points < 0n || points > BigInt(fullMarks)) throw markError(mark);
  return points;
}
