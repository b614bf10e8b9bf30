import { say } from '../../core/language.js';
import { createContext, LimitReached } from './check.js';
import { slotMeaning } from './check-literal.js';
import { checkCell } from './check-test.js';
import { type Diagnostic, problem } from './diagnostic.js';
import type { FeelType, Scope } from './feel-type.js';
import { type Compilation, formulaOf, resultProblem } from './formula.js';
import { scopeProblems } from './scope-check.js';
import { longestSource, nestingProblem, parse, type SyntaxNode, syntaxProblem, type Top } from './syntax.js';
import { nothing, type Term } from './term.js';

type Report = (diagnostic: Diagnostic) => void;

/**
 * A formula over the declared names, in the profile of FEEL that the white list of functions and outside-profile.ts describe.
 * `expected` is the type its place needs. Never throws on what people type.
 * Numbers are exact rationals: after a quotient that does not end the result differs from DMN's 34 digits, for 1/3*3 is 1.
 */
export function compileFormula(source: string, scope: Scope, expected?: FeelType): Compilation {
  return compiled({ source, scope, top: 'Expression', expected }, (top, report) => createContext(source, scope, report).check(top));
}

/** The tests of one cell of a decision table about the declared name `input`; `-` always holds. */
export function compileUnaryTests(source: string, scope: Scope, input: string): Compilation {
  return compiled({ source, scope, top: 'UnaryTests', expected: 'boolean' }, (top, report) => {
    const subject = inputTerm(input, scope, report);
    return { ...checkCell(top, subject, createContext(source, scope, report, subject)), from: top.from, to: top.to };
  });
}

function inputTerm(input: string, scope: Scope, report: Report): Term {
  const place = { from: 0, to: 0 };
  const declaration = scope.find(({ name }) => name === input);
  if (declaration !== undefined) return { kind: 'name', name: input, meaning: slotMeaning(declaration), operands: [], ...place };
  report(problem('UNKNOWN_NAME', place, say(`没有名为“${input}”的数据项。`, `There is no "${input}".`)));
  return { kind: 'name', meaning: nothing, operands: [], ...place };
}

interface Job {
  readonly source: string;
  readonly scope: Scope;
  readonly top: Top;
  readonly expected?: FeelType;
}

function compiled({ source, scope, top, expected }: Job, check: (syntax: SyntaxNode, report: Report) => Term): Compilation {
  const diagnostics: Diagnostic[] = [...scopeProblems(scope)];
  if (source.length > longestSource) {
    const message = say(`公式太长：最多 ${longestSource} 个字符。`, `The formula is too long: at most ${longestSource} characters.`);
    diagnostics.push(problem('TOO_LONG', { from: longestSource, to: source.length }, message));
  }
  const nested = source.length > longestSource ? null : nestingProblem(source);
  if (nested !== null) diagnostics.push(nested);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const tree = parse(source, scope, top);
  const unreadable = syntaxProblem(source, tree);
  if (unreadable !== null) return { ok: false, diagnostics: [unreadable] };
  const term = checked(() => check(tree.topNode, (diagnostic) => diagnostics.push(diagnostic)));
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  if (term === null || hasErrors) return { ok: false, diagnostics };
  const { type } = term.meaning;
  if (expected !== undefined && type !== expected && type !== 'null')
    return { ok: false, diagnostics: [...diagnostics, resultProblem(type, expected, source.length)] };
  return { ok: true, formula: formulaOf(term, source), diagnostics };
}

function checked(check: () => Term): Term | null {
  try {
    return check();
  } catch (error) {
    if (error instanceof LimitReached) return null;
    throw error;
  }
}
