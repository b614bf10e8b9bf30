import { commonDivisor, growth } from './integer.js';
import { type NodeParts, type NumberNode, runtime } from './number-node.js';

/** Two nodes over one static scale: multiply their numerators by `left` and `right`. */
export interface Alignment {
  readonly scale: bigint;
  readonly left: bigint;
  readonly right: bigint;
  readonly isDynamic: boolean;
}

export function align(left: NumberNode, right: NumberNode): Alignment {
  const divisor = commonDivisor(left.scale, right.scale);
  const leftFactor = right.scale / divisor;
  return {
    scale: left.scale * leftFactor,
    left: leftFactor,
    right: left.scale / divisor,
    isDynamic: left.isDynamic || right.isDynamic,
  };
}

/** Scale and bounds of a node that returns the numerator of one of two, aligned. */
export function eitherOf(left: NumberNode, right: NumberNode, alignment: Alignment): Omit<NodeParts, 'evaluate'> {
  return {
    scale: alignment.scale,
    isDynamic: alignment.isDynamic,
    bits: Math.max(left.bits + growth(alignment.left), right.bits + growth(alignment.right)),
    denominatorBits: Math.max(left.denominatorBits, right.denominatorBits),
    divisions: left.divisions + right.divisions,
  };
}

/** The run-time denominator of the node evaluated just now. */
export const denominatorOf = (node: NumberNode): bigint => (node.isDynamic ? runtime.denominator : 1n);
