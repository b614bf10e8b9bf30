import { type Curve, clamp, type Of, type Vertex } from './curve.js';

/** Whole numbers from `from` until the points no longer change, and one more; at most twenty. */
const counted = (from: number, to: number, pointsAt: (x: number) => number): Curve => {
  const vertices = Array.from({ length: to - from + 1 }, (_, index): Vertex => [from + index, pointsAt(from + index)]);
  return { shape: 'COUNTS', domain: [from, to], vertices, corners: [], pointsAt: (x) => pointsAt(clamp(Math.round(x), from, to)) };
};

const lastChange = (range: number, perEvent: number): number => clamp(Math.ceil(range / (perEvent || 1)) + 1, 3, 20);

export const deduction = (method: Of<'DEDUCTION'>, full: number): Curve => {
  const cap = method.cap === undefined ? full : Number(method.cap);
  const each = Number(method.perEvent);
  return counted(0, lastChange(cap, each), (events) => Math.max(Number(method.floor ?? 0), full - Math.min(cap, each * events)));
};

export const bonus = (method: Of<'BONUS'>, full: number): Curve => {
  const base = Number(method.base ?? 0);
  const cap = method.cap === undefined ? full - base : Number(method.cap);
  const each = Number(method.perEvent);
  return counted(0, lastChange(cap, each), (events) => Math.min(full, base + Math.min(cap, each * events)));
};

const peersShown = 10;
export const rank = (method: Of<'RANK'>): Curve => {
  const best = Number(method.best);
  const worst = Number(method.worst);
  return counted(1, peersShown, (place) => best + ((worst - best) * (place - 1)) / (peersShown - 1));
};
