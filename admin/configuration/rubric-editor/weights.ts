import { toUnits } from '../../formats/decimal.js';
import type { CategoryDraft, IndicatorDraft, ItemDraft, RubricDraft } from './rubric-draft.js';

/** Units of 10^-4; what is no figure yet counts nothing. */
export const unitsOr0 = (text: string | undefined): number => {
  try {
    return toUnits(text ?? '');
  } catch {
    return 0;
  }
};

/** Like the weight check of the engine: what a veto gives is part of no sum unless it has marks of its own. */
export const marksOf = (indicators: readonly IndicatorDraft[]): number =>
  indicators.reduce((sum, { fullMarks }) => sum + unitsOr0(fullMarks), 0);
export const itemMarks = ({ indicators }: ItemDraft): number => marksOf(indicators);
export const categoryMarks = ({ items }: CategoryDraft): number => items.reduce((sum, item) => sum + itemMarks(item), 0);
export const rubricMarks = ({ categories }: RubricDraft): number => categories.reduce((sum, category) => sum + categoryMarks(category), 0);

/** Units that the sum is above (positive) or below what the document states; 0 where it states nothing. */
export const surplus = (units: number, stated: string | undefined): number => (stated === undefined ? 0 : units - unitsOr0(stated));
