import { canonicalise } from '../../../server/engine/documents/canonical.js';
import { allIndicators, type IndicatorDraft, type RubricDraft, spotKey } from './rubric-draft.js';

export type ChangeMark = 'ADDED' | 'CHANGED';

export interface DraftMarks {
  /** by spot */
  readonly marks: ReadonlyMap<string, ChangeMark>;
  /** indicators of the version in force that the draft has no longer */
  readonly removed: readonly IndicatorDraft[];
  readonly baseline: ReadonlyMap<string, IndicatorDraft>;
}

/** What a draft adds, changes and leaves out, as against the version in force. Without one, nothing is marked. */
export const draftMarks = (draft: RubricDraft, inForce: RubricDraft | undefined): DraftMarks => {
  const baseline = new Map((inForce ? allIndicators(inForce) : []).map(({ indicator }) => [indicator.code, indicator]));
  const marks = new Map<string, ChangeMark>();
  const kept = new Set<string>();
  for (const { spot, indicator } of inForce ? allIndicators(draft) : []) {
    const former = baseline.get(indicator.code);
    kept.add(indicator.code);
    if (!former) marks.set(spotKey(spot), 'ADDED');
    else if (canonicalise(former) !== canonicalise(indicator)) marks.set(spotKey(spot), 'CHANGED');
  }
  return { marks, baseline, removed: [...baseline.values()].filter(({ code }) => !kept.has(code)) };
};
