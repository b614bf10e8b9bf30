import { toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import { add } from '../../exact/arithmetic.js';
import { constantNode, slotNode } from '../../exact/number-node.js';
import { divide, multiply } from '../../exact/product.js';
import { outside } from './limits.js';
import type { Fault, MethodOf, ScoringMethod } from './scoring-method.js';

type Levels = MethodOf<'LEVELS'>;

function repeatedLevels(method: Levels): readonly Fault[] {
  const codes = method.levels.map((level) => level.code);
  return codes.flatMap((code, index): Fault[] => {
    const message = say(`档次 ${code} 出现了两次。`, `Level ${code} stands here twice.`);
    return codes.indexOf(code) === index ? [] : [{ path: ['levels', index, 'code'], code: 'CODE_REPEATED', message }];
  });
}

/** Mean of the marks: level points brought to the agency's full marks, plus points given outright, over the number of marks. */
export const levels: ScoringMethod<Levels> = {
  name: say('分级评定', 'graded levels'),
  formulas: () => [],
  faults: (method, fullMarks) => [
    ...repeatedLevels(method),
    ...method.levels.flatMap((level, index) => outside(['levels', index, 'points'], level.points, 0n, fullMarks)),
  ],
  build: ({ method, stated, fullMarks }) => ({
    kind: 'MARKS',
    levels: new Map(method.levels.map((level) => [level.code, toScaled(level.points)])),
    node: divide(add(multiply(slotNode(0, 4), constantNode(fullMarks, stated)), slotNode(1, 4)), slotNode(2, 0)),
  }),
};
