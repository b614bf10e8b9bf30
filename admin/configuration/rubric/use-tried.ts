import { useTheme } from '@mui/material/styles';
import { useCallback, useEffect, useState } from 'react';
import type { ChartInstance } from '../../charts/Chart.js';
import type { Curve } from './curve.js';
import { triedOption } from './curve-option.js';

/** Calls back with the value under the pointer. */
const follow = (chart: ChartInstance, onMove: (x: number) => void): void => {
  chart.getZr().on('mousemove', ({ offsetX, offsetY }) => {
    if (!chart.containPixel({ gridIndex: 0 }, [offsetX, offsetY])) return;
    const [x] = chart.convertFromPixel({ gridIndex: 0 }, [offsetX, offsetY]) as number[];
    if (x !== undefined) onMove(x);
  });
};

/** A corner that was pulled to another value. */
export type PullCorner = (corner: Curve['corners'][number]['name'], x: number) => void;

const reach = 12;

/** A corner is taken where the pointer goes down on it, and let go of where it goes up: one change of the document, not hundreds. */
const pull = (chart: ChartInstance, curve: Curve, onPull: PullCorner, onMove: (x: number) => void): void => {
  let held: Curve['corners'][number]['name'] | undefined;
  const valueAt = ({ offsetX, offsetY }: { offsetX: number; offsetY: number }): number | undefined =>
    (chart.convertFromPixel({ gridIndex: 0 }, [offsetX, offsetY]) as number[])[0];
  chart.getZr().on('mousedown', ({ offsetX, offsetY }) => {
    held = curve.corners.find(({ x, y }) => {
      const [left = 0, top = 0] = chart.convertToPixel({ gridIndex: 0 }, [x, y]) as number[];
      return Math.hypot(left - offsetX, top - offsetY) <= reach;
    })?.name;
  });
  chart.getZr().on('mousemove', (event) => {
    const x = held && valueAt(event);
    if (typeof x === 'number') onMove(x);
  });
  chart.getZr().on('mouseup', (event) => {
    const x = held && valueAt(event);
    if (held && typeof x === 'number') onPull(held, snapped(curve, x));
    held = undefined;
  });
};

/** A value worth showing: whole for counts, else about a five-hundredth of the axis. */
const snapped = (curve: Curve, x: number): number => {
  if (curve.shape === 'COUNTS') return Math.round(x);
  const step = 10 ** Math.floor(Math.log10((curve.domain[1] - curve.domain[0]) / 100));
  return Number((Math.round(x / step) * step).toFixed(4));
};

export interface Tried {
  readonly tried: number;
  readonly setTried: (x: number) => void;
  readonly onReady: (chart: ChartInstance) => void;
}

/** The value that is being tried on a curve: it follows the pointer over the chart, and is drawn there with `words`. */
export const useTried = (curve: Curve, words: (x: number) => string, onPull?: PullCorner): Tried => {
  const { ledger } = useTheme().palette;
  const [chart, setChart] = useState<ChartInstance>();
  const [tried, setTried] = useState(() => snapped(curve, curve.domain[0] + (curve.domain[1] - curve.domain[0]) * 0.62));
  const text = words(tried);
  useEffect(() => {
    if (chart && !chart.isDisposed()) chart.setOption(triedOption(ledger, curve, tried, text));
  }, [chart, ledger, curve, tried, text]);
  const onReady = useCallback(
    (ready: ChartInstance) => {
      follow(ready, (x) => setTried(snapped(curve, x)));
      if (onPull) pull(ready, curve, onPull, (x) => setTried(snapped(curve, x)));
      setChart(ready);
    },
    [curve, onPull],
  );
  return { tried, setTried, onReady };
};
