import type { Ledger } from '../theme/tokens.js';

/** Axis lines, ticks and labels as every chart draws them. */
export const axis = (c: Ledger, more: object = {}): object => ({
  axisLine: { lineStyle: { color: c.rule } },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: c.line } },
  axisLabel: { color: c.ink2, fontSize: 12 },
  nameTextStyle: { color: c.ink2, fontSize: 12 },
  ...more,
});

/** An axis that places things and shows nothing. */
export const hiddenAxis = {
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { show: false },
  splitLine: { show: false },
};
