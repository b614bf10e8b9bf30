import type { Say } from '../../i18n/use-say.js';
import type { FormulaName } from './formula-names.js';

const functions = ['min', 'max', 'sum', 'mean', 'median', 'count', 'abs', 'round half up', 'floor', 'ceiling', 'coalesce', 'if'] as const;

/** Functions of FEEL that scoring uses, each with what it gives. */
export const feelFunctions = (say: Say): readonly FormulaName[] =>
  functions.map((code) => ({ code, words: say(`editor.functions.${code}`), kind: code === 'if' ? 'variable' : 'function' }));
