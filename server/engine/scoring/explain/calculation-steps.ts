import { constantNode } from '../../exact/number-node.js';
import { rationalOf } from '../../exact/rational.js';
import { pieceIndex, pointsAt } from '../curve.js';
import type { CurvePoints } from '../methods/scoring-method.js';
import { pointsText } from '../number-text.js';
import { type Explained, nameIn } from './explained.js';
import type { ExplanationStep } from './explanation.js';
import { curveText } from './method-text.js';
import { marksText, pointSlots, rankText, vetoText } from './other-method-text.js';
import { shortText } from './rational-text.js';

function methodText(explained: Explained): string {
  const { points } = explained.entry;
  switch (points.kind) {
    case 'CURVE':
      return curveText(explained, points);
    case 'MARKS':
      return marksText(explained, points);
    case 'RANK':
      return rankText(explained, points);
    case 'VETO':
      return vetoText(explained);
  }
}

/** Which piece of the curve was taken, and its line. */
function segmentStep(explained: Explained, points: CurvePoints): readonly ExplanationStep[] {
  const rational = rationalOf(points.measure, explained.slots);
  if (rational === null || points.curve.length < 2) return [];
  const { tell } = explained;
  const index = pieceIndex(points.curve, constantNode(rational.numerator, rational.denominator));
  const piece = points.curve[index];
  const next = points.curve[index + 1]?.from ?? null;
  if (piece === undefined) return [];
  const from = piece.from === null ? tell('不限', 'below') : shortText(piece.from);
  const to = next === null ? tell('不限', 'above') : shortText(next);
  const isFlat = piece.slope.constant === 0n || piece.from === null || next === null;
  const start = shortText(isFlat ? piece.intercept : pointsAt([piece], piece.from));
  const end = isFlat ? start : shortText(pointsAt([{ ...piece, from: null }], next));
  const text = isFlat
    ? tell(
        `落在“${from} 至 ${to}”一段（含下沿），该段固定为 ${start} 分。`,
        `It falls between ${from} and ${to} (lower edge included), which earns ${start}.`,
      )
    : tell(
        `落在“${from} 至 ${to}”一段（含下沿），该段从 ${start} 分到 ${end} 分按直线计。`,
        `It falls between ${from} and ${to} (lower edge included), a straight line from ${start} to ${end}.`,
      );
  return [{ kind: 'SEGMENT', title: tell('落在哪一段', 'Which segment'), text, values: [] }];
}

function roundingStep(explained: Explained): ExplanationStep {
  const { tell, entry, score } = explained;
  const { places } = entry.indicator.document;
  const unrounded = shortText(entry.points.node, pointSlots(explained));
  const points = pointsText(score.points ?? 0, places);
  return {
    kind: 'ROUNDING',
    title: tell('取整', 'Rounding'),
    text: tell(
      `得 ${unrounded} 分，按 ${places} 位小数四舍五入为 ${points} 分。`,
      `That gives ${unrounded}, rounded half up at ${places} decimals to ${points}.`,
    ),
    values: [],
  };
}

/** How the method came to the points; nothing for points that no method gave. */
export function calculationSteps(explained: Explained): readonly ExplanationStep[] {
  const { entry, score, tell } = explained;
  if (score.status !== 'SCORED' || score.reason.code === 'ZERO_BY_DUTY') return [];
  const method: ExplanationStep = {
    kind: 'METHOD',
    title: tell('怎样算', 'How it was worked out'),
    text: methodText(explained),
    values: [],
  };
  const segment = entry.points.kind === 'CURVE' ? segmentStep(explained, entry.points) : [];
  return [method, ...segment, roundingStep(explained)];
}

/** What the score weighs in its item and in the total. */
export function weightStep(explained: Explained): ExplanationStep {
  const { tell, entry, settled, context } = explained;
  const item = settled.rolled.items[entry.indicator.item];
  const document = context.rubric.items[entry.indicator.item];
  const name = document === undefined ? '' : nameIn(document.name, explained);
  const full = pointsText(entry.fullMarks);
  const points = item === undefined || item.points === null ? '–' : pointsText(item.points);
  const total = settled.graded.total === null ? '–' : pointsText(settled.graded.total);
  return {
    kind: 'WEIGHT',
    title: tell('计入总分', 'In the total'),
    text: tell(
      `本条满分 ${full} 分；所在项“${name}”得 ${points} 分，满分 ${pointsText(item?.fullMarks ?? 0)} 分；总分 ${total}。`,
      `Full marks here are ${full}; the item “${name}” stands at ${points} of ${pointsText(item?.fullMarks ?? 0)}; the total is ${total}.`,
    ),
    values: [],
  };
}
