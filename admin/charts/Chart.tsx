import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import type { Ledger } from '../theme/tokens.js';
import { type ChartInstance, echarts } from './echarts.js';

export type { ChartInstance };

interface Props {
  /** a sentence that says what the chart shows */
  readonly label: string;
  readonly height: number;
  /** must keep its identity while its data do: a new function draws anew */
  readonly draw: (ledger: Ledger) => EChartsCoreOption;
  /** called with the instance after each drawing */
  readonly onReady?: (chart: ChartInstance) => void;
}

/** One instance to a place: drawn by setOption, resized with its box, disposed when it leaves. No animation. */
export const Chart = ({ label, height, draw, onReady }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const { ledger } = useTheme().palette;
  useEffect(() => {
    if (!box.current) return;
    const chart = echarts.init(box.current, null, { renderer: 'svg' });
    const { fontFamily } = getComputedStyle(document.body);
    chart.setOption({ animation: false, textStyle: { fontFamily, fontSize: 12, color: ledger.ink2 }, ...draw(ledger) });
    onReady?.(chart);
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [ledger, draw, onReady]);
  return <Box ref={box} role="img" aria-label={label} sx={{ height, width: '100%' }} />;
};
