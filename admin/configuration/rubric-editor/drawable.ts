import type { Method } from '../../../server/engine/documents/method.js';
import { isFigure } from '../editing/figure.js';
import type { MethodDraft } from './rubric-draft.js';

const figuresOf = (method: MethodDraft): readonly (string | null | undefined)[] => {
  switch (method.kind) {
    case 'LINEAR':
      return [method.floor, method.target, ...(method.stretch ? [method.stretch.at, method.stretch.points] : [])];
    case 'BANDS':
      return method.bands.flatMap(({ from, points }) => [from ?? '0', points]);
    case 'DEDUCTION':
      return [method.perEvent, method.cap ?? '0', method.floor ?? '0'];
    case 'BONUS':
      return [method.perEvent, method.cap ?? '0', method.base ?? '0'];
    case 'RANK':
      return [method.best, method.worst];
    default:
      return [];
  }
};

/** The method once all its figures are figures: half-typed ones draw nothing. */
export const drawable = (method: MethodDraft, fullMarks: string): Method | undefined =>
  [fullMarks, ...figuresOf(method)].every((text) => isFigure(text ?? '')) ? (method as Method) : undefined;
