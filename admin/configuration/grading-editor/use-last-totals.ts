import { useMemo } from 'react';
import { LastTotalsDocument, SimulationCyclesDocument } from '../../generated/graphql.js';
import { useRead } from '../../providers/use-read.js';

/** Totals of the last cycle with results, and whose they were. */
export const useLastTotals = () => {
  const { data } = useRead(SimulationCyclesDocument, { first: 50 });
  const cycles = data?.cycles.nodes ?? [];
  const cycle = cycles.find(({ state }) => state === 'PUBLISHED' || state === 'FINAL') ?? cycles[0];
  const { data: read } = useRead(LastTotalsDocument, { cycleId: cycle?.id ?? '' }, cycle !== undefined);
  const totals = useMemo(() => (read?.scorecards.nodes ?? []).flatMap(({ total }) => (total === null ? [] : [Number(total)])), [read]);
  return { cycle, totals };
};
