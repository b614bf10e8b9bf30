import type { Method } from '../../../server/engine/documents/method.js';
import { plain } from '../../formats/number.js';
import { type Say, useLanguage, useSay } from '../../i18n/use-say.js';

const figure = (text: string): string => plain(Number(text));

const bandsSentence = (mode: 'STEP' | 'INTERPOLATED' | 'MARGINAL', say: Say): string => {
  if (mode === 'STEP') return say('rubric.sayStep');
  return say(mode === 'INTERPOLATED' ? 'rubric.sayInterpolated' : 'rubric.sayMarginal');
};

const vetoSentences = (method: Extract<Method, { kind: 'VETO' }>, say: Say): string[] => [
  say('rubric.sayVeto'),
  method.effect.kind === 'TOTAL'
    ? say('rubric.vetoTotal', { total: figure(method.effect.total) })
    : say('rubric.vetoGrade', { grade: method.effect.grade }),
];

const sentencesOf = (method: Method, say: Say): string[] => {
  switch (method.kind) {
    case 'LINEAR': {
      const stretch = method.stretch
        ? [say('rubric.sayStretch', { at: figure(method.stretch.at), points: figure(method.stretch.points) })]
        : [];
      return [say('rubric.sayLinear', { floor: figure(method.floor), target: figure(method.target) }), ...stretch];
    }
    case 'BANDS':
      return [bandsSentence(method.mode, say)];
    case 'DEDUCTION':
      return [
        say('rubric.sayDeduction', { perEvent: figure(method.perEvent), floor: figure(method.floor ?? '0') }),
        ...(method.cap ? [say('rubric.sayCap', { cap: figure(method.cap) })] : []),
      ];
    case 'BONUS':
      return [
        say('rubric.sayBonus', { base: figure(method.base ?? '0'), perEvent: figure(method.perEvent) }),
        ...(method.cap ? [say('rubric.sayBonusCap', { cap: figure(method.cap) })] : []),
      ];
    case 'LEVELS':
      return [say('rubric.sayLevels')];
    case 'RATIO':
      return [say('rubric.sayRatio')];
    case 'RANK':
      return [say('rubric.sayRank', { best: figure(method.best), worst: figure(method.worst) })];
    case 'VETO':
      return vetoSentences(method, say);
    case 'FORMULA':
      return [say('rubric.sayFormula')];
  }
};

/** A method in plain words. */
export const useMethodWords = (): ((method: Method) => string) => {
  const say = useSay();
  const gap = useLanguage() === 'en' ? ' ' : '';
  return (method) => sentencesOf(method, say).join(gap);
};

/** The formulas that a method reads, as they were typed. */
export const formulasOf = (method: Method): readonly string[] => {
  switch (method.kind) {
    case 'LINEAR':
    case 'BANDS':
    case 'RANK':
      return [method.value];
    case 'DEDUCTION':
    case 'BONUS':
      return [method.events];
    case 'RATIO':
      return [method.achieved, method.target];
    case 'VETO':
      return [method.condition];
    case 'FORMULA':
      return [method.points];
    case 'LEVELS':
      return [];
  }
};
