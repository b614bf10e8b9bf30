import { say } from '../../../core/language.js';
import { numberNode } from '../../exact/number-node.js';
import { outside } from './limits.js';
import type { MethodOf, ScoringMethod } from './scoring-method.js';

const hundred = 1_000_000n;

export const veto: ScoringMethod<MethodOf<'VETO'>> = {
  name: say('一票否决', 'a veto'),
  formulas: (method) => [{ key: 'condition', source: method.condition, type: 'boolean' }],
  faults: (method) => (method.effect.kind === 'TOTAL' ? outside(['effect', 'total'], method.effect.total, 0n, hundred) : []),
  build: ({ sources, fullMarks }) => {
    const condition = sources.condition('condition');
    return {
      kind: 'VETO',
      condition,
      node: numberNode({
        scale: 10_000n,
        bits: 64,
        evaluate: (slots) => {
          const holds = condition(slots);
          return holds === null ? null : holds ? 0n : fullMarks;
        },
      }),
    };
  },
};
