import { say } from '../../../core/language.js';
import { divide } from '../../exact/product.js';
import { type Curve, polyline, vertex } from '../curve.js';
import { curvePoints } from './curve-points.js';
import type { MethodOf, ScoringMethod } from './scoring-method.js';

/** Over achieved / target: no value where the target is 0. */
export const ratioCurve = (fullMarks: bigint): Curve => polyline([vertex(0n, 0n), vertex(10_000n, fullMarks)]);

export const ratio: ScoringMethod<MethodOf<'RATIO'>> = {
  name: say('完成比例', 'the share achieved'),
  formulas: (method) => [
    { key: 'achieved', source: method.achieved, type: 'number' },
    { key: 'target', source: method.target, type: 'number' },
  ],
  faults: () => [],
  build: ({ sources, ...marks }) =>
    curvePoints(divide(sources.number('achieved'), sources.number('target')), ratioCurve(marks.stated), marks),
};
