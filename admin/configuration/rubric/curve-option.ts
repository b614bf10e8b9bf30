import type { EChartsCoreOption } from 'echarts/core';
import { axis } from '../../charts/axis.js';
import { plain } from '../../formats/number.js';
import type { Ledger } from '../../theme/tokens.js';
import type { Curve } from './curve.js';

export interface CurveWords {
  readonly x: string;
  readonly y: string;
  readonly floor: (value: string) => string;
  readonly target: (value: string) => string;
}

/** The word of a corner stands clear of the line: the target's above, the floor's on the side where the line is flat. */
const besides = (curve: Curve, y: number): { readonly position: string; readonly offset: readonly number[] } => {
  if (y > 0) return { position: 'top', offset: [0, -2] };
  const [first, last] = [curve.vertices[0], curve.vertices.at(-1)];
  const rises = (last?.[1] ?? 0) > (first?.[1] ?? 0);
  return rises ? { position: 'left', offset: [-2, -10] } : { position: 'right', offset: [2, -10] };
};

const corner = (c: Ledger, curve: Curve, words: CurveWords) =>
  curve.corners.map(({ x, y, name }) => ({
    value: [x, y],
    label: {
      show: true,
      ...besides(curve, y),
      formatter: words[name](plain(x)),
      color: c.ink,
      fontSize: 12,
      backgroundColor: c.paper,
      padding: [0, 2],
    },
  }));

/** What is drawn beside a curve: another curve, dashed, and values that were read, as dots on the axis. */
export interface CurveCompany {
  readonly beside?: Curve | undefined;
  readonly dots?: readonly number[];
}

const company = (c: Ledger, { beside, dots = [] }: CurveCompany, top: number): object[] => [
  ...(beside
    ? [{ type: 'line', silent: true, data: beside.vertices, symbol: 'none', lineStyle: { color: c.ink2, width: 1.5, type: 'dashed' } }]
    : []),
  ...(dots.length > 0
    ? [{ type: 'scatter', silent: true, symbolSize: 7, itemStyle: { color: `${c.ink2}90` }, data: dots.map((x) => [x, top * 0.04]) }]
    : []),
];

/** The drawn curve; the value that is being tried is a series of its own, set by `triedOption`. */
export const curveOption = (c: Ledger, curve: Curve, words: CurveWords, beside: CurveCompany = {}): EChartsCoreOption => {
  const top = Math.max(...[curve, beside.beside].flatMap((each) => each?.vertices.map(([, y]) => y) ?? []));
  const isCounts = curve.shape === 'COUNTS';
  const line = isCounts ? { color: c.accent, width: 1.5, type: 'dotted' } : { color: c.accent, width: 2 };
  return {
    grid: { left: 44, right: 24, top: 28, bottom: 40 },
    xAxis: {
      type: 'value',
      min: curve.domain[0],
      max: curve.domain[1],
      ...(isCounts && { interval: 1 }),
      name: words.x,
      nameLocation: 'middle',
      nameGap: 24,
      ...axis(c, { splitLine: { show: false } }),
      axisLabel: { color: c.ink2, fontSize: 12, formatter: (x: number) => plain(x, 2), hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: Math.ceil(top * 1.12 * 4) / 4 || 1,
      name: words.y,
      nameGap: 10,
      ...axis(c),
      nameTextStyle: { color: c.ink2, align: 'right' },
      axisLabel: { color: c.ink2, fontSize: 12, formatter: (y: number) => y.toFixed(2), showMaxLabel: false },
    },
    series: [
      ...company(c, beside, top),
      {
        type: 'line',
        silent: true,
        data: curve.vertices,
        symbol: isCounts ? 'circle' : 'none',
        symbolSize: 8,
        lineStyle: line,
        itemStyle: { color: c.accent },
      },
      {
        type: 'scatter',
        silent: true,
        symbol: 'circle',
        symbolSize: 10,
        itemStyle: { color: c.paper, borderColor: c.accent, borderWidth: 2 },
        data: corner(c, curve, words),
      },
      { id: 'tried', type: 'scatter', silent: true, symbolSize: 8, data: [], z: 4 },
    ],
  };
};

/** Cross hairs and a label at the value that is being tried. */
export const triedOption = (c: Ledger, curve: Curve, x: number, text: string): EChartsCoreOption => {
  const y = curve.pointsAt(x);
  const isRight = x > curve.domain[0] + (curve.domain[1] - curve.domain[0]) * 0.8;
  const hair = { silent: true, symbol: 'none', lineStyle: { color: c.edge, type: 'solid', width: 1 }, label: { show: false } };
  return {
    series: [
      {
        id: 'tried',
        data: [[x, y]],
        itemStyle: { color: c.accent },
        label: {
          show: true,
          position: isRight ? 'left' : 'right',
          distance: 8,
          formatter: text,
          color: c.ink,
          fontSize: 12,
          fontWeight: 600,
          backgroundColor: c.paper,
          padding: [2, 4],
        },
        markLine: {
          ...hair,
          data: [
            [{ coord: [x, 0] }, { coord: [x, y] }],
            [{ coord: [curve.domain[0], y] }, { coord: [x, y] }],
          ],
        },
      },
    ],
  };
};
