import { toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import { constantNode } from '../../exact/number-node.js';
import { type Curve, pointsNode, polyline, vertex } from '../curve.js';
import { curvePoints } from './curve-points.js';
import { notPositive, outside } from './limits.js';
import type { MethodOf, ScoringMethod } from './scoring-method.js';

type Bonus = MethodOf<'BONUS'>;

/** Rises from the base at no event to the highest: base plus the cap, or full marks, whichever is lower. */
export function bonusCurve(method: Bonus, fullMarks: bigint): Curve {
  const base = toScaled(method.base);
  const withCap = method.cap === undefined ? fullMarks : base + toScaled(method.cap);
  const highest = withCap < fullMarks ? withCap : fullMarks;
  if (highest <= base) return polyline([vertex(0n, base)]);
  const last = { value: constantNode(highest - base, toScaled(method.perEvent)), points: pointsNode(highest) };
  return polyline([vertex(0n, base), last]);
}

export const bonus: ScoringMethod<Bonus> = {
  name: say('加分', 'bonus'),
  formulas: (method) => [{ key: 'events', source: method.events, type: 'number' }],
  faults: (method, fullMarks) => [
    ...outside(['base'], method.base, 0n, fullMarks),
    ...notPositive(['perEvent'], method.perEvent),
    ...(method.cap === undefined ? [] : notPositive(['cap'], method.cap)),
  ],
  build: ({ method, sources, ...marks }) => curvePoints(sources.number('events'), bonusCurve(method, marks.stated), marks),
};
