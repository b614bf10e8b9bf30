/** Expressions as plain data, known to neither the reference nor the engine beforehand. */
export type Expression =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'slot'; readonly index: number }
  | { readonly kind: 'negate' | 'absolute' | 'floor' | 'ceiling'; readonly operand: Expression }
  | { readonly kind: 'power'; readonly operand: Expression; readonly exponent: number }
  | { readonly kind: 'round' | 'even'; readonly operand: Expression; readonly places: number }
  | { readonly kind: BinaryKind; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'sum' | 'mean' | 'median'; readonly operands: readonly Expression[] }
  | { readonly kind: 'if'; readonly condition: Truth; readonly then: Expression; readonly otherwise: Expression };
export type BinaryKind = '+' | '-' | '*' | '/' | 'min' | 'max' | 'modulo' | 'coalesce';
export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!=';

export type Truth =
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'and' | 'or'; readonly left: Truth; readonly right: Truth };

export const slotNames = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

export const literal = (text: string): Expression => ({ kind: 'literal', text });
export const slot = (index: number): Expression => ({ kind: 'slot', index });
export const binary = (kind: BinaryKind, left: Expression, right: Expression): Expression => ({ kind, left, right });
export const compared = (left: Expression, operator: Comparison, right: Expression): Truth => ({ kind: 'compare', operator, left, right });
export const when = (condition: Truth, then: Expression, otherwise: Expression): Expression => ({ kind: 'if', condition, then, otherwise });

/** 0 points at `floor`, `full` at `target`, a straight line between. */
export const line = (value: Expression, [floor, target, full]: readonly [string, string, string]): Expression =>
  binary(
    'max',
    literal('0'),
    binary(
      'min',
      literal(full),
      binary('/', binary('*', binary('-', value, literal(floor)), literal(full)), binary('-', literal(target), literal(floor))),
    ),
  );

/** Points of the highest edge that is reached. */
export const steps = (value: Expression, edges: readonly string[], points: readonly string[]): Expression =>
  edges.reduce(
    (below, edge, index) => when(compared(value, '>=', literal(edge)), literal(points[index + 1] as string), below),
    literal(points[0] as string),
  );

/** As FEEL, every operator in brackets. */
export function written(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return expression.text;
    case 'slot':
      return slotNames[expression.index] as string;
    case 'negate':
      return `(-${written(expression.operand)})`;
    case 'absolute':
      return `abs(${written(expression.operand)})`;
    case 'floor':
    case 'ceiling':
      return `${expression.kind}(${written(expression.operand)})`;
    case 'power':
      return `(${written(expression.operand)} ** ${expression.exponent})`;
    case 'round':
    case 'even':
      return `${expression.kind === 'round' ? 'round half up' : 'decimal'}(${written(expression.operand)}, ${expression.places})`;
    case 'sum':
    case 'mean':
    case 'median':
      return `${expression.kind}(${expression.operands.map(written).join(', ')})`;
    case 'if':
      return `(if ${writtenTruth(expression.condition)} then ${written(expression.then)} else ${written(expression.otherwise)})`;
    default:
      return writtenBinary(expression.kind, written(expression.left), written(expression.right));
  }
}

const writtenBinary = (kind: BinaryKind, left: string, right: string): string =>
  kind.length === 1 ? `(${left} ${kind} ${right})` : `${kind}(${left}, ${right})`;

function writtenTruth(truth: Truth): string {
  if (truth.kind === 'compare') return `${written(truth.left)} ${truth.operator} ${written(truth.right)}`;
  return `(${writtenTruth(truth.left)} ${truth.kind} ${writtenTruth(truth.right)})`;
}
