import type { EChartsCoreOption } from 'echarts/core';
import type { Ledger } from '../../theme/tokens.js';

export interface RadarAxis {
  readonly name: string;
  readonly rate: number;
}

/** Own share by item, nothing else; each axis carries its value. */
export const radarOption = (c: Ledger, axes: readonly RadarAxis[]): EChartsCoreOption => ({
  radar: {
    center: ['50%', '50%'],
    radius: 80,
    splitNumber: 4,
    axisNameGap: 6,
    indicator: axes.map(({ name, rate }) => ({ name: `${name}\n${rate.toFixed(1)}`, min: 0, max: 100 })),
    axisName: { color: c.ink, fontSize: 12, lineHeight: 16 },
    splitArea: { show: false },
    splitLine: { lineStyle: { color: c.line } },
    axisLine: { lineStyle: { color: c.line } },
  },
  series: [
    {
      type: 'radar',
      silent: true,
      symbolSize: 6,
      data: [
        {
          value: axes.map(({ rate }) => rate),
          lineStyle: { color: c.accent, width: 2 },
          itemStyle: { color: c.accent },
          areaStyle: { color: c.accent, opacity: 0.08 },
        },
      ],
    },
  ],
});
