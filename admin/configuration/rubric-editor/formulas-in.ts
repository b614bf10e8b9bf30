import type { Method } from '../../../server/engine/documents/method.js';
import { formulasOf } from '../rubric/use-method-words.js';
import { allIndicators, type RubricDraft } from './rubric-draft.js';

/** Every formula of a rubric: of indicators, of overlays, of computed elements. */
export const formulasIn = (rubric: RubricDraft): readonly string[] => [
  ...allIndicators(rubric).flatMap(({ indicator }) => formulasOf(indicator.method as Method)),
  ...(rubric.profiles ?? []).flatMap(({ overlays }) =>
    (overlays ?? []).flatMap(({ method }) => (method ? formulasOf(method as Method) : [])),
  ),
  ...(rubric.computedElements ?? []).map(({ formula }) => formula),
];
