import type { CycleQuery, CyclesQuery } from '../../generated/graphql.js';

export type CycleRow = CyclesQuery['cycles']['nodes'][number];
export type Cycle = NonNullable<CycleQuery['cycle']>;
export type Scorecard = Cycle['scorecards']['nodes'][number];
export type Score = Scorecard['scores']['nodes'][number];
export type Item = Cycle['rubric']['categories']['nodes'][number]['items']['nodes'][number];
export type Indicator = Item['indicators']['nodes'][number];

export const cycleStates = ['DRAFT', 'OPEN', 'CALCULATED', 'CONFIRMED', 'PUBLISHED', 'FINAL'] as const;
export type CycleState = (typeof cycleStates)[number];

export const itemsOf = (cycle: Cycle): readonly Item[] => cycle.rubric.categories.nodes.flatMap((category) => category.items.nodes);
export const indicatorsOf = (cycle: Cycle): readonly Indicator[] => itemsOf(cycle).flatMap((item) => item.indicators.nodes);

/** The ranking: by peer group in the order of the policy, then by rank; agencies without a rank last. */
export const ranked = (cycle: Cycle): readonly Scorecard[] => {
  const order = cycle.gradingPolicy.peerGroups.nodes.map(({ code }) => code);
  const place = ({ peerGroup }: Scorecard) => (peerGroup && order.includes(peerGroup) ? order.indexOf(peerGroup) : order.length);
  const rank = (card: Scorecard) => card.rank ?? Number.MAX_SAFE_INTEGER;
  return cycle.scorecards.nodes.toSorted((a, b) => place(a) - place(b) || rank(a) - rank(b));
};

/** Those that are assessed; some others only review. */
export const assessedCount = (cycle: Cycle): number => cycle.participations.nodes.filter(({ kind }) => kind !== 'REVIEWING').length;

/** Ranks of the cycle before, by agency. */
export const previousRanks = (cycle: Cycle): ReadonlyMap<string, number> =>
  new Map((cycle.previous?.scorecards.nodes ?? []).flatMap(({ agency, rank }) => (rank === null ? [] : [[agency.id, rank] as const])));
