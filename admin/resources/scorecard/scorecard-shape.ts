import { toUnits } from '../../formats/decimal.js';
import type { ScorecardQuery, ScorecardsQuery } from '../../generated/graphql.js';

export type ScorecardRow = ScorecardsQuery['scorecards']['nodes'][number];
export type Scorecard = NonNullable<ScorecardQuery['scorecard']>;
export type Score = Scorecard['scores']['nodes'][number];
export type ItemScore = Scorecard['itemScores']['nodes'][number];

export interface ItemScores {
  readonly itemScore: ItemScore;
  readonly scores: readonly Score[];
}

const byItem = (a: ItemScores, b: ItemScores) =>
  a.itemScore.item.category.position - b.itemScore.item.category.position || a.itemScore.item.position - b.itemScore.item.position;

/** Items in the order of the rubric, each with the scores of its indicators. */
export const itemsOf = (card: Scorecard): readonly ItemScores[] =>
  card.itemScores.nodes
    .map((itemScore) => ({
      itemScore,
      scores: card.scores.nodes
        .filter(({ indicator }) => indicator.item.id === itemScore.item.id)
        .toSorted((a, b) => a.indicator.position - b.indicator.position),
    }))
    .toSorted(byItem);

/** Units of 10^-4 of full marks that were not earned; null where nothing was scored. */
export const lostUnits = ({ points, fullMarks }: { readonly points: string | null; readonly fullMarks: string }): number | null =>
  points === null ? null : toUnits(fullMarks) - toUnits(points);

/** Share earned in percent; null where nothing was scored. */
export const rateOf = ({ points, fullMarks }: { readonly points: string | null; readonly fullMarks: string }): number | null =>
  points === null || toUnits(fullMarks) === 0 ? null : (toUnits(points) / toUnits(fullMarks)) * 100;

/** The indicators on which most was lost. */
export const worst = (card: Scorecard, count: number): readonly Score[] =>
  card.scores.nodes
    .filter((score) => (lostUnits(score) ?? 0) > 0)
    .toSorted((a, b) => (lostUnits(b) ?? 0) - (lostUnits(a) ?? 0))
    .slice(0, count);
