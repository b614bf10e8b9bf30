import type { EChartsCoreOption } from 'echarts/core';
import { axis } from '../../charts/axis.js';
import type { ChartInstance } from '../../charts/Chart.js';
import type { Ledger } from '../../theme/tokens.js';

/** From the best down; `to` is the edge of the next better one. */
export interface RulerBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const startOf = (bands: readonly RulerBand[], totals: readonly number[]): number =>
  Math.max(0, Math.floor((Math.min(...bands.slice(0, -1).map(({ from }) => from), ...totals, 90) - 5) / 10) * 10);

/** Totals in columns of half a point: dots that would hide one another stand above one another. */
export const stacked = (totals: readonly number[]): readonly (readonly [number, number])[] => {
  const heights = new Map<number, number>();
  return totals.map((total) => {
    const column = Math.round(total * 2) / 2;
    const height = (heights.get(column) ?? 0) + 1;
    heights.set(column, height);
    return [column, height];
  });
};

/** Bands as grounds, their edges as handles, the totals as dots that pile up. */
export const bandsOption = (c: Ledger, bands: readonly RulerBand[], totals: readonly number[]): EChartsCoreOption => {
  const dots = stacked(totals);
  const top = Math.max(4, ...dots.map(([, height]) => height)) + 1;
  const start = startOf(bands, totals);
  return {
    grid: { left: 12, right: 12, top: 22, bottom: 22 },
    xAxis: { type: 'value', min: start, max: 100, ...axis(c, { splitLine: { show: false } }) },
    yAxis: { type: 'value', min: 0, max: top, show: false },
    series: [
      {
        type: 'scatter',
        silent: true,
        symbolSize: 7,
        itemStyle: { color: `${c.ink2}b0` },
        data: dots,
        markArea: {
          silent: true,
          data: bands.map(({ name, from, to }, place) => [
            {
              xAxis: Math.max(from, start),
              itemStyle: { color: place % 2 === 0 ? c.hover : c.paper },
              label: { show: true, formatter: name, position: 'top', distance: 4, color: c.ink2, fontSize: 12 },
            },
            { xAxis: to },
          ]),
        },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: c.accent, type: 'solid', width: 1.5 },
          data: bands.slice(0, -1).map(({ from }) => ({ xAxis: from })),
        },
      },
      {
        type: 'scatter',
        silent: true,
        symbol: 'circle',
        symbolSize: 12,
        itemStyle: { color: c.paper, borderColor: c.accent, borderWidth: 2 },
        data: bands.slice(0, -1).map(({ from }) => [from, 0]),
      },
    ],
  };
};

const reach = 14;

/** An edge is taken where the pointer goes down near it and let go of where it goes up, at half a point, between its neighbours. */
export const pullEdges = (chart: ChartInstance, bands: readonly RulerBand[], onPull: (place: number, edge: number) => void): void => {
  let held: number | undefined;
  const place = (x: number): number => (chart.convertToPixel({ xAxisIndex: 0 }, x) as number) ?? 0;
  chart.getZr().on('mousedown', ({ offsetX }) => {
    const near = bands.slice(0, -1).findIndex(({ from }) => Math.abs(place(from) - offsetX) <= reach);
    held = near < 0 ? undefined : near;
  });
  chart.getZr().on('mouseup', ({ offsetX }) => {
    if (held === undefined) return;
    const [low, high] = [bands[held + 1]?.from ?? 0, bands[held]?.to ?? 100];
    const edge = Math.round((chart.convertFromPixel({ xAxisIndex: 0 }, offsetX) as number) * 2) / 2;
    const lowest = held === bands.length - 2 ? 0 : low;
    if (edge > lowest && edge < high) onPull(held, edge);
    held = undefined;
  });
};
