import { useEffect, useState } from 'react';
import { ParticipationTableDocument, type ParticipationTableQuery } from '../../generated/graphql.js';
import { request } from '../../providers/graph.js';

export type AgencyRow = ParticipationTableQuery['agencies']['nodes'][number];

interface AllAgencies {
  readonly rows: readonly AgencyRow[] | undefined;
  readonly error: unknown;
  readonly readAgain: () => void;
}

const pageSize = 200;

const readAll = async (cycleId: string, signal: AbortSignal): Promise<AgencyRow[]> => {
  const rows: AgencyRow[] = [];
  for (;;) {
    const { agencies } = await request(ParticipationTableDocument, { cycleId, first: pageSize, offset: rows.length }, signal);
    rows.push(...agencies.nodes);
    if (agencies.nodes.length === 0 || rows.length >= agencies.totalCount) return rows;
  }
};

/** Every agency of the jurisdiction with how it takes part: a bulk choice must reach those on other pages too. */
export const useAllAgencies = (cycleId: string): AllAgencies => {
  const [rows, setRows] = useState<readonly AgencyRow[]>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    setError(undefined);
    readAll(cycleId, stop.signal).then(setRows, (failure: unknown) => !stop.signal.aborted && setError(failure));
    return () => stop.abort();
  }, [cycleId, round]);
  return { rows, error, readAgain: () => setRound(round + 1) };
};
