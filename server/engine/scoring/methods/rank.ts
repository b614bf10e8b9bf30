import { toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import { add, subtract } from '../../exact/arithmetic.js';
import { choose } from '../../exact/choice.js';
import { compare } from '../../exact/comparison.js';
import { constantNode, slotNode } from '../../exact/number-node.js';
import { divide, multiply } from '../../exact/product.js';
import { pointsNode } from '../curve.js';
import { outside } from './limits.js';
import type { MethodOf, ScoringMethod } from './scoring-method.js';

/** best - (best - worst) x places behind the first / the most places there can be; alone in the group: best. */
export const rank: ScoringMethod<MethodOf<'RANK'>> = {
  name: say('同组排名', 'rank among peers'),
  formulas: (method) => [{ key: 'value', source: method.value, type: 'number' }],
  faults: (method, fullMarks) => [
    ...outside(['best'], method.best, 0n, fullMarks),
    ...outside(['worst'], method.worst, 0n, fullMarks),
    ...(toScaled(method.best) > toScaled(method.worst)
      ? []
      : [{ path: ['worst'], code: 'RANK_ORDER', message: say('末名分应低于首名分。', 'The last must get fewer points than the first.') }]),
  ],
  build: ({ method, sources, stated, fullMarks }) => {
    const factor = constantNode(fullMarks, stated);
    const best = multiply(pointsNode(toScaled(method.best)), factor);
    const worst = multiply(pointsNode(toScaled(method.worst)), factor);
    const [behind, most] = [slotNode(0, 0), slotNode(1, 0)];
    const between = subtract(best, divide(multiply(subtract(best, worst), behind), most));
    return {
      kind: 'RANK',
      value: sources.number('value'),
      isHigherBetter: method.order === 'HIGHER_IS_BETTER',
      isDense: method.ties === 'DENSE',
      node: choose(compare('>', most, constantNode(0n)), between, add(best, constantNode(0n))),
    };
  },
};
