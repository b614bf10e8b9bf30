import { useMemo } from 'react';
import { CycleBeforeDocument, type CycleBeforeQuery } from '../../generated/graphql.js';
import { type Read, useRead } from '../../providers/use-read.js';
import type { Cycle } from './cycle-shape.js';

export type Before = CycleBeforeQuery['scorecards']['nodes'][number];
interface OfAgency {
  readonly agency: { readonly id: string };
}

/** Results of the cycle before, of the agencies shown; nothing is asked where there is no cycle before. */
export const useBefore = (cycle: Cycle, cards: readonly OfAgency[]): Read<CycleBeforeQuery> => {
  const agencyIds = cards.map(({ agency }) => agency.id);
  const isWanted = cycle.previous !== null && agencyIds.length > 0;
  return useRead(CycleBeforeDocument, { cycleId: cycle.previous?.id ?? '', agencyIds, first: 200 }, isWanted);
};

/** Ranks of the cycle before, by agency. */
export const useRanksBefore = (cycle: Cycle, cards: readonly OfAgency[]): ReadonlyMap<string, number> => {
  const { data } = useBefore(cycle, cards);
  return useMemo(
    () => new Map((data?.scorecards.nodes ?? []).flatMap(({ agency, rank }) => (rank === null ? [] : [[agency.id, rank] as const]))),
    [data],
  );
};
