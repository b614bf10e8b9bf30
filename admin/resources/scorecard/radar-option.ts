import type { EChartsCoreOption } from 'echarts/core';
import type { Ledger } from '../../theme/tokens.js';

export interface RadarAxis {
  readonly name: string;
  readonly rate: number;
  /** of the peer group; null where it is not told */
  readonly median: number | null;
}

const own = (c: Ledger, axes: readonly RadarAxis[]) => ({
  value: axes.map(({ rate }) => rate),
  lineStyle: { color: c.accent, width: 2 },
  itemStyle: { color: c.accent },
  areaStyle: { color: c.accent, opacity: 0.08 },
});

const peers = (c: Ledger, axes: readonly RadarAxis[]) => ({
  value: axes.map(({ median }) => median),
  symbol: 'none',
  lineStyle: { color: c.ink2, width: 1.5, type: 'dashed' },
});

/** Own share by item, and the median of the peer group only where every axis has one: half a shape would mislead. */
export const radarOption = (c: Ledger, axes: readonly RadarAxis[]): EChartsCoreOption => {
  const isCompared = axes.every(({ median }) => median !== null);
  const labelOf = ({ name, rate, median }: RadarAxis) => `${name}\n${rate.toFixed(1)}${isCompared ? ` / ${(median ?? 0).toFixed(1)}` : ''}`;
  return {
    radar: {
      center: ['50%', '50%'],
      radius: 80,
      splitNumber: 4,
      axisNameGap: 6,
      indicator: axes.map((axis) => ({ name: labelOf(axis), min: 0, max: 100 })),
      axisName: { color: c.ink, fontSize: 12, lineHeight: 16 },
      splitArea: { show: false },
      splitLine: { lineStyle: { color: c.line } },
      axisLine: { lineStyle: { color: c.line } },
    },
    series: [{ type: 'radar', silent: true, symbolSize: 6, data: [...(isCompared ? [peers(c, axes)] : []), own(c, axes)] }],
  };
};
