import type { Method } from '../../documents/method.js';
import { bands } from './bands.js';
import { bonus } from './bonus.js';
import { byFormula } from './by-formula.js';
import { deduction } from './deduction.js';
import { levels } from './levels.js';
import { linear } from './linear.js';
import { rank } from './rank.js';
import { ratio } from './ratio.js';
import type { MethodOf, ScoringMethod } from './scoring-method.js';
import { veto } from './veto.js';

const methods: { readonly [K in Method['kind']]: ScoringMethod<MethodOf<K>> } = {
  LINEAR: linear,
  BANDS: bands,
  DEDUCTION: deduction,
  BONUS: bonus,
  LEVELS: levels,
  RATIO: ratio,
  RANK: rank,
  VETO: veto,
  FORMULA: byFormula,
};

export const methodOf = <M extends Method>(method: M): ScoringMethod<M> => methods[method.kind] as unknown as ScoringMethod<M>;
