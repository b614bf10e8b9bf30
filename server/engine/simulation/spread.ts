import { roundDivide } from '../exact/rounding.js';
import type { Spread } from './simulation-report.js';

const nobody: Spread = { count: 0, least: null, lowerQuartile: null, median: null, upperQuartile: null, greatest: null, mean: null };

/** Of whole numbers; quartiles on a straight line between two neighbours, each figure rounded once. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return nobody;
  const sorted = Float64Array.from(values).sort();
  const sum = sorted.reduce((total, value) => total + value, 0);
  return {
    count: sorted.length,
    least: sorted[0] as number,
    lowerQuartile: quartile(sorted, 1),
    median: quartile(sorted, 2),
    upperQuartile: quartile(sorted, 3),
    greatest: sorted.at(-1) as number,
    mean: roundDivide(sum, sorted.length),
  };
}

function quartile(sorted: Float64Array, quarters: number): number {
  const way = (sorted.length - 1) * quarters;
  const [at, rest] = [Math.floor(way / 4), way % 4];
  const upper = sorted[Math.min(at + 1, sorted.length - 1)] as number;
  return roundDivide((sorted[at] as number) * (4 - rest) + upper * rest, 4);
}
