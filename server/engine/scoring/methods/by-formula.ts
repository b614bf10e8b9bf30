import { say } from '../../../core/language.js';
import { polyline, vertex } from '../curve.js';
import { curvePoints } from './curve-points.js';
import type { MethodOf, ScoringMethod } from './scoring-method.js';

/** The formula gives points itself and may name `fullMarks`, so nothing is scaled: only cut to 0 .. full marks. */
export const byFormula: ScoringMethod<MethodOf<'FORMULA'>> = {
  name: say('公式', 'a formula'),
  formulas: (method) => [{ key: 'points', source: method.points, type: 'number' }],
  faults: () => [],
  build: ({ sources, fullMarks }) =>
    curvePoints(sources.number('points'), polyline([vertex(0n, 0n), vertex(fullMarks, fullMarks)]), { stated: fullMarks, fullMarks }),
};
