import { denominatorOf } from '../exact/alignment.js';
import { add, subtract } from '../exact/arithmetic.js';
import { difference } from '../exact/comparison.js';
import { commonDivisor, growth } from '../exact/integer.js';
import { constantNode, type NumberNode, numberNode } from '../exact/number-node.js';
import { divide, multiply } from '../exact/product.js';

/** From `from` on (included; null: from below everything), points are `slope` x value + `intercept`. All are constants. */
export interface Piece {
  readonly from: NumberNode | null;
  readonly slope: NumberNode;
  readonly intercept: NumberNode;
}

/** Points as a function of one value, its pieces from left to right: what is drawn, and what is computed. */
export type Curve = readonly Piece[];

export interface Vertex {
  readonly value: NumberNode;
  readonly points: NumberNode;
}

const zero = constantNode(0n);

/** The constant `scaled` at 10^-4, as documents hold it. */
export const pointsNode = (scaled: bigint): NumberNode => constantNode(scaled, 10_000n);

export const vertex = (value: bigint, points: bigint): Vertex => ({ value: pointsNode(value), points: pointsNode(points) });

export const flat = (from: NumberNode | null, points: NumberNode): Piece => ({ from, slope: zero, intercept: points });

export const isBelow = (left: NumberNode, right: NumberNode): boolean => (difference(left, right)([]) ?? 0n) < 0n;

/** Flat before the first vertex, straight lines between, flat from the last on. Vertices rise. */
export function polyline(vertices: readonly Vertex[]): Curve {
  const [first] = vertices;
  if (first === undefined) throw new RangeError('a curve needs at least one vertex');
  const lines = vertices.map((start, index): Piece => {
    const end = vertices[index + 1];
    if (end === undefined) return flat(start.value, start.points);
    const slope = divide(subtract(end.points, start.points), subtract(end.value, start.value));
    return { from: start.value, slope, intercept: subtract(start.points, multiply(slope, start.value)) };
  });
  return [flat(null, first.points), ...lines];
}

/** The same curve with all points multiplied by a constant. */
export const scaled = (curve: Curve, factor: NumberNode): Curve =>
  curve.map((piece) => ({ from: piece.from, slope: multiply(piece.slope, factor), intercept: multiply(piece.intercept, factor) }));

/** Points of the curve at a constant value. */
export function pointsAt(curve: Curve, value: NumberNode): NumberNode {
  const piece = curve.findLast((entry) => entry.from === null || !isBelow(value, entry.from)) as Piece;
  return add(multiply(piece.slope, value), piece.intercept);
}

const numeratorOver = (constant: NumberNode, scale: bigint): bigint => (constant.constant as bigint) * (scale / constant.scale);

/**
 * The curve over a node: the value is worked out once, its piece found by exact comparison (closed left, open right), and
 * nothing is rounded.
 */
export function curveNode(value: NumberNode, curve: Curve): NumberNode {
  const constants = curve.flatMap((piece) => [piece.slope, piece.intercept]);
  const common = constants.reduce((scale, constant) => (scale / commonDivisor(scale, constant.scale)) * constant.scale, 1n);
  const slopes = curve.map((piece) => numeratorOver(piece.slope, common));
  const intercepts = curve.map((piece) => numeratorOver(piece.intercept, common) * value.scale);
  const edges = curve.map((piece) => (piece.from === null ? 0n : (piece.from.constant as bigint) * value.scale));
  const edgeScales = curve.map((piece) => piece.from?.scale ?? 1n);
  const last = curve.length - 1;
  const longest = (factors: readonly bigint[]): number => Math.max(...factors.map(growth));
  return numberNode({
    scale: value.scale * common,
    isDynamic: value.isDynamic,
    bits: Math.max(value.bits + longest(slopes), value.denominatorBits + longest(intercepts)) + 2,
    denominatorBits: value.denominatorBits,
    divisions: value.divisions,
    evaluate: (slots) => {
      const numerator = value.evaluate(slots);
      if (numerator === null) return null;
      const denominator = denominatorOf(value);
      let index = last;
      while (index > 0 && numerator * (edgeScales[index] as bigint) < (edges[index] as bigint) * denominator) index -= 1;
      return numerator * (slopes[index] as bigint) + (intercepts[index] as bigint) * denominator;
    },
  });
}

/** Which piece a value (given as numerator and denominator) falls into, counted from 0. */
export function pieceIndex(curve: Curve, value: NumberNode): number {
  return curve.findLastIndex((entry) => entry.from === null || !isBelow(value, entry.from));
}
