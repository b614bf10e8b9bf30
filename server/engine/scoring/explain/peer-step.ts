import { roundDivide } from '../../exact/rounding.js';
import { pointsText } from '../number-text.js';
import { ranksOf } from '../order.js';
import { nameOf, reason } from '../reason.js';
import { reasonSentence } from '../reason-sentence.js';
import { type Explained, nameIn } from './explained.js';
import type { ExplanationStep } from './explanation.js';

/** Median of sorted points at 10^-4; the mean of the two in the middle is rounded half away from zero. */
export function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : roundDivide(upper + lower, 2);
}

/** Rank and median of this score within the group; only for those who may see the group. */
export function peerStep(explained: Explained): readonly ExplanationStep[] {
  const { evidence, context, score, tell, language } = explained;
  const title = tell('与谁比', 'Beside its peers');
  if (context.peerGroup === null) {
    return [{ kind: 'PEERS', title, text: reasonSentence(reason('NO_PEER_GROUP'), language), values: [] }];
  }
  if (!evidence.showsPeers || evidence.peers === null || score.points === null) return [];
  const points = evidence.peers.points[score.indicator] ?? [];
  const rank = ranksOf(points, false).get(score.points);
  const median = medianOf(points);
  if (rank === undefined || median === null) return [];
  const group = context.rubric.policy.peerGroups.find((entry) => entry.code === context.peerGroup);
  const name = group === undefined ? context.peerGroup : nameIn(nameOf(group.name), explained);
  const middle = pointsText(median);
  return [
    {
      kind: 'PEERS',
      title,
      text: tell(
        `${name} ${points.length} 家中排第 ${rank}，中位数为 ${middle}。`,
        `No. ${rank} of ${points.length} in “${name}”; their median is ${middle}.`,
      ),
      values: [
        { label: tell('名次', 'Rank'), value: `${rank} / ${points.length}` },
        { label: tell('中位数', 'Median'), value: middle },
      ],
    },
  ];
}
