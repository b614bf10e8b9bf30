import { requireBounds } from './bounds.js';
import { commonDivisor, growth, tenTo } from './integer.js';

/** A number slot holds the integer at its declared places; null is missing. */
export type SlotValue = bigint | string | boolean | null;
export type Slots = readonly SlotValue[];
/** Three-valued: null is unknown. */
export type Condition = (slots: Slots) => boolean | null;

/**
 * An exact rational. The value of `n = evaluate(slots)` is `n / scale`, or `n / (scale * runtime.denominator)` when `isDynamic`.
 * A dynamic node sets `runtime.denominator` (> 0) last thing before it returns a number; any other node may overwrite it.
 * So whoever evaluates two nodes copies the denominator of the first before evaluating the second.
 */
export interface NumberNode {
  /** > 0, known when compiled */
  readonly scale: bigint;
  readonly isDynamic: boolean;
  /** numerator over `scale` of a node that reads nothing */
  readonly constant?: bigint;
  /** upper bound of the numerator's bits */
  readonly bits: number;
  /** upper bound of the bits of the run-time denominator; 0 unless dynamic */
  readonly denominatorBits: number;
  /** divisions by something that is not constant, in the whole tree below */
  readonly divisions: number;
  readonly evaluate: (slots: Slots) => bigint | null;
}

/** Denominator of the dynamic node evaluated last. */
export const runtime: { denominator: bigint } = { denominator: 1n };

const slotBits = 64;

export type NodeParts = Omit<NumberNode, 'isDynamic' | 'denominatorBits' | 'divisions'> &
  Partial<Pick<NumberNode, 'isDynamic' | 'denominatorBits' | 'divisions'>>;

/** Every node is made here, so that none escapes the bounds. Throws BoundsError. */
export function numberNode(parts: NodeParts): NumberNode {
  const { scale, isDynamic = false, constant, bits, denominatorBits = 0, divisions = 0, evaluate } = parts;
  requireBounds(bits, denominatorBits + growth(scale), divisions);
  return { scale, isDynamic, constant, bits, denominatorBits: isDynamic ? denominatorBits : 0, divisions, evaluate };
}

/** The rational `numerator / denominator`, in lowest terms. `denominator` > 0. */
export function constantNode(numerator: bigint, denominator = 1n): NumberNode {
  const divisor = commonDivisor(numerator, denominator);
  const constant = numerator / divisor;
  return numberNode({ scale: denominator / divisor, constant, bits: growth(constant) + 1, evaluate: () => constant });
}

/** `"-0.125"` as an exact constant. Throws RangeError on anything else than an optional sign, digits and one point. */
export function decimalNode(text: string): NumberNode {
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text);
  const [, sign = '', whole = '', part = ''] = match ?? [];
  if (whole + part === '') throw new RangeError(`not a decimal: ${text}`);
  requireBounds(text.length * 3, text.length * 3, 0);
  const digits = BigInt(whole + part);
  return constantNode(sign === '' ? digits : -digits, 10n ** BigInt(part.length));
}

/** Reads slot `index`, an integer at 10^-places. */
export function slotNode(index: number, places: number): NumberNode {
  return numberNode({ scale: tenTo(places), bits: slotBits, evaluate: (slots) => (slots[index] as bigint | null | undefined) ?? null });
}

export const nullNode: NumberNode = numberNode({ scale: 1n, bits: 0, evaluate: () => null });

/** `node` itself, or the constant it amounts to when all its operands are constant. */
export function folded(node: NumberNode, operands: readonly NumberNode[]): NumberNode {
  if (operands.some((operand) => operand.constant === undefined)) return node;
  const numerator = node.evaluate([]);
  if (numerator === null) return nullNode;
  return constantNode(numerator, node.isDynamic ? node.scale * runtime.denominator : node.scale);
}
