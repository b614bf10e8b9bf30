import { toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import { type Curve, polyline, vertex } from '../curve.js';
import { curvePoints } from './curve-points.js';
import { notPositive } from './limits.js';
import type { Fault, MethodOf, ScoringMethod } from './scoring-method.js';

type Linear = MethodOf<'LINEAR'>;

/** Lower is better where the floor lies above the target: then the vertices run from the right. */
export function linearCurve(method: Linear, fullMarks: bigint): Curve {
  const floor = toScaled(method.floor);
  const target = toScaled(method.target);
  const vertices = [vertex(floor, 0n), vertex(target, fullMarks)];
  if (method.stretch !== undefined) vertices.push(vertex(toScaled(method.stretch.at), fullMarks + toScaled(method.stretch.points)));
  return polyline(floor < target ? vertices : vertices.reverse());
}

function faults(method: Linear): readonly Fault[] {
  const floor = toScaled(method.floor);
  const target = toScaled(method.target);
  if (floor === target) {
    const message = say(
      '零分值与满分值相同，画不出直线：请改其中一个。',
      'Floor and target are equal, which gives no line; change one of them.',
    );
    return [{ path: ['target'], code: 'LINEAR_FLAT', message }];
  }
  if (method.stretch === undefined) return [];
  const at = toScaled(method.stretch.at);
  const isBeyond = floor < target ? at > target : at < target;
  const message = say('超额点应比满分值更进一步。', 'The stretch must lie beyond the target.');
  const beyond: readonly Fault[] = isBeyond ? [] : [{ path: ['stretch', 'at'], code: 'STRETCH_BEFORE_TARGET', message }];
  return [...beyond, ...notPositive(['stretch', 'points'], method.stretch.points)];
}

export const linear: ScoringMethod<Linear> = {
  name: say('线性', 'a straight line'),
  formulas: (method) => [{ key: 'value', source: method.value, type: 'number' }],
  faults,
  build: ({ method, sources, ...marks }) => curvePoints(sources.number('value'), linearCurve(method, marks.stated), marks),
};
