import { PeerFiguresDocument, type PeerFiguresQuery } from '../../generated/graphql.js';
import { useRead } from '../../providers/use-read.js';
import type { Scorecard } from './scorecard-shape.js';

export type PeerFigure = PeerFiguresQuery['cycleStatistics']['nodes'][number];

interface PeerFigures {
  /** by code of the item; empty where the group is too small to be told, or nothing is published */
  readonly items: ReadonlyMap<string, PeerFigure>;
  readonly total: PeerFigure | undefined;
  readonly isRead: boolean;
}

/** The figures of the peer group that were written at publication; where too few stand behind one it does not exist. */
export const usePeerFigures = (card: Scorecard): PeerFigures => {
  const { peerGroup, cycle } = card;
  const { data } = useRead(PeerFiguresDocument, { cycleId: cycle.id, peerGroup: peerGroup ?? '' }, peerGroup !== null);
  const nodes = data?.cycleStatistics.nodes ?? [];
  return {
    items: new Map(nodes.filter(({ level }) => level === 'ITEM').map((figure) => [figure.code, figure] as const)),
    total: nodes.find(({ level }) => level === 'TOTAL'),
    isRead: peerGroup === null || data !== undefined,
  };
};
