import type { GroupSizes } from '../../core/group-sizes.js';
import { figuresOf } from './figures.js';
import { toldGroups } from './told-groups.js';

/** What one agency reached of full marks, in percent at 10^-4. */
export interface ScoredShare {
  readonly peerGroup: string | null;
  readonly share: number;
}

interface Group {
  readonly groupKind: 'ALL' | 'PEER_GROUP';
  /** null for all agencies */
  readonly peerGroup: string | null;
  readonly agencyCount: number;
}

/** Figures in percent at 10^-4; quartiles are null where the group is too small for them. */
export interface GroupFigures extends Group {
  readonly mean: number;
  readonly median: number;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
}

export interface GroupStatistics {
  readonly written: readonly GroupFigures[];
  readonly withheld: readonly Group[];
}

/** Figures of one total, category, item or indicator: of all agencies, then of each peer group that has somebody scored. */
export function groupStatistics(scored: readonly ScoredShare[], sizes: GroupSizes): GroupStatistics {
  const shares = new Map<string | null, number[]>();
  for (const { peerGroup, share } of scored) {
    const known = shares.get(peerGroup);
    if (known) known.push(share);
    else shares.set(peerGroup, [share]);
  }
  const told = toldGroups(new Map([...shares].map(([group, list]) => [group, list.length])), sizes.minimumOthers);
  const written: GroupFigures[] = [];
  const withheld: Group[] = [];
  const put = (group: Omit<Group, 'agencyCount'>, list: readonly number[], isTold: boolean): void => {
    const counted = { ...group, agencyCount: list.length };
    if (isTold) written.push(withFigures(counted, list, sizes));
    else if (list.length > 0) withheld.push(counted);
  };
  put({ groupKind: 'ALL', peerGroup: null }, [...shares.values()].flat(), told.isAllTold);
  for (const [peerGroup, list] of shares) {
    if (peerGroup !== null) put({ groupKind: 'PEER_GROUP', peerGroup }, list, told.groups.includes(peerGroup));
  }
  return { written, withheld };
}

function withFigures(group: Group, shares: readonly number[], { quartileOthers }: GroupSizes): GroupFigures {
  const { mean, median, lowerQuartile, upperQuartile } = figuresOf(shares);
  const hasQuartiles = shares.length > quartileOthers;
  return { ...group, mean, median, lowerQuartile: hasQuartiles ? lowerQuartile : null, upperQuartile: hasQuartiles ? upperQuartile : null };
}
