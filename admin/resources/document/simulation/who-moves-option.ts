import type { EChartsCoreOption } from 'echarts/core';
import { axis } from '../../../charts/axis.js';
import { signedUnits, unitsPerOne } from '../../../formats/decimal.js';
import type { Ledger } from '../../../theme/tokens.js';

export interface Mover {
  /** of the agency, with both grades where they differ */
  readonly words: string;
  /** in units of 10^-4 */
  readonly shift: number;
  readonly isGradeMoved: boolean;
}

/** Room for a name beside a bar that fills its half. */
const margin = 1.35;
const rowHeight = 24;
export const whoMovesHeight = (movers: readonly Mover[]): number => 28 + movers.length * rowHeight;

/** Bars to the left and right of zero: pale for another score, full for another grade; the words say it too. */
export const whoMovesOption = (c: Ledger, movers: readonly Mover[]): EChartsCoreOption => {
  const most = Math.max(...movers.map(({ shift }) => Math.abs(shift)), 1) / unitsPerOne;
  const edge = Math.ceil(most * margin * 10) / 10;
  const label = (position: 'left' | 'right', more: object) => ({ show: true, position, distance: 6, fontSize: 12, ...more });
  return {
    grid: { left: 4, right: 4, top: 24, bottom: 4 },
    xAxis: {
      type: 'value',
      position: 'top',
      min: -edge,
      max: edge,
      ...axis(c, { axisLabel: { color: c.ink2, fontSize: 12, showMinLabel: false, showMaxLabel: false, formatter: signed } }),
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: movers.map(({ words }) => words),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: c.edge } },
      axisLabel: { show: false },
    },
    series: [
      {
        type: 'bar',
        barWidth: 9,
        silent: true,
        data: movers.map(({ words, shift, isGradeMoved }) => ({
          value: shift / unitsPerOne,
          itemStyle: { color: `${shift >= 0 ? c.gain : c.loss}${isGradeMoved ? '' : '70'}` },
          label: label(shift >= 0 ? 'left' : 'right', { color: c.ink, fontWeight: isGradeMoved ? 600 : 400, formatter: words }),
        })),
      },
      {
        type: 'bar',
        barGap: '-100%',
        barWidth: 9,
        silent: true,
        data: movers.map(({ shift }) => ({
          value: shift / unitsPerOne,
          itemStyle: { color: 'transparent' },
          label: label(shift >= 0 ? 'right' : 'left', { distance: 4, color: c.ink2, formatter: signedUnits(shift) }),
        })),
      },
    ],
  };
};

const signed = (value: number): string => signedUnits(Math.round(value * unitsPerOne), 0);
