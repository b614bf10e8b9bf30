import type { Method } from '../../../server/engine/documents/method.js';
import { bonus, deduction, rank } from './counted-curves.js';
import type { Curve } from './curve.js';
import { bands, linear, ratio } from './line-curves.js';

/** The curve of a method, or undefined where points do not depend on one number. */
export const curveOf = (method: Method, fullMarks: number): Curve | undefined => {
  switch (method.kind) {
    case 'LINEAR':
      return linear(method, fullMarks);
    case 'BANDS':
      return bands(method, fullMarks);
    case 'DEDUCTION':
      return deduction(method, fullMarks);
    case 'BONUS':
      return bonus(method, fullMarks);
    case 'RANK':
      return rank(method);
    case 'RATIO':
      return ratio(fullMarks);
    default:
      return undefined;
  }
};
