import type { MethodDraft } from './rubric-draft.js';

export const methodKinds = ['LINEAR', 'BANDS', 'DEDUCTION', 'BONUS', 'LEVELS', 'RATIO', 'RANK', 'VETO', 'FORMULA'] as const;
export type MethodKind = (typeof methodKinds)[number];

/** The first formula of a method: what it reads. */
export const leadingFormula = (method: MethodDraft): string => {
  switch (method.kind) {
    case 'LINEAR':
    case 'BANDS':
    case 'RANK':
      return method.value;
    case 'DEDUCTION':
    case 'BONUS':
      return method.events;
    case 'RATIO':
      return method.achieved;
    case 'VETO':
      return method.condition;
    case 'FORMULA':
      return method.points;
    case 'LEVELS':
      return '';
  }
};

const level = (code: string, zh: string, en: string, points: string) => ({
  code,
  name: { zh, en },
  descriptor: { zh, en },
  points,
});

/** A method of another kind that reads the same, with figures to begin from. */
export const methodTemplate = (kind: MethodKind, former: MethodDraft, fullMarks: string, lowestGrade: string): MethodDraft => {
  const value = leadingFormula(former);
  switch (kind) {
    case 'LINEAR':
      return { kind, value, floor: '60', target: '95' };
    case 'BANDS':
      return {
        kind,
        value,
        mode: 'STEP',
        bands: [
          { from: null, points: '0' },
          { from: '60', points: fullMarks },
        ],
      };
    case 'DEDUCTION':
      return { kind, events: value, perEvent: '0.5', floor: '0' };
    case 'BONUS':
      return { kind, events: value, base: '0', perEvent: '0.5' };
    case 'LEVELS':
      return {
        kind,
        levels: [level('GOOD', '好', 'Good', fullMarks), level('FAIR', '一般', 'Fair', '0.5'), level('WEAK', '差', 'Weak', '0')],
      };
    case 'RATIO':
      return { kind, achieved: value, target: '100' };
    case 'RANK':
      return { kind, value, order: 'HIGHER_IS_BETTER', ties: 'COMPETITION', best: fullMarks, worst: '0' };
    case 'VETO':
      return { kind, condition: value, effect: { kind: 'GRADE_AT_MOST', grade: lowestGrade } };
    case 'FORMULA':
      return { kind, points: value };
  }
};
