import type { EChartsCoreOption } from 'echarts/core';
import { axis } from '../../charts/axis.js';
import type { Ledger } from '../../theme/tokens.js';

export interface RulerBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The ruler begins a band's width below the lowest edge, so that the bands above are not squeezed, and never hides the mark. */
export const rulerStart = (edges: readonly number[], total: number): number => {
  const lowest = Math.min(...edges);
  const width = edges.length > 1 ? Math.min(...edges.slice(1).map((edge, place) => Math.abs(edge - (edges[place] ?? edge)))) : 20;
  return Math.max(0, Math.min(lowest - width, Math.floor(total / 10) * 10));
};

/** The bands as grounds, their names above, and one diamond: the agency's own total. Nobody else is drawn. */
export const rulerOption = (c: Ledger, bands: readonly RulerBand[], total: number): EChartsCoreOption => ({
  grid: { left: 12, right: 12, top: 20, bottom: 18 },
  xAxis: { type: 'value', min: bands[0]?.from ?? 0, max: 100, ...axis(c, { splitLine: { show: false } }) },
  yAxis: { type: 'value', min: -1, max: 1, show: false },
  series: [
    {
      type: 'scatter',
      silent: true,
      data: [],
      markArea: {
        silent: true,
        data: bands.map(({ name, from, to }, place) => [
          {
            xAxis: from,
            itemStyle: { color: place % 2 === 0 ? c.hover : c.paper },
            label: { show: true, formatter: name, position: 'top', distance: 3, color: c.ink2, fontSize: 12 },
          },
          { xAxis: to },
        ]),
      },
      markLine: {
        silent: true,
        symbol: 'none',
        label: { show: false },
        lineStyle: { color: c.rule, type: 'solid' },
        data: bands.slice(1).map(({ from }) => ({ xAxis: from })),
      },
    },
    {
      type: 'scatter',
      silent: true,
      symbol: 'diamond',
      symbolSize: 14,
      itemStyle: { color: c.accent, borderColor: c.paper, borderWidth: 1 },
      data: [[total, 0]],
    },
  ],
});
