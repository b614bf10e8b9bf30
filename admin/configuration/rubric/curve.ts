import type { Method } from '../../../server/engine/documents/method.js';

/** How points depend on what was read, for drawing and for trying a value; the engine alone decides a score. */
export interface Curve {
  /** LINE over any number, COUNTS over whole numbers */
  readonly shape: 'LINE' | 'COUNTS';
  readonly domain: readonly [number, number];
  /** in order of x; two at the same x make a step */
  readonly vertices: readonly (readonly [number, number])[];
  /** places on the curve worth a word */
  readonly corners: readonly { readonly x: number; readonly y: number; readonly name: 'floor' | 'target' }[];
  readonly pointsAt: (x: number) => number;
}

export type Of<Kind extends Method['kind']> = Extract<Method, { kind: Kind }>;
export type Vertex = readonly [number, number];

export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** On the broken line through the vertices; beyond its ends, the ends hold. */
export const along =
  (vertices: readonly Vertex[]) =>
  (x: number): number => {
    const next = vertices.findIndex(([at]) => at > x);
    const after = vertices[next];
    const before = vertices[next - 1];
    if (!after) return vertices.at(-1)?.[1] ?? 0;
    if (!before) return after[1];
    return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
  };

/** A quarter more on both sides, to round figures, without going below zero for values that are never negative. */
export const around = (low: number, high: number): [number, number] => {
  const width = high - low || Math.abs(high) || 1;
  const step = 10 ** Math.floor(Math.log10(width)) / 2;
  const start = Math.floor((low - width / 4) / step) * step;
  return [low >= 0 ? Math.max(0, start) : start, Math.ceil((high + width / 4) / step) * step];
};

export const within = (vertices: readonly Vertex[], domain: readonly [number, number]): Vertex[] => {
  const at = along(vertices);
  const inside = vertices.filter(([x]) => x > domain[0] && x < domain[1]);
  return [[domain[0], at(domain[0])], ...inside, [domain[1], at(domain[1])]];
};

/** The same curve over a wider stretch; beyond its own, its ends hold. A curve of counts keeps its own. */
export const widened = (curve: Curve, low: number, high: number): Curve => {
  if (curve.shape === 'COUNTS') return curve;
  const domain: [number, number] = [Math.min(curve.domain[0], low), Math.max(curve.domain[1], high)];
  const inside = curve.vertices.filter(([x], place) => place > 0 && place < curve.vertices.length - 1 && x > domain[0] && x < domain[1]);
  return { ...curve, domain, vertices: [[domain[0], curve.pointsAt(domain[0])], ...inside, [domain[1], curve.pointsAt(domain[1])]] };
};
