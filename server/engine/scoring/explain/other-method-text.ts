import type { SlotValue } from '../../exact/number-node.js';
import { publish } from '../../exact/publish.js';
import { markSlots } from '../marks.js';
import type { MarkPoints, RankPoints } from '../methods/scoring-method.js';
import { pointsText, withoutZeros } from '../number-text.js';
import { type Standing, standingsIn } from '../rank-scores.js';
import type { Explained } from './explained.js';
import { readable } from './method-text.js';

/** Slots that the points of a score read: its own for marks and ranks, else those of the agency. */
export function pointSlots(explained: Explained): readonly SlotValue[] {
  const { entry, context, slots } = explained;
  const { points } = entry;
  if (points.kind === 'MARKS') return markSlots(points, entry.fullMarks, context.marks.get(entry.indicator.code) ?? []) ?? [];
  if (points.kind === 'RANK') {
    const { behind, most } = standingOf(explained, points);
    return [BigInt(behind), BigInt(most)];
  }
  return slots;
}

export function standingOf({ evidence, score }: Explained, points: RankPoints): Standing {
  return standingsIn(evidence.peers?.rankValues ?? {})(score.indicator, score.rankValue ?? 0, points.isDense);
}

export function marksText(explained: Explained, points: MarkPoints): string {
  const count = (explained.context.marks.get(explained.score.indicator) ?? []).length;
  const best = [...points.levels.values()].reduce((most, level) => (level > most ? level : most), 0n);
  const top = withoutZeros(pointsText(best));
  return explained.tell(
    `分级评定：${count} 份评分取平均，最高一级 ${top} 分。`,
    `By level: the mean of ${count} ${count === 1 ? 'mark' : 'marks'}; the highest level earns ${top}.`,
  );
}

export function rankText(explained: Explained, points: RankPoints): string {
  const { method } = explained.entry.method;
  if (method.kind !== 'RANK') return '';
  const { behind } = standingOf(explained, points);
  const size = (explained.evidence.peers?.rankValues[explained.score.indicator] ?? []).length;
  const value = withoutZeros(pointsText(explained.score.rankValue ?? 0, 0));
  const [zh, en] = points.isHigherBetter ? ['从高到低', 'highest first'] : ['从低到高', 'lowest first'];
  return explained.tell(
    `同组排名：${readable(method.value, explained)}为 ${value}，${zh}排，在 ${size} 家中第 ${behind + 1}；首名 ${withoutZeros(method.best)} 分，末名 ${withoutZeros(method.worst)} 分，其间按名次均分。`,
    `By rank: ${readable(method.value, explained)} is ${value}, no. ${behind + 1} of ${size}, ${en}; the first earns ${withoutZeros(method.best)}, the last ${withoutZeros(method.worst)}, in equal steps between.`,
  );
}

export function vetoText(explained: Explained): string {
  const { method } = explained.entry.method;
  if (method.kind !== 'VETO') return '';
  const condition = readable(method.condition, explained);
  const isHeld = publish(explained.entry.points.node, explained.slots, 4) === 0n;
  return isHeld
    ? explained.tell(`一票否决：出现“${condition}”，得 0 分。`, `Veto: “${condition}” holds, so 0 points.`)
    : explained.tell(`一票否决：未出现“${condition}”，得满分。`, `Veto: “${condition}” does not hold, so full marks.`);
}
