import { constantNode, type NumberNode } from '../../exact/number-node.js';
import { type Curve, curveNode, scaled } from '../curve.js';
import type { CurvePoints } from './scoring-method.js';

/** A curve drawn at `stated` full marks, brought to the agency's. */
export function curvePoints(measure: NumberNode, curve: Curve, marks: { stated: bigint; fullMarks: bigint }): CurvePoints {
  const own = marks.stated === marks.fullMarks ? curve : scaled(curve, constantNode(marks.fullMarks, marks.stated));
  return { kind: 'CURVE', measure, curve: own, node: curveNode(measure, own) };
}
