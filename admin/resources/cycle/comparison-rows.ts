import type { Figures } from '../../charts/figures.js';
import { score, signedUnits, toUnits } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import type { CycleTotalsQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Before } from './use-before.js';

export type Total = CycleTotalsQuery['scorecards']['nodes'][number];

export interface ComparisonRow {
  readonly card: Total;
  /** null where the agency had no scorecard in the cycle before */
  readonly before: Before | null;
  /** difference of the totals in units of 10^-4; null where one of them is not there */
  readonly moved: number | null;
}

export const comparisonRows = (cards: readonly Total[], before: readonly Before[]): readonly ComparisonRow[] => {
  const earlier = new Map(before.map((card) => [card.agency.id, card]));
  return cards.map((card) => {
    const then = earlier.get(card.agency.id) ?? null;
    const moved = card.total === null || !then || then.total === null ? null : toUnits(card.total) - toUnits(then.total);
    return { card, before: then, moved };
  });
};

/** The comparison as a table of figures, for its file. */
export const useComparisonFigures = (rows: readonly ComparisonRow[]): Figures => {
  const say = useSay();
  const language = useLanguage();
  const grade = (of: Total | Before | null) => (of?.gradeName ? nameIn(language, of.gradeName, of.gradeNameEn) : null);
  return {
    name: say('cycle.viewComparison'),
    head: [
      say('cycle.agency'),
      say('cycle.peerGroup'),
      say('cycle.totalBefore'),
      say('cycle.total'),
      say('cycle.change'),
      say('cycle.gradeBefore'),
      say('cycle.grade'),
      say('cycle.rankBefore'),
      say('cycle.rank'),
    ],
    rows: rows.map(({ card, before, moved }) => [
      nameIn(language, card.agency.name, card.agency.nameEn),
      card.peerGroupName ? nameIn(language, card.peerGroupName, card.peerGroupNameEn) : null,
      score(before?.total),
      score(card.total),
      moved === null ? null : signedUnits(moved).replace('−', '-'),
      grade(before),
      grade(card),
      before?.rank ?? null,
      card.rank,
    ]),
  };
};
