import type { Diagnostic } from './diagnostic.js';
import type { Declaration } from './feel-type.js';
import type { SyntaxNode } from './syntax.js';
import type { Finding, Term } from './term.js';

/** Passed to every checking function; `check` leads back to the whole, so that the parts need not import one another. */
export interface CheckContext {
  readonly source: string;
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** what is tested, in unary tests; `?` stands for it */
  readonly input?: Term;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly check: (syntax: SyntaxNode) => Term;
}

export type Checker = (syntax: SyntaxNode, context: CheckContext) => Finding;

export const textOf = (syntax: SyntaxNode, context: CheckContext): string => context.source.slice(syntax.from, syntax.to);

/** A name as declared: inner white space is one blank. */
export const nameOf = (syntax: SyntaxNode, context: CheckContext): string => textOf(syntax, context).replace(/\s+/g, ' ');
