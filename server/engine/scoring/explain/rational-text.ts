import type { NumberNode, Slots } from '../../exact/number-node.js';
import { rationalOf, toDecimalText } from '../../exact/rational.js';

/** The value of a node before any rounding; empty when there is none. */
export function unroundedText(node: NumberNode, slots: Slots): string {
  const rational = rationalOf(node, slots);
  return rational === null ? '' : toDecimalText(rational).replace('-', '−');
}

const shownDecimals = 6;

/** The same for a sentence: cut after six decimals, with an ellipsis. */
export function shortText(node: NumberNode, slots: Slots = []): string {
  const text = unroundedText(node, slots);
  const point = text.indexOf('.');
  if (point < 0 || text.length - point - 1 <= shownDecimals) return text;
  return `${text.slice(0, point + 1 + shownDecimals)}…`;
}
