import { roundDivide, roundHalfUp } from '../exact/rounding.js';

/** Figures of a list of shares, in percent at 10^-4, each rounded once to two decimals. */
export interface Figures {
  readonly mean: number;
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

/** a hundred parts at 10^-4 */
const percentScale = 1_000_000n;
/** two decimals at 10^-4 */
const step = 100;

/** Points as a share of full marks in percent, at 10^-4, rounded once. Both are integers at 10^-4; `fullMarks` > 0. */
export const shareOf = (points: bigint, fullMarks: bigint): number => Number(roundHalfUp(points * percentScale, fullMarks));

/** `shares` hold at least one. The sum is of published integers; one division and one rounding follow. */
export function figuresOf(shares: readonly number[]): Figures {
  const sorted = Float64Array.from(shares).sort();
  const sum = sorted.reduce((total, share) => total + share, 0);
  return {
    mean: roundDivide(sum, sorted.length * step) * step,
    median: quantile(sorted, 2),
    lowerQuartile: quantile(sorted, 1),
    upperQuartile: quantile(sorted, 3),
  };
}

/** The value at `quarters` quarters of the way from the first to the last, on a straight line between its two neighbours. */
function quantile(sorted: Float64Array, quarters: number): number {
  const way = (sorted.length - 1) * quarters;
  const at = Math.floor(way / 4);
  const rest = way % 4;
  const lower = sorted[at] as number;
  const upper = sorted[Math.min(at + 1, sorted.length - 1)] as number;
  return roundDivide(lower * (4 - rest) + upper * rest, 4 * step) * step;
}
