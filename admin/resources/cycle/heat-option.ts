import type { EChartsCoreOption } from 'echarts/core';
import { hiddenAxis } from '../../charts/axis.js';
import type { Ledger } from '../../theme/tokens.js';
import type { HeatItem } from './HeatHead.js';
import type { Loss } from './losses.js';

/** The head of the map is as high as that of the ranking beside it. */
export const headHeight = 44;
/** Lower edges of the five shades, in percent of full marks. */
export const heatSteps = [0, 8, 16, 24, 36] as const;

export interface HeatData {
  readonly rows: readonly { readonly name: string; readonly startsGroup: boolean }[];
  readonly columns: readonly { readonly code: string; readonly name: string }[];
  readonly items: readonly HeatItem[];
  readonly losses: readonly (readonly Loss[])[];
  readonly means: readonly number[];
  readonly lostAt: (percent: number) => string;
}

type Place = readonly [number, number];
const placesOf = (data: HeatData, kind: Loss['kind']): Place[] =>
  data.losses.flatMap((row, y) => row.flatMap((loss, x): Place[] => (loss.kind === kind ? [[x, y]] : [])));

const cellsOf = (data: HeatData) =>
  placesOf(data, 'LOST').map(([x, y]) => {
    const loss = data.losses[y]?.[x];
    return [x, y, loss?.kind === 'LOST' ? loss.percent : 0];
  });

/** White gaps between items, a line where the peer group changes. */
const rules = (c: Ledger, data: HeatData) => {
  const rule = { type: 'line', silent: true, symbol: 'none', xAxisIndex: 2, yAxisIndex: 2, animation: false };
  const gaps = data.items.slice(1).map(({ start }) => ({
    ...rule,
    lineStyle: { color: c.paper, width: 4 },
    data: [
      [start, 0],
      [start, data.rows.length],
    ],
  }));
  const edges = data.rows.flatMap(({ startsGroup }, y) =>
    startsGroup && y > 0
      ? [
          {
            ...rule,
            lineStyle: { color: c.edge, width: 1 },
            data: [
              [0, y],
              [data.columns.length, y],
            ],
          },
        ]
      : [],
  );
  return [...gaps, ...edges];
};

const tooltip = (c: Ledger, data: HeatData) => ({
  confine: true,
  renderMode: 'richText',
  backgroundColor: c.ink,
  borderWidth: 0,
  padding: [6, 8],
  textStyle: { color: c.paper, fontSize: 12, lineHeight: 18 },
  formatter: ({ value }: { value: readonly number[] }) => {
    const [x = 0, y = 0, percent = 0] = value;
    const column = data.columns[x];
    return `${data.rows[y]?.name}\n${column?.code} ${column?.name}\n${data.lostAt(percent)}`;
  },
});

/** Rows of the map stand on the rows of the ranking: one glance runs from the rank to the marks lost. Above each column, the mean loss. */
export const heatOption = (c: Ledger, data: HeatData): EChartsCoreOption => {
  const codes = data.columns.map(({ code }) => code);
  const width = data.columns.length;
  return {
    grid: [
      { left: 0, right: 0, top: headHeight, bottom: 0 },
      { left: 0, right: 0, top: 22, height: headHeight - 23 },
    ],
    tooltip: tooltip(c, data),
    xAxis: [
      { type: 'category', data: codes, ...hiddenAxis },
      { type: 'category', data: codes, gridIndex: 1, ...hiddenAxis },
      { type: 'value', min: 0, max: width, ...hiddenAxis },
    ],
    yAxis: [
      { type: 'category', data: data.rows.map(({ name }) => name), inverse: true, ...hiddenAxis },
      { type: 'value', gridIndex: 1, min: 0, max: Math.max(1, ...data.means), ...hiddenAxis },
      { type: 'value', min: 0, max: data.rows.length, inverse: true, ...hiddenAxis },
    ],
    visualMap: {
      show: false,
      type: 'piecewise',
      dimension: 2,
      seriesIndex: 0,
      pieces: heatSteps.map((gte, place) => ({ gte, lt: heatSteps[place + 1] ?? 101, color: c.heat[place] })),
    },
    series: [
      {
        type: 'heatmap',
        data: cellsOf(data),
        itemStyle: { borderColor: c.paper, borderWidth: 1 },
        emphasis: { itemStyle: { borderColor: c.ink, borderWidth: 1 } },
      },
      {
        type: 'scatter',
        silent: true,
        symbol: 'path://M0,0 L10,10 M10,0 L0,10',
        symbolSize: 6,
        itemStyle: { color: 'none', borderColor: c.ink2, borderWidth: 1 },
        data: placesOf(data, 'HELD'),
      },
      { type: 'scatter', silent: true, symbol: 'rect', symbolSize: [4, 1], itemStyle: { color: c.edge }, data: placesOf(data, 'ABSENT') },
      { type: 'bar', silent: true, xAxisIndex: 1, yAxisIndex: 1, data: data.means, barCategoryGap: '20%', itemStyle: { color: c.edge } },
      ...rules(c, data),
    ],
  };
};
