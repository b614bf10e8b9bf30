import { publish } from '../../exact/publish.js';
import { slotsWith } from '../agency-slots.js';
import type { CompiledElement } from '../compiled-rubric.js';
import { pointsAt } from '../curve.js';
import type { Points } from '../methods/scoring-method.js';
import type { Explained } from './explained.js';
import { contextWith, type Outcome, outcomeOf } from './what-if.js';

/** The smallest change of one datum, all else equal, that earns `goal` points. */
export interface NearestChange {
  readonly element: CompiledElement;
  readonly from: bigint;
  readonly to: bigint;
  readonly outcome: Outcome;
}

const percentUnits = ['%', '％'];
const doublings = 40;

/** The most the indicator can earn short of a stretch beyond full marks, at 10^-4. */
export function goalOf({ entry }: Explained): number {
  const most = mostPoints(entry.points, entry.indicator.document.places);
  return most === null ? entry.fullMarks : Math.min(entry.fullMarks, most * entry.step);
}

/** The highest point of a curve, published; null where that is full marks anyway. */
function mostPoints(points: Points, places: number): number | null {
  if (points.kind === 'VETO') return null;
  if (points.kind === 'RANK') return Number(publish(points.node, [0n, 1n], places));
  if (points.kind === 'MARKS') {
    const best = [...points.levels.values()].reduce((most, level) => (level > most ? level : most), 0n);
    return Number(publish(points.node, [best, 0n, 1n], places));
  }
  const ends = points.curve.flatMap((piece) =>
    piece.from === null ? [piece.intercept] : [pointsAt([{ ...piece, from: null }], piece.from)],
  );
  return Math.max(...ends.map((end) => Number(publish(end, [], places))));
}

/** Values a datum may sensibly take: not below 0 when it is not, a percentage not above 100 when it is not. */
function limitsOf({ document }: CompiledElement, value: bigint): { least: bigint; most: bigint } {
  const whole = 100n * 10n ** BigInt(document.places);
  const far = 2n ** BigInt(doublings);
  return {
    least: value >= 0n ? 0n : value - far,
    most: percentUnits.includes(document.unit) && value <= whole ? whole : value + far,
  };
}

/** Doubles the distance until the goal is earned, then halves back to the nearest value that earns it. */
function nearestIn(value: bigint, limit: bigint, earns: (value: bigint) => boolean): bigint | null {
  const direction = limit > value ? 1n : -1n;
  const room = (limit - value) * direction;
  let short = 0n;
  let distance = 1n;
  while (distance < room && !earns(value + direction * distance)) {
    short = distance;
    distance *= 2n;
  }
  if (distance > room) distance = room;
  if (room <= 0n || !earns(value + direction * distance)) return null;
  while (distance - short > 1n) {
    const middle = (short + distance) / 2n;
    if (earns(value + direction * middle)) distance = middle;
    else short = middle;
  }
  return value + direction * distance;
}

/** Points of this indicator alone with another value of one datum; a rank needs the group, so everything is settled again. */
function pointsWith(explained: Explained, slot: number, value: bigint): number | null {
  const { context, entry, slots } = explained;
  if (entry.points.kind === 'RANK')
    return outcomeOf(explained, contextWith(context, slot, value)).settled.scores[entry.index]?.points ?? null;
  const changed = slotsWith(context.rubric, slots, slot, value);
  if (entry.fullMarksValue !== null) changed[context.rubric.fullMarksSlot] = entry.fullMarksValue;
  const published = publish(entry.points.node, changed, entry.indicator.document.places);
  return typeof published === 'bigint' ? Number(published) * entry.step : null;
}

/** For choosing among changes only: how large it is beside the value itself. */
const relative = (from: bigint, to: bigint): number => Math.abs(Number(to - from)) / Math.max(Math.abs(Number(from)), 1);

/** Tries every datum of the indicator both ways with the real closures, and takes the change that is smallest in proportion. */
export function nearestChange(explained: Explained): NearestChange | null {
  const { context, entry, slots } = explained;
  const goal = goalOf(explained);
  let best: { element: CompiledElement; from: bigint; to: bigint } | null = null;
  for (const slot of entry.method.elementSlots) {
    const from = slots[slot];
    const element = context.rubric.elements[slot];
    if (typeof from !== 'bigint' || element === undefined) continue;
    const earns = (value: bigint): boolean => (pointsWith(explained, slot, value) ?? -1) >= goal;
    const { least, most } = limitsOf(element, from);
    for (const to of [nearestIn(from, most, earns), nearestIn(from, least, earns)]) {
      if (to !== null && (best === null || relative(from, to) < relative(best.from, best.to))) best = { element, from, to };
    }
  }
  if (best === null) return null;
  return { ...best, outcome: outcomeOf(explained, contextWith(context, best.element.slot, best.to)) };
}
