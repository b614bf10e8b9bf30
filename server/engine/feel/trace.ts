import type { Slots } from '../exact/number-node.js';
import type { FeelType } from './feel-type.js';
import type { Term, TermKind } from './term.js';
import { shownValue } from './value-text.js';

/** What a piece of the source was worth, for one set of inputs. */
export interface TraceNode {
  readonly kind: TermKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly type: FeelType;
  /** as text, decimals of at most 34 digits; null for missing */
  readonly value: string | null;
  /** of the name that is read, or of the function that is called */
  readonly name?: string;
  /** of an `if`: which branch gave the value; the other is not in `children` */
  readonly branch?: 'then' | 'else';
  readonly children: readonly TraceNode[];
}

/** Replays the closures of every part; of an `if`, of its condition and the branch taken. */
export function traceTerm(term: Term, source: string, slots: Slots): TraceNode {
  const { kind, from, to, meaning, operands, name, taken } = term;
  const branch = taken?.(slots);
  const shown = branch === undefined ? operands : operands.filter((_, index) => index === 0 || index === branch);
  return {
    kind,
    from,
    to,
    text: source.slice(from, to),
    type: meaning.type,
    value: shownValue(meaning, slots),
    ...(name === undefined ? {} : { name }),
    ...(branch === undefined ? {} : { branch: branch === 1 ? 'then' : 'else' }),
    children: shown.map((operand) => traceTerm(operand, source, slots)),
  };
}
