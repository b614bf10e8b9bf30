import { isFigure } from '../editing/figure.js';
import type { RulerBand } from './bands-option.js';
import type { PolicyDraft } from './policy-draft.js';

/** The bands as far as their edges are figures that fall. */
export const rulerBands = (
  policy: PolicyDraft,
  nameOf: (band: PolicyDraft['bands'][number]) => string,
): readonly RulerBand[] | undefined => {
  const edges = policy.bands.map(({ from }) => from);
  if (!edges.every((edge, place) => (place === edges.length - 1 ? edge === null : edge !== null && isFigure(edge)))) return undefined;
  const figures = edges.map((edge) => Number(edge ?? 0));
  if (figures.some((edge, place) => place > 0 && edge >= (figures[place - 1] as number))) return undefined;
  return policy.bands.map((band, place) => ({ name: nameOf(band), from: figures[place] as number, to: figures[place - 1] ?? 100 }));
};

/** Totals in each band. */
export const countsIn = (bands: readonly RulerBand[], totals: readonly number[]): readonly number[] =>
  bands.map(({ from, to }, place) => totals.filter((total) => total >= from && (place === 0 || total < to)).length);
