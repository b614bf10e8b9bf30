import { say } from '../../core/language.js';
import { add, negate, subtract } from '../exact/arithmetic.js';
import { divide, multiply, power } from '../exact/product.js';
import { type CheckContext, type Checker, textOf } from './check-context.js';
import { caution, problem } from './diagnostic.js';
import { childrenOf, type SyntaxNode } from './syntax.js';
import { temporalOperation } from './temporal-arithmetic.js';
import { evaluateOf, type Finding, type Meaning, nodeOf, nothing, numberMeaning, type Term, wholeConstant } from './term.js';
import { operatorProblem, requireType, sharedUnit } from './type-problem.js';

export const checkArithmetic: Checker = (syntax, context) => {
  const children = childrenOf(syntax);
  if (children[0]?.name === 'ArithOp') return negated(children[1] as SyntaxNode, context);
  const [left, sign, right] = children as [SyntaxNode, SyntaxNode, SyntaxNode];
  const operator = textOf(sign, context);
  if (operator === '**' && [left, right].some((side) => isPower(side, context))) {
    context.report(
      problem('CHAINED_POWER', syntax, say('连写的 ** 会有歧义，请加括号。', 'Chained ** is ambiguous; put one of them in brackets.')),
    );
  }
  const operands = [context.check(left), context.check(right)] as [Term, Term];
  return { kind: 'operator', meaning: combined(operator, operands, context), operands };
};

function isPower(syntax: SyntaxNode, context: CheckContext): boolean {
  if (syntax.name !== 'ArithmeticExpression') return false;
  return childrenOf(syntax).some((child) => child.name === 'ArithOp' && textOf(child, context) === '**');
}

function negated(syntax: SyntaxNode, context: CheckContext): Finding {
  const operand = context.check(syntax);
  const { meaning } = operand;
  if (meaning.type === 'days and time duration' || meaning.type === 'years and months duration') {
    const evaluate = evaluateOf(meaning);
    const opposite = (value: ReturnType<typeof evaluate>) => (typeof value === 'bigint' ? -value : null);
    return { kind: 'operator', meaning: { type: meaning.type, evaluate: (slots) => opposite(evaluate(slots)) }, operands: [operand] };
  }
  requireType(operand, 'number', context);
  return {
    kind: 'operator',
    meaning: meaning.type === 'number' ? numberMeaning(negate(meaning.node), meaning.unit) : nothing,
    operands: [operand],
  };
}

function combined(operator: string, [left, right]: readonly [Term, Term], context: CheckContext): Meaning {
  const types = [left.meaning.type, right.meaning.type];
  if (types.every((type) => type === 'number')) return numeric(operator, left, right, context);
  const operation = temporalOperation(left.meaning, operator, right.meaning);
  if (operation !== undefined) return operation;
  if (types.includes('null')) return types.includes('number') ? numberMeaning(nodeOf(nothing)) : nothing;
  context.report(operatorProblem(operator, left, right));
  return nothing;
}

function numeric(operator: string, left: Term, right: Term, context: CheckContext): Meaning {
  const [first, second] = [nodeOf(left.meaning), nodeOf(right.meaning)];
  const place = { from: left.from, to: right.to };
  switch (operator) {
    case '+':
      return numberMeaning(add(first, second), sharedUnit([left, right], place, context));
    case '-':
      return numberMeaning(subtract(first, second), sharedUnit([left, right], place, context));
    case '*':
      return numberMeaning(multiply(first, second));
    case '/':
      if (second.constant === 0n)
        context.report(
          caution('DIVISION_BY_ZERO', right, say('除以 0 没有结果，得到空值。', 'Division by 0 has no result; the value is null.')),
        );
      return numberMeaning(divide(first, second));
    default:
      return raised(left, right, context);
  }
}

function raised(base: Term, exponentTerm: Term, context: CheckContext): Meaning {
  const exponent = wholeConstant(exponentTerm);
  if (exponent !== null) return numberMeaning(power(nodeOf(base.meaning), exponent));
  context.report(
    problem(
      'POWER_EXPONENT',
      exponentTerm,
      say('** 的指数必须是写明的整数，如 ** 2。', 'The exponent of ** must be a whole number written out, such as ** 2.'),
    ),
  );
  return nothing;
}
