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

type Of<Kind extends Method['kind']> = Extract<Method, { kind: Kind }>;
type Vertex = readonly [number, number];

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** On the broken line through the vertices; beyond its ends, the ends hold. */
const along = (vertices: readonly Vertex[]) => (x: number): number => {
  const next = vertices.findIndex(([at]) => at > x);
  const after = vertices[next];
  const before = vertices[next - 1];
  if (!after) return vertices.at(-1)?.[1] ?? 0;
  if (!before) return after[1];
  return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
};

/** A quarter more on both sides, without going below zero for values that are never negative. */
const around = (low: number, high: number): [number, number] => {
  const room = (high - low || Math.abs(high) || 1) / 4;
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
};

const within = (vertices: readonly Vertex[], domain: readonly [number, number]): Vertex[] => {
  const at = along(vertices);
  const inside = vertices.filter(([x]) => x > domain[0] && x < domain[1]);
  return [[domain[0], at(domain[0])], ...inside, [domain[1], at(domain[1])]];
};

const linear = (method: Of<'LINEAR'>, full: number): Curve => {
  const floor = Number(method.floor);
  const target = Number(method.target);
  const stretch: Vertex[] = method.stretch ? [[Number(method.stretch.at), full + Number(method.stretch.points)]] : [];
  const line = ([[floor, 0], [target, full], ...stretch] as Vertex[]).sort((a, b) => a[0] - b[0]);
  const domain = around(line[0]?.[0] ?? 0, line.at(-1)?.[0] ?? 1);
  return { shape: 'LINE', domain, vertices: within(line, domain), corners: [{ x: floor, y: 0, name: 'floor' }, { x: target, y: full, name: 'target' }], pointsAt: along(line) };
};

const stepped = (edges: readonly Vertex[], domain: readonly [number, number]): Curve => {
  const pointsAt = (x: number) => edges.findLast(([from]) => x >= from)?.[1] ?? edges[0]?.[1] ?? 0;
  const steps = edges.slice(1).flatMap(([from, points], index): Vertex[] => [[from, edges[index]?.[1] ?? 0], [from, points]]);
  return { shape: 'LINE', domain, vertices: [[domain[0], pointsAt(domain[0])], ...steps, [domain[1], pointsAt(domain[1])]], corners: [], pointsAt };
};

/** Each band's rate for the part of the value inside it, counted from 0. */
const marginal = (edges: readonly Vertex[], full: number) => (x: number): number => {
  const earned = edges.reduce((sum, [from, rate], index) => {
    const start = Math.max(0, from);
    const end = Math.min(x, edges[index + 1]?.[0] ?? Number.POSITIVE_INFINITY);
    return sum + Math.max(0, end - start) * rate;
  }, 0);
  return clamp(earned, 0, full);
};

const bands = (method: Of<'BANDS'>, full: number): Curve => {
  const named = method.bands.slice(1).map((band): Vertex => [Number(band.from), Number(band.points)]);
  const domain = around(named[0]?.[0] ?? 0, named.at(-1)?.[0] ?? 1);
  const first: Vertex = [Number.NEGATIVE_INFINITY, Number(method.bands[0]?.points ?? 0)];
  if (method.mode === 'STEP') return stepped([first, ...named], domain);
  if (method.mode === 'INTERPOLATED') {
    const below: Vertex = [named[0]?.[0] ?? 0, first[1]];
    const line = [below, ...named];
    return { shape: 'LINE', domain, vertices: within(line, domain), corners: [], pointsAt: along(line) };
  }
  const pointsAt = marginal([first, ...named], full);
  const marks = [domain[0], ...named.map(([from]) => from), domain[1]];
  return { shape: 'LINE', domain, vertices: marks.map((x): Vertex => [x, pointsAt(x)]), corners: [], pointsAt };
};

/** Whole numbers from `from` until the points no longer change, and one more; at most twenty. */
const counted = (from: number, to: number, pointsAt: (x: number) => number): Curve => {
  const vertices = Array.from({ length: to - from + 1 }, (_, index): Vertex => [from + index, pointsAt(from + index)]);
  return { shape: 'COUNTS', domain: [from, to], vertices, corners: [], pointsAt: (x) => pointsAt(clamp(Math.round(x), from, to)) };
};

const lastChange = (range: number, perEvent: number): number => clamp(Math.ceil(range / (perEvent || 1)) + 1, 3, 20);

const deduction = (method: Of<'DEDUCTION'>, full: number): Curve => {
  const cap = method.cap === undefined ? full : Number(method.cap);
  const each = Number(method.perEvent);
  return counted(0, lastChange(cap, each), (events) => Math.max(Number(method.floor ?? 0), full - Math.min(cap, each * events)));
};

const bonus = (method: Of<'BONUS'>, full: number): Curve => {
  const base = Number(method.base ?? 0);
  const cap = method.cap === undefined ? full - base : Number(method.cap);
  const each = Number(method.perEvent);
  return counted(0, lastChange(cap, each), (events) => Math.min(full, base + Math.min(cap, each * events)));
};

const peersShown = 10;
const rank = (method: Of<'RANK'>): Curve => {
  const best = Number(method.best);
  const worst = Number(method.worst);
  return counted(1, peersShown, (place) => best + ((worst - best) * (place - 1)) / (peersShown - 1));
};

const ratio = (full: number): Curve => {
  const line: Vertex[] = [[0, 0], [100, full]];
  return { shape: 'LINE', domain: [0, 120], vertices: within(line, [0, 120]), corners: [{ x: 100, y: full, name: 'target' }], pointsAt: along(line) };
};

/** The curve of a method, or undefined where points do not depend on one number. */
export const curveOf = (method: Method, fullMarks: number): Curve | undefined => {
  switch (method.kind) {
    case 'LINEAR': return linear(method, fullMarks);
    case 'BANDS': return bands(method, fullMarks);
    case 'DEDUCTION': return deduction(method, fullMarks);
    case 'BONUS': return bonus(method, fullMarks);
    case 'RANK': return rank(method);
    case 'RATIO': return ratio(fullMarks);
    default: return undefined;
  }
};
