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
  /** only another denominator or required amount would earn the goal, no change of what was achieved */
  readonly isOfRequired: boolean;
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
export function limitsOf({ document }: CompiledElement, value: bigint): { least: bigint; most: bigint } {
  const whole = 100n * 10n ** BigInt(document.places);
  const far = 2n ** BigInt(doublings);
  return {
    least: value >= 0n ? 0n : value - far,
    most: percentUnits.includes(document.unit) && value <= whole ? whole : value + far,
  };
}

/** Doubles the distance until the goal is earned, then halves back to the nearest value that earns it. */
export function nearestIn(value: bigint, limit: bigint, earns: (value: bigint) => boolean): bigint | null {
  const direction = limit > value ? 1n : -1n;
  const room = (limit - value) * direction;
  let short = 0n;
  let distance = 1n;
  while (distance < room && !earns(value + direction * distance)) {
    short = distance;
    distance *= 2n;
  }
  if (distance > room) distance = room;
  // at the limit itself a denominator may be 0, which has no value: then the last before it
  if (distance === room && distance - short > 1n && !earns(value + direction * distance)) distance -= 1n;
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
  const published = publish(entry.points.node, changed, entry.indicator.document.places);
  return typeof published === 'bigint' ? Number(published) * entry.step : null;
}

interface Change {
  readonly element: CompiledElement;
  readonly from: bigint;
  readonly to: bigint;
}

/** What is done can grow, what is owed seldom shrinks: a decrease must be smaller by a third to be named. */
const reluctance = 1.5;

/** For choosing among changes only: how large it is beside the value itself. */
const effort = ({ from, to }: Change): number =>
  (Math.abs(Number(to - from)) / Math.max(Math.abs(Number(from)), 1)) * (to < from ? reluctance : 1);

/** The changes of one datum, up and down, that earn the goal. */
function changesOf(explained: Explained, slot: number, goal: number): readonly Change[] {
  const from = explained.slots[slot];
  const element = explained.context.rubric.elements[slot];
  if (typeof from !== 'bigint' || element === undefined) return [];
  const earns = (value: bigint): boolean => (pointsWith(explained, slot, value) ?? -1) >= goal;
  const { least, most } = limitsOf(element, from);
  return [nearestIn(from, most, earns), nearestIn(from, least, earns)].flatMap((to) => (to === null ? [] : [{ element, from, to }]));
}

/** What a change asks for: work done (0), less of what is owed elsewhere in the rubric (1), another denominator here (2). */
function concession({ context, entry }: Explained, { element: { slot }, from, to }: Change): number {
  const { above, below } = entry.method.divided;
  if (below.includes(slot)) return above.includes(slot) && to > from ? 0 : 2;
  const isOwed = context.rubric.indicators.some(({ methods }) =>
    [...methods.values()].some(({ divided }) => divided.below.includes(slot) && !divided.above.includes(slot)),
  );
  return isOwed && to < from ? 1 : 0;
}

/**
 * Tries every datum of the indicator both ways with the real closures, and takes the change that is smallest in proportion.
 * Asking for more of what was achieved comes before asking for less of what was owed, whatever the size.
 */
export function nearestChange(explained: Explained): NearestChange | null {
  const { elementSlots, leadingSlots } = explained.entry.method;
  const goal = goalOf(explained);
  const order = (change: Change): readonly number[] => [
    concession(explained, change),
    leadingSlots.includes(change.element.slot) ? 0 : 1,
    effort(change),
  ];
  const changes = elementSlots.flatMap((slot) => changesOf(explained, slot, goal)).map((change) => ({ change, order: order(change) }));
  const [best] = changes.sort((left, right) => firstDifference(left.order, right.order));
  if (best === undefined) return null;
  const { change, order: found } = best;
  const outcome = outcomeOf(explained, contextWith(explained.context, change.element.slot, change.to));
  return { ...change, isOfRequired: found[0] === 2, outcome };
}

const firstDifference = (left: readonly number[], right: readonly number[]): number =>
  left.map((value, index) => value - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
