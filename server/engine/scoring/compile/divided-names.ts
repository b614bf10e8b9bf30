import type { Scope } from '../../feel/feel-type.js';
import { childrenOf, parse, type SyntaxNode } from '../../feel/syntax.js';

/** Names of a formula by the side of a quotient they stand on; one may stand on both. What only a comparison mentions is on neither. */
export interface DividedNames {
  readonly above: ReadonlySet<string>;
  /** beneath a division sign: what is owed, planned or the whole */
  readonly below: ReadonlySet<string>;
}

/** `source` is known to be a formula without errors. */
export function dividedNames(source: string, scope: Scope): DividedNames {
  const names = { above: new Set<string>(), below: new Set<string>() };
  const known = new Set(scope.map(({ name }) => name));
  const visit = (syntax: SyntaxNode, side: 'above' | 'below'): void => {
    if (syntax.name === 'Comparison') return;
    const text = source.slice(syntax.from, syntax.to);
    if (syntax.name === 'VariableName' && known.has(text)) names[side].add(text);
    let current = side;
    for (const child of childrenOf(syntax)) {
      visit(child, current);
      if (child.name === 'ArithOp') current = source.slice(child.from, child.to) === '/' ? 'below' : side;
    }
  };
  visit(parse(source, scope, 'Expression').topNode, 'above');
  return names;
}
