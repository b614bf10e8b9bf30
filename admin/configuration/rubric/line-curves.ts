import { along, around, type Curve, clamp, type Of, type Vertex, within } from './curve.js';

export const linear = (method: Of<'LINEAR'>, full: number): Curve => {
  const floor = Number(method.floor);
  const target = Number(method.target);
  const stretch: Vertex[] = method.stretch ? [[Number(method.stretch.at), full + Number(method.stretch.points)]] : [];
  const line = ([[floor, 0], [target, full], ...stretch] as Vertex[]).sort((a, b) => a[0] - b[0]);
  const domain = around(line[0]?.[0] ?? 0, line.at(-1)?.[0] ?? 1);
  return {
    shape: 'LINE',
    domain,
    vertices: within(line, domain),
    corners: [
      { x: floor, y: 0, name: 'floor' },
      { x: target, y: full, name: 'target' },
    ],
    pointsAt: along(line),
  };
};

const stepped = (edges: readonly Vertex[], domain: readonly [number, number]): Curve => {
  const pointsAt = (x: number) => edges.findLast(([from]) => x >= from)?.[1] ?? edges[0]?.[1] ?? 0;
  const steps = edges.slice(1).flatMap(([from, points], index): Vertex[] => [
    [from, edges[index]?.[1] ?? 0],
    [from, points],
  ]);
  return {
    shape: 'LINE',
    domain,
    vertices: [[domain[0], pointsAt(domain[0])], ...steps, [domain[1], pointsAt(domain[1])]],
    corners: [],
    pointsAt,
  };
};

/** Each band's rate for the part of the value inside it, counted from 0. */
const marginal =
  (edges: readonly Vertex[], full: number) =>
  (x: number): number => {
    const earned = edges.reduce((sum, [from, rate], index) => {
      const start = Math.max(0, from);
      const end = Math.min(x, edges[index + 1]?.[0] ?? Number.POSITIVE_INFINITY);
      return sum + Math.max(0, end - start) * rate;
    }, 0);
    return clamp(earned, 0, full);
  };

export const bands = (method: Of<'BANDS'>, full: number): Curve => {
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

export const ratio = (full: number): Curve => {
  const line: Vertex[] = [
    [0, 0],
    [100, full],
  ];
  return {
    shape: 'LINE',
    domain: [0, 120],
    vertices: within(line, [0, 120]),
    corners: [{ x: 100, y: full, name: 'target' }],
    pointsAt: along(line),
  };
};
