import type { EChartsCoreOption } from 'echarts/core';
import { axis, hiddenAxis } from '../../charts/axis.js';
import type { Ledger } from '../../theme/tokens.js';
import type { TrialFigures } from './use-trial.js';

export interface TrialWords {
  readonly before: string;
  readonly after: string;
}

const both = ({ agencies }: TrialFigures): readonly (readonly [number, number])[] =>
  agencies.flatMap(({ pointsBefore, pointsAfter }) =>
    pointsBefore === null || pointsAfter === null ? [] : [[Number(pointsBefore), Number(pointsAfter)] as const],
  );

/** Two rows of dots joined: each agency's points in force above, in the draft below. */
export const trialOption = (c: Ledger, figures: TrialFigures, words: TrialWords): EChartsCoreOption => {
  const pairs = both(figures);
  const all = pairs.flat();
  const [low, high] = [Math.min(...all, 0), Math.max(...all, 0.01)];
  const dots = (row: 0 | 1, color: string) => ({
    type: 'scatter',
    silent: true,
    symbolSize: 8,
    itemStyle: { color: `${color}b0` },
    data: pairs.map((pair) => [pair[row], 1 - row]),
  });
  return {
    grid: { left: 56, right: 16, top: 0, bottom: 28 },
    xAxis: { type: 'value', min: low, max: high, ...axis(c, { splitLine: { show: false }, axisLine: { show: false } }) },
    yAxis: {
      ...{ type: 'value', min: -1, max: 2, interval: 1 },
      ...hiddenAxis,
      axisLabel: {
        show: true,
        color: c.ink2,
        fontSize: 12,
        margin: 12,
        formatter: (row: number) => ({ 0: words.after, 1: words.before })[row] ?? '',
      },
    },
    series: [
      ...pairs.map(([before, after]) => ({
        type: 'line',
        silent: true,
        symbol: 'none',
        lineStyle: { color: c.rule, width: 1 },
        data: [
          [before, 1],
          [after, 0],
        ],
      })),
      dots(0, c.ink2),
      dots(1, c.accent),
    ],
  };
};
