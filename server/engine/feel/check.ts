import { say } from '../../core/language.js';
import { BoundsError } from '../exact/bounds.js';
import { checkArithmetic } from './check-arithmetic.js';
import { checkCall } from './check-call.js';
import { checkComparison } from './check-comparison.js';
import type { CheckContext, Checker } from './check-context.js';
import { checkAtLiteral, checkBoolean, checkName, checkNull, checkNumber, checkText } from './check-literal.js';
import { checkConjunction, checkDisjunction, checkIf } from './check-logic.js';
import { checkProperty } from './check-property.js';
import { type Diagnostic, problem } from './diagnostic.js';
import type { Scope } from './feel-type.js';
import { constructOfSyntax, outsideProfile } from './outside-profile.js';
import { childrenOf, deepestNesting, depthProblem, partsOf, type SyntaxNode } from './syntax.js';
import { type Finding, nothing, type Term } from './term.js';

export const mostParts = 500;

const same: Checker = (syntax, context) => context.check(partsOf(syntax)[0] as SyntaxNode);

const checkTemporalLiteral: Checker = (syntax, context) =>
  childrenOf(syntax)[0]?.name === 'AtLiteral' ? checkAtLiteral(syntax, context) : checkCall(syntax, context);

const checkInput: Checker = (syntax, context) => {
  if (context.input !== undefined) return context.input;
  context.report(outsideProfile('input', syntax));
  return { kind: 'name', meaning: nothing, operands: [] };
};

const checkers = new Map<string, Checker>([
  ['Expression', same],
  ['ParenthesizedExpression', same],
  ['NumericLiteral', checkNumber],
  ['StringLiteral', checkText],
  ['BooleanLiteral', checkBoolean],
  ['null', checkNull],
  ['DateTimeLiteral', checkTemporalLiteral],
  ['VariableName', checkName],
  ['?', checkInput],
  ['ArithmeticExpression', checkArithmetic],
  ['Comparison', checkComparison],
  ['Conjunction', checkConjunction],
  ['Disjunction', checkDisjunction],
  ['IfExpression', checkIf],
  ['FunctionInvocation', checkCall],
  ['PathExpression', checkProperty],
]);

/** Only these add to the nesting: a long sum leans to the left without being deep to a reader. */
const nesting = new Set(['ParenthesizedExpression', 'FunctionInvocation', 'IfExpression', 'DateTimeLiteral']);

/** Thrown to leave a source that is too large; what was found is reported before. */
export class LimitReached extends Error {}

export function createContext(source: string, scope: Scope, report: (diagnostic: Diagnostic) => void, input?: Term): CheckContext {
  let parts = 0;
  let depth = 0;
  const context: CheckContext = { source, declarations: new Map(scope.map((each) => [each.name, each])), input, report, check };
  return context;

  function check(syntax: SyntaxNode): Term {
    const isNesting = nesting.has(syntax.name);
    if (++parts > mostParts)
      refuse(
        problem(
          'TOO_MANY_PARTS',
          syntax,
          say(`公式太长：最多 ${mostParts} 个成分。`, `The formula is too long: at most ${mostParts} parts.`),
        ),
      );
    if (isNesting && ++depth > deepestNesting) refuse(depthProblem(syntax));
    const finding = found(syntax, context);
    if (isNesting) depth--;
    return { ...finding, from: syntax.from, to: syntax.to };
  }

  function refuse(diagnostic: Diagnostic): never {
    report(diagnostic);
    throw new LimitReached();
  }
}

function found(syntax: SyntaxNode, context: CheckContext): Finding {
  const checker = checkers.get(syntax.name);
  if (checker === undefined) {
    context.report(outsideProfile(constructOfSyntax(syntax.name), syntax));
    return { kind: 'literal', meaning: nothing, operands: [] };
  }
  try {
    return checker(syntax, context);
  } catch (error) {
    if (!(error instanceof BoundsError)) throw error;
    const message = say(
      '这里的除法或乘方太多，精确结果会过长；请拆成几个计算数据项。',
      'Too many divisions or powers meet here for an exact result; split it into computed elements.',
    );
    context.report(problem('TOO_LARGE', syntax, message));
    return { kind: 'operator', meaning: nothing, operands: [] };
  }
}
