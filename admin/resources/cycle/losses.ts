import { toUnits } from '../../formats/decimal.js';
import type { Indicator, Score, Scorecard } from './cycle-shape.js';

/** What the map shows at one place: the share of the full marks that was lost, in percent, or why there is none. */
export type Loss = { readonly kind: 'LOST'; readonly percent: number } | { readonly kind: 'HELD' } | { readonly kind: 'ABSENT' };

const lossOf = (score: Score | undefined): Loss => {
  if (!score || score.status === 'NOT_APPLICABLE' || score.status === 'EXCLUDED') return { kind: 'ABSENT' };
  if (score.points === null) return { kind: 'HELD' };
  const full = toUnits(score.fullMarks);
  return { kind: 'LOST', percent: full === 0 ? 0 : Math.round((1 - toUnits(score.points) / full) * 100) };
};

/** One row for each scorecard, one place for each indicator. */
export const losses = (cards: readonly Scorecard[], indicators: readonly Indicator[]): readonly (readonly Loss[])[] =>
  cards.map((card) => {
    const scores = new Map(card.scores.nodes.map((score) => [score.indicator.id, score]));
    return indicators.map((indicator) => lossOf(scores.get(indicator.id)));
  });

/** The mean loss of each indicator over those scored on it. */
export const meanLosses = (rows: readonly (readonly Loss[])[], width: number): readonly number[] =>
  Array.from({ length: width }, (_, place) => {
    const lost = rows.flatMap((row) => (row[place]?.kind === 'LOST' ? [row[place].percent] : []));
    return lost.length === 0 ? 0 : lost.reduce((sum, percent) => sum + percent, 0) / lost.length;
  });
