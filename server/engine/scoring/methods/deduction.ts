import { toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import { constantNode } from '../../exact/number-node.js';
import { type Curve, pointsNode, polyline, vertex } from '../curve.js';
import { curvePoints } from './curve-points.js';
import { notPositive, outside } from './limits.js';
import type { MethodOf, ScoringMethod } from './scoring-method.js';

type Deduction = MethodOf<'DEDUCTION'>;

/** Falls from full marks at no event to the lowest: full marks less the cap, or the floor, whichever is higher. */
export function deductionCurve(method: Deduction, fullMarks: bigint): Curve {
  const floor = toScaled(method.floor);
  const afterCap = method.cap === undefined ? floor : fullMarks - toScaled(method.cap);
  const lowest = afterCap > floor ? afterCap : floor;
  if (lowest >= fullMarks) return polyline([vertex(0n, fullMarks)]);
  const last = { value: constantNode(fullMarks - lowest, toScaled(method.perEvent)), points: pointsNode(lowest) };
  return polyline([vertex(0n, fullMarks), last]);
}

export const deduction: ScoringMethod<Deduction> = {
  name: say('扣分', 'deduction'),
  formulas: (method) => [{ key: 'events', source: method.events, type: 'number' }],
  faults: (method, fullMarks) => [
    ...notPositive(['perEvent'], method.perEvent),
    ...(method.cap === undefined ? [] : notPositive(['cap'], method.cap)),
    ...outside(['floor'], method.floor, -fullMarks, fullMarks),
  ],
  build: ({ method, sources, ...marks }) => curvePoints(sources.number('events'), deductionCurve(method, marks.stated), marks),
};
