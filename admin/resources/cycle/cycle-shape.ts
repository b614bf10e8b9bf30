import type { CycleQuery, CycleRankingQuery, CyclesQuery } from '../../generated/graphql.js';

export type CycleRow = CyclesQuery['cycles']['nodes'][number];
export type Cycle = NonNullable<CycleQuery['cycle']>;
export type Scorecard = CycleRankingQuery['scorecards']['nodes'][number];
export type Score = Scorecard['scores']['nodes'][number];
export type Item = Cycle['rubric']['categories']['nodes'][number]['items']['nodes'][number];
export type Indicator = Item['indicators']['nodes'][number];
export type PeerGroup = Cycle['gradingPolicy']['peerGroups']['nodes'][number];

export const cycleStates = ['DRAFT', 'OPEN', 'CALCULATED', 'CONFIRMED', 'PUBLISHED', 'FINAL'] as const;
export type CycleState = (typeof cycleStates)[number];

export const itemsOf = (cycle: Cycle): readonly Item[] => cycle.rubric.categories.nodes.flatMap((category) => category.items.nodes);
export const indicatorsOf = (cycle: Cycle): readonly Indicator[] => itemsOf(cycle).flatMap((item) => item.indicators.nodes);

interface Ranked {
  readonly peerGroup: string | null;
  readonly rank: number | null;
}

/** The ranking: by peer group in the order of the policy, then by rank; agencies without a rank last. */
export const ranked = <Card extends Ranked>(cycle: Cycle, cards: readonly Card[]): readonly Card[] => {
  const order = cycle.gradingPolicy.peerGroups.nodes.map(({ code }) => code);
  const place = ({ peerGroup }: Card) => (peerGroup && order.includes(peerGroup) ? order.indexOf(peerGroup) : order.length);
  const rank = (card: Card) => card.rank ?? Number.MAX_SAFE_INTEGER;
  return cards.toSorted((a, b) => place(a) - place(b) || rank(a) - rank(b));
};

/** Those that are assessed; some others only review. */
export const assessedCount = (cycle: Cycle): number => cycle.assessed.totalCount;

/** How many scorecards a peer group has, by grade; the null grade is of those that have none yet. */
export const gradesOf = (cycle: Cycle, peerGroup: string): ReadonlyMap<string | null, number> =>
  new Map(
    cycle.scorecards.groups
      .filter(({ key }) => key.peerGroup === peerGroup)
      .map(({ key, aggregate }) => [key.grade ?? null, aggregate.count] as const),
  );

export const sizeOf = (cycle: Cycle, peerGroup: string): number => [...gradesOf(cycle, peerGroup).values()].reduce((a, b) => a + b, 0);

/** Peer groups that have anybody in them, in the order of the policy. */
export const groupsOf = (cycle: Cycle): readonly PeerGroup[] =>
  cycle.gradingPolicy.peerGroups.nodes.filter(({ code }) => sizeOf(cycle, code) > 0);
